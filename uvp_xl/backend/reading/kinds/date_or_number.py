"""What a number in a cell means by the format in which Excel shows it."""

from __future__ import annotations

import datetime as dt
import math
import re
from enum import Enum, auto
from functools import cache

from uvp_xl.backend.ooxml.format_codes import LITERAL_TEXT, MAX_CODE, shows_percentage
from uvp_xl.grid import CellError, Percentage, Value


class Shown(Enum):
    """As what a format shows a number."""

    NUMBER = auto()
    MOMENT = auto()
    SPAN = auto()
    PERCENTAGE = auto()


_SPAN = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_MOMENT = re.compile(r"[dmyhs]", re.IGNORECASE)
_GENERAL = re.compile(r"general|standaard|standard", re.IGNORECASE)
_LITERAL = re.compile(r'"[^"]*"|\\.', re.DOTALL)
_BUILT_IN = {
    **dict.fromkeys((9, 10), Shown.PERCENTAGE),
    **dict.fromkeys((*range(14, 23), *range(27, 37), 45, 47, *range(50, 59)), Shown.MOMENT),
    46: Shown.SPAN,
}
_DAY = 86_400_000
"""Milliseconds; Excel itself shows no less."""
_LAST_DAY = 2_958_466
"""The day after 31 December 9999, the last that there is, in the epoch of 1900."""
_EPOCHS_APART = 1_462
_LEAP = 60
"""Excel takes 29 February 1900 for a day, so earlier days lie one further on."""


@cache
def shown(code: str) -> Shown:
    """As what a format code shows a number; its first part, that of positive numbers, decides.

    >>> shown("d mmm yyyy;@"), shown('0.0" dagen"'), shown("[h]:mm").name
    (<Shown.MOMENT: 2>, <Shown.NUMBER: 1>, 'SPAN')
    """
    if shows_percentage(code):
        return Shown.PERCENTAGE
    first = _LITERAL.sub("", code[:MAX_CODE]).partition(";")[0]
    if _SPAN.search(first):
        return Shown.SPAN
    said = _GENERAL.sub("", LITERAL_TEXT.sub("", first))
    return Shown.MOMENT if _MOMENT.search(said) else Shown.NUMBER


def built_in(number: int) -> Shown:
    """As what the format of this number shows a number, where the file does not describe it."""
    return _BUILT_IN.get(number, Shown.NUMBER)


def worth(number: float, how: Shown, epoch_1904: bool = False) -> Value:
    """The value of a cell that holds `number`, in days where it is a date.

    >>> worth(43957.5, Shown.MOMENT), worth(43957, Shown.MOMENT), worth(0.25, Shown.MOMENT)
    (datetime.datetime(2020, 5, 6, 12, 0), datetime.date(2020, 5, 6), datetime.time(6, 0))
    """
    if not math.isfinite(number):
        return CellError("#GETAL!")
    if how is Shown.NUMBER:
        return number
    if how is Shown.PERCENTAGE:
        return Percentage(number)
    if abs(number) >= _LAST_DAY:
        return number
    if how is Shown.SPAN:
        return dt.timedelta(milliseconds=round(number * _DAY))
    return _moment(number, epoch_1904)


def _moment(number: float, epoch_1904: bool) -> Value:
    """The date, the time or both."""
    days = number + _EPOCHS_APART if epoch_1904 else number
    if days >= _LAST_DAY:
        return number
    early = not epoch_1904 and number < _LEAP
    start = dt.datetime(1899, 12, 31 if early else 30)
    moment = start + dt.timedelta(milliseconds=round(days * _DAY))
    if number < 1:
        return moment.time()
    return moment.date() if moment.time() == dt.time() else moment
