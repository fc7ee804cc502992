"""Rules on clean and finished texts."""
