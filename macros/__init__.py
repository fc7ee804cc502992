"""The button in Excel from source: the launcher in VBA, and what builds it into files."""
