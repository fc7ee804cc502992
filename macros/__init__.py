"""The buttons in Excel from source: the launcher in VBA, and the code that builds it into files."""
