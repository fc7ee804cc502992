"""Conversion of the number in a cell to a typed value, by the code of its number format."""

from __future__ import annotations

import datetime as dt
import math
import re
from enum import Enum, auto
from functools import cache

from uvp_xl.backend.ooxml.format_codes import LITERAL_TEXT, MAX_CODE, shows_percentage
from uvp_xl.grid import CellError, Percentage, Value


class NumberKind(Enum):
    """The kind of value that a number format displays."""

    NUMBER = auto()
    MOMENT = auto()
    DURATION = auto()
    PERCENTAGE = auto()


_DURATION = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_MOMENT = re.compile(r"[dmyhs]|jj", re.IGNORECASE)
"""Also the letters of a Dutch year: jjjj."""
_GENERAL = re.compile(r"general|standaard|standard", re.IGNORECASE)
_LITERAL = re.compile(r'"[^"]*"|\\.', re.DOTALL)
_BUILT_IN = {
    **dict.fromkeys((27, 28, 29, 30, 31, 36, *range(50, 55), 57, 58), "d-m-yyyy"),
    **dict.fromkeys((32, 33, 34, 35, 55, 56), "h:mm"),
    9: "0%", 10: "0.00%", 14: "d-m-yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy",
    18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "d-m-yyyy h:mm",
    45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0",
}  # fmt: skip
"""The codes of the formats that no file defines; those of plain numbers are left out."""
_DAY = 86_400_000
"""Milliseconds; Excel itself displays nothing finer."""
_LAST_DAY = 2_958_466
"""The day after 31 December 9999, the last date of Excel, in the epoch of 1900."""
_FIRST_DAY = -693_000
"""Python has no dates before the year 1; Excel shows none before 1900."""
_EPOCH_DIFFERENCE = 1_462
_LEAP = 60
"""Excel counts a 29 February 1900, so the dates before it count from one day later."""


@cache
def kind_of_code(code: str) -> NumberKind:
    """Return the kind of value that a format code displays.

    Its first section, for positive numbers, decides.

    >>> kind_of_code("d mmm yyyy;@"), kind_of_code('0.0" dagen"'), kind_of_code("[h]:mm").name
    (<NumberKind.MOMENT: 2>, <NumberKind.NUMBER: 1>, 'DURATION')
    """
    if shows_percentage(code):
        return NumberKind.PERCENTAGE
    first = _LITERAL.sub("", code[:MAX_CODE]).partition(";")[0]
    if _DURATION.search(first):
        return NumberKind.DURATION
    letters = _GENERAL.sub("", LITERAL_TEXT.sub("", first))
    return NumberKind.MOMENT if _MOMENT.search(letters) else NumberKind.NUMBER


def built_in_code(number: int) -> str:
    """Return the code of the built-in format with this id, "" for a plain number.

    >>> built_in_code(17), built_in_code(0)
    ('mmm-yy', '')
    """
    return _BUILT_IN.get(number, "")


def typed_value(number: float, kind: NumberKind, epoch_1904: bool = False) -> Value:
    """Convert the `number` in a cell to a value; dates are in days.

    >>> moment = NumberKind.MOMENT
    >>> typed_value(43957.5, moment), typed_value(43957, moment), typed_value(0.25, moment)
    (datetime.datetime(2020, 5, 6, 12, 0), datetime.date(2020, 5, 6), datetime.time(6, 0))
    """
    if not math.isfinite(number):
        return CellError("#GETAL!")
    if kind is NumberKind.PERCENTAGE:
        return Percentage(number)
    if kind is NumberKind.NUMBER or abs(number) >= _LAST_DAY:
        return number
    if kind is NumberKind.DURATION:
        return dt.timedelta(milliseconds=round(number * _DAY))
    return _moment(number, epoch_1904)


def _moment(number: float, epoch_1904: bool) -> Value:
    """Convert days to a date, a time or both."""
    days = number + _EPOCH_DIFFERENCE if epoch_1904 else number
    if not _FIRST_DAY < days < _LAST_DAY:
        return number
    early = not epoch_1904 and number < _LEAP
    start = dt.datetime(1899, 12, 31 if early else 30)
    moment = start + dt.timedelta(milliseconds=round(days * _DAY))
    if number < 1:
        return moment.time()
    return moment.date() if moment.time() == dt.time() else moment
