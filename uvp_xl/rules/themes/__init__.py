"""Rules on themes that are announced and themes that have a table."""
