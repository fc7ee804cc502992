"""Readers for workbooks other than .xlsx, one module for each file type.

They parse the records or the XML themselves, within the limits of the preflight checks: calamine
allocates as much memory as such a file claims to need, and drops values that a plan must show.
"""
