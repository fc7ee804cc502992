"""An open workbook in any program that xlwings supports, through xlwings' own interface."""
