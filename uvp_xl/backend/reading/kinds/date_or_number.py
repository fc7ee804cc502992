"""Conversion of the number in a cell to a value, by the number format of the cell."""

from __future__ import annotations

import datetime as dt
import math
import re
from dataclasses import dataclass, field
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
_MOMENT = re.compile(r"[dmyhs]", re.IGNORECASE)
_GENERAL = re.compile(r"general|standaard|standard", re.IGNORECASE)
_LITERAL = re.compile(r'"[^"]*"|\\.', re.DOTALL)
_BUILT_IN = {
    **dict.fromkeys((9, 10), NumberKind.PERCENTAGE),
    **dict.fromkeys((*range(14, 23), *range(27, 37), 45, 47, *range(50, 59)), NumberKind.MOMENT),
    46: NumberKind.DURATION,
}
_DAY = 86_400_000
"""Milliseconds; Excel itself displays nothing finer."""
_LAST_DAY = 2_958_466
"""The day after 31 December 9999, the last date of Excel, in the epoch of 1900."""
_FIRST_DAY = -693_000
"""Python has no dates before the year 1; Excel shows none before 1900."""
_EPOCH_DIFFERENCE = 1_462
_LEAP = 60
"""Excel counts a 29 February 1900, so the dates before it count from one day later."""


@dataclass
class CellFormats:
    """The number formats of a workbook of records (.xls or .xlsb)."""

    kinds: dict[int, NumberKind] = field(default_factory=dict)
    """The kind of each number format that the file defines, by its id."""
    ids: list[int] = field(default_factory=list)
    """The id of the number format of each cell format."""

    def kind(self, cell_format: int) -> NumberKind:
        """Return the kind of value that the cell format with this index displays."""
        number = self.ids[cell_format] if cell_format < len(self.ids) else 0
        return self.kinds.get(number) or built_in_kind(number)


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


def built_in_kind(number: int) -> NumberKind:
    """Return the kind of value that the built-in format with this id displays."""
    return _BUILT_IN.get(number, NumberKind.NUMBER)


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
