"""A stand-in for win32process."""


def GetWindowThreadProcessId(hwnd):
    """A process for each Excel."""
    return 1, 4000 + hwnd
