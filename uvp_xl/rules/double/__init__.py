"""Rules on duplicate measures."""
