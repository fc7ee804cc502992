"""A replacement of the compiled win32api of pywin32."""

import tempfile

from pywintypes import error

ALERTS = []
"""The messages that were shown: (hwnd, text, title, style)."""


def RegOpenKey(*_arguments):
    """There is no registry."""
    raise error(2, "RegOpenKey", "not found")


RegOpenKeyEx = RegQueryValue = RegQueryValueEx = RegOpenKey
OpenProcess = TerminateProcess = CloseHandle = RegOpenKey


def GetFullPathName(path):
    """Return the path itself."""
    return path


def GetTempPath():
    """Return the folder for temporary files."""
    return tempfile.gettempdir()


def GetModuleFileName(_handle):
    """Return the program that runs."""
    return "python.exe"


def MessageBox(hwnd, text, title, style):
    """Keep what is shown; the user clicks OK."""
    ALERTS.append((hwnd, text, title, style))
    return 1
