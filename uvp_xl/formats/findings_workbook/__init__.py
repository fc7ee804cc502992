"""The sheets of the workbook that `--format xlsx` writes, and its links to the files."""
