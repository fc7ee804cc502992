"""A replacement of win32process."""


def GetWindowThreadProcessId(hwnd):
    """Return a process for each Excel."""
    return 1, 4000 + hwnd
