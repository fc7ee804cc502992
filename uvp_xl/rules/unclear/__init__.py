"""Rules on cells that could not be read."""
