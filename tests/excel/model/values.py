"""Values of cells, and their conversion for COM."""

from __future__ import annotations

import datetime as dt
import decimal
import re
from typing import Any

import pywintypes
from openpyxl.styles.numbers import is_date_format
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900, from_excel, to_excel

from tests.excel import refusal

ERRORS = {
    "#NULL!": 2000, "#DIV/0!": 2007, "#VALUE!": 2015, "#REF!": 2023, "#NAME?": 2029,
    "#NUM!": 2036, "#N/A": 2042, "#GETTING_DATA": 2043, "#SPILL!": 2045, "#CONNECT!": 2046,
    "#BLOCKED!": 2047, "#UNKNOWN!": 2048, "#FIELD!": 2049, "#CALC!": 2050,
}  # fmt: skip
"""learn.microsoft.com/office/vba/api/excel.xlcverror; a VT_ERROR, which pywin32 gives as an int."""
SCODE = -2146828288
LAST_DAY = 2958465
"""31-12-9999: later is no date."""
MONEY = re.compile(r"[€$£¥]")


class Fault(str):
    """An error value, by its English name."""

    __slots__ = ()

    @property
    def number(self) -> int:
        """As it leaves through COM."""
        return SCODE + ERRORS[self]


def epoch(date1904: bool) -> dt.datetime:
    """Return the day from which a workbook counts."""
    return CALENDAR_MAC_1904 if date1904 else CALENDAR_WINDOWS_1900


def serial(value: Any, date1904: bool) -> float:
    """Return the number of a date, a time or a duration."""
    return float(to_excel(value, epoch(date1904)))


def is_date(code: str) -> bool:
    """Return whether a number with this format is a date."""
    return bool(code) and code != "General" and bool(is_date_format(code))


def leaving(value: Any, code: str, date1904: bool) -> Any:
    """Return a value as Range.Value gives it.

    A number with a date format is a date, with a currency format a Currency, cut off at four
    decimals (learn.microsoft.com/office/vba/api/excel.range.value2 on both).
    """
    if isinstance(value, Fault):
        return value.number
    if isinstance(value, bool) or not isinstance(value, int | float):
        return value
    if is_date(code):
        if not 0 <= value <= LAST_DAY + 0.999999:
            raise refusal.unread("Value", "Range")  # One bad date, and no value can be read.
        moment = from_excel(value, epoch(date1904))
        if isinstance(moment, dt.time):
            moment = dt.datetime.combine(dt.date(1899, 12, 30), moment)
        if isinstance(moment, dt.timedelta):
            moment = dt.datetime(1899, 12, 30) + moment
        return pywintypes.TimeType(*moment.timetuple()[:6], moment.microsecond, tzinfo=dt.UTC)
    if MONEY.search(code):
        return decimal.Decimal(str(round(value, 4)))
    return float(value)


def plain(value: Any) -> Any:
    """Return a value as Range.Value2 gives it."""
    if isinstance(value, Fault):
        return value.number
    if isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    return value
