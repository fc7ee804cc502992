"""A replacement of win32timezone, which reads the registry."""

import datetime as dt


class TimeZoneInfo:
    """A time zone."""

    @staticmethod
    def utc():
        """Return the zone in which COM gives its dates."""
        return dt.UTC
