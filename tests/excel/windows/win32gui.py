"""A replacement of win32gui: each made-up Excel has a window with two children."""

from pywintypes import error

WINDOWS = {"XLDESK": 100_000, "EXCEL7": 1_000_000}
EXCELS = set()
"""The windows of Excels that run."""


def FindWindowEx(parent, _after, name, _title):
    """Return the number of a child: that of the Excel and a bit."""
    if parent in EXCELS or name == "EXCEL7":
        return parent % 100_000 + WINDOWS[name]
    raise error(1400, "FindWindowEx", "invalid window")
