"""Excel's number for a date or time: days since the first day of the workbook."""

from __future__ import annotations

import datetime as dt

_DAY = dt.timedelta(days=1)
_FIRST = {False: dt.datetime(1899, 12, 30), True: dt.datetime(1904, 1, 1)}
_LEAP = dt.datetime(1900, 3, 1)
"""Excel counts 29 February 1900, which never existed: earlier dates are off by one."""


def to_serial(value: dt.date | dt.time | dt.timedelta, epoch_1904: bool) -> float:
    """Return the number for a date, time or duration; raises OverflowError before the first day.

    >>> to_serial(dt.date(2020, 5, 6), False), to_serial(dt.time(12), False)
    (43957, 0.5)
    """
    if isinstance(value, dt.timedelta):
        return _neat(value / _DAY)
    if isinstance(value, dt.time):
        return _neat((dt.datetime.combine(dt.date.min, value) - dt.datetime.min) / _DAY)
    timestamp = value if isinstance(value, dt.datetime) else dt.datetime.combine(value, dt.time())
    days = (timestamp.replace(tzinfo=None) - _FIRST[epoch_1904]) / _DAY
    if not epoch_1904 and timestamp.replace(tzinfo=None) < _LEAP:
        days -= 1
    if days < (0 if epoch_1904 else 1):
        raise OverflowError("Excel kent deze datum niet")
    return _neat(days)


def _neat(days: float) -> float:
    """Return a whole number of days as an int."""
    return int(days) if days == int(days) else days
