"""A replacement of the compiled pywintypes of pywin32."""

import datetime as dt


class error(Exception):
    """An error of Windows itself."""


class com_error(Exception):
    """An error of a COM object."""

    def __init__(self, hresult, strerror="", excepinfo=None, argerror=None):
        """Keep what went wrong, as pywin32 does."""
        super().__init__(hresult, strerror, excepinfo, argerror)
        self.hresult, self.strerror = hresult, strerror
        self.excepinfo, self.argerror = excepinfo, argerror


class TimeType(dt.datetime):
    """A date as COM gives it: with a time zone, always."""


datetime = TimeType
UnicodeType = str


class IIDType(str):
    """The number of an interface."""

    __slots__ = ()


def IID(text):
    """Return the number of an interface, of its text."""
    return IIDType(text)


def Time(value):
    """Return a date, of a datetime."""
    return value
