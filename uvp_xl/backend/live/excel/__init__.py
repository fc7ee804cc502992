"""An open workbook in Excel on Windows."""
