"""Turn the tables as written into one record per measure, and say what was taken over."""
