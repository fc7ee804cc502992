"""The report sheets: one file is one sheet. A new file with a `Report` class is a new sheet."""
