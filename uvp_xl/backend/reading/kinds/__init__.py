"""Readers for workbooks other than .xlsx; the names of their modules begin with the file type.

They parse the records or the XML themselves, within the budget of work, and read all that a damaged
file still holds: calamine allocates as much memory as such a file claims to need, and drops values
that a plan must show.
"""
