"""The sheets and the links of the workbook that `--format xlsx` writes."""
