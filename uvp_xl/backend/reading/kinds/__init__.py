"""One reader for each kind of workbook that is not .xlsx, and what a file is that is none.

They read the records or the markup themselves, under the limits of the preflight: calamine asks
for as much memory as such a file says it needs, and leaves out what a plan must show.
"""
