"""An open workbook in LibreOffice, through its own object model (UNO)."""
