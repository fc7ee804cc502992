"""A stand-in for win32timezone, which reads the registry."""

import datetime as dt


class TimeZoneInfo:
    """A time zone."""

    @staticmethod
    def utc():
        """The zone in which COM gives its dates."""
        return dt.UTC
