"""Values of Python as the numbers that a workbook stores, and back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection

from uvp_xl.backend.ooxml.date_serial import to_serial
from uvp_xl.errors import UsageError
from uvp_xl.grid import Percentage, Value

TIME_ONLY = (dt.date(1899, 12, 30), dt.date(1899, 12, 31), dt.date(1900, 1, 1))
"""The dates that programs give to a time without a date."""


def cell_number(value: Value, epoch_1904: bool) -> float | bool:
    """Return the number that is stored for a value; raise UsageError if there is none."""
    if isinstance(value, Percentage):
        return value.fraction
    if isinstance(value, bool):
        return value
    if isinstance(value, dt.date | dt.time | dt.timedelta):
        return float(to_serial(value, epoch_1904))
    if isinstance(value, int | float):
        return float(value)
    raise UsageError(f"“{value}” kan niet in een cel worden gezet.")


def date_or_time(
    moment: dt.datetime, time_only: Collection[dt.date] = TIME_ONLY
) -> dt.date | dt.time:
    """Return a datetime as the date, the time or the datetime that it represents."""
    if moment.time() == dt.time():
        return moment.date()
    return moment.time() if moment.date() in time_only else moment
