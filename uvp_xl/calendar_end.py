"""The end of the calendar, after which no computer has a date."""

from __future__ import annotations

import datetime as dt
from typing import TypeVar

Moment = TypeVar("Moment", dt.date, dt.datetime)


def later(moment: Moment, step: dt.timedelta) -> Moment:
    """Return the moment that is one step later, or the last one that there is.

    >>> later(dt.date(2020, 2, 28), dt.timedelta(2)), later(dt.date(9999, 12, 1), dt.timedelta(90))
    (datetime.date(2020, 3, 1), datetime.date(9999, 12, 31))
    """
    try:
        return moment + step
    except OverflowError:
        return type(moment).max
