"""Turn tables as written into one record per measure, with the source of inherited values."""
