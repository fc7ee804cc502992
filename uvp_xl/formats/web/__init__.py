"""The pieces of the page that `--format html` writes: its tables, its looks and its script."""
