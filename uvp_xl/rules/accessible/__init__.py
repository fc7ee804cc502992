"""Rules on accessibility: tables that everyone can read, also with a screen reader."""
