"""Put report sheets into an existing package, and prove that nothing else changed."""
