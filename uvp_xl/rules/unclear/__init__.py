"""What could not be read, and is asked."""
