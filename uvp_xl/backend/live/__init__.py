"""A workbook that is open in front of the user, in Excel or LibreOffice, reached by xlwings."""
