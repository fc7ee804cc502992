"""Render report sheets as worksheets, with XlsxWriter."""
