"""The value of an .ods cell, from its attributes and its text."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable, Mapping

from uvp_xl.backend.ooxml.error_values import DUTCH_ERRORS
from uvp_xl.backend.reading.kinds.ods_text import OFFICE, TABLE
from uvp_xl.grid import CellError, Percentage, Value

MAX_COUNT = 1_000_000_000
"""The highest repeat count; no sheet has this many rows or columns."""

KIND, _STRING = OFFICE + "value-type", OFFICE + "string-value"
_VALUE, _DATE, _TIME = OFFICE + "value", OFFICE + "date-value", OFFICE + "time-value"
_FORMULA = TABLE + "formula"
_CALC = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0 value-type"
_ERRORS: Mapping[str, str] = {
    **DUTCH_ERRORS,
    **{name: name for name in DUTCH_ERRORS.values()},
    "Err:502": "#WAARDE!",
    "Err:503": "#GETAL!",
}
"""Error values by their displayed text: the names that Dutch Excel uses."""
_ERROR_CODE = re.compile(r"(?:Err|Fout|Error):\d{3}")
_BOOLEANS: Mapping[str, bool] = {"TRUE": True, "WAAR": True, "FALSE": False, "ONWAAR": False}
"""The displayed text of Boolean results of formulas, which LibreOffice stores as numbers."""
_START = dt.date(1899, 12, 30)
"""Day 0: the date part of a time that was formatted as a date."""
_DURATION = re.compile(
    r"(-?)P(?:(\d{1,7})D)?T?(?:(\d{1,7})H)?(?:(\d{1,7})M)?(?:(\d{1,7}(?:[.,]\d+)?)S)?"
)

Attributes = Mapping[str, str]


def cell_value(cell: Attributes, text: str, long: bool = False) -> Value:
    """Return the value of a cell with these attributes and this displayed text.

    `long` is whether its style displays times of more than 24 hours.
    """
    kind = cell.get(KIND, "")
    formula = _FORMULA in cell
    if cell.get(_CALC) == "error" or (formula and kind == "string" and _is_error(text)):
        return CellError(_ERRORS.get(text, text or "#N/B"))
    if kind == "string":
        return cell.get(_STRING, text)
    if kind not in _PARSERS:  # The empty text as the result of a formula has no kind either.
        return text
    try:
        value = _PARSERS[kind](cell)
    except (ValueError, OverflowError, KeyError):
        return text
    if isinstance(value, dt.timedelta):
        return _time_or_duration(value, long)
    boolean = formula and isinstance(value, float) and text in _BOOLEANS
    return _BOOLEANS[text] if boolean else value


def repeat_count(attributes: Attributes, name: str) -> int:
    """Return the number of repetitions of a cell or row, or of cells that it spans; at least 1.

    >>> repeat_count({"repeated": "3"}, "repeated"), repeat_count({}, "repeated")
    (3, 1)
    """
    text = attributes.get(name, "")
    if not text.isdecimal():
        return 1
    return max(1, MAX_COUNT if len(text) > 9 else int(text))


def _is_error(text: str) -> bool:
    """Return whether a spreadsheet displays an error value as this text."""
    return text in _ERRORS or _ERROR_CODE.fullmatch(text) is not None


def _number(cell: Attributes) -> float | CellError:
    number = float(cell[_VALUE])
    return number if math.isfinite(number) else CellError("#GETAL!")


def _percentage(cell: Attributes) -> Value:
    number = _number(cell)
    return Percentage(number) if isinstance(number, float) else number


def _date(cell: Attributes) -> Value:
    """Parse a date, with its time unless that is midnight; raises ValueError."""
    moment = dt.datetime.fromisoformat(cell[_DATE]).replace(tzinfo=None)
    if moment.date() == _START:
        return moment.time()
    return moment.date() if moment.time() == dt.time() else moment


def _duration(cell: Attributes) -> Value:
    """Parse a duration; raises ValueError."""
    match = _DURATION.fullmatch(cell[_TIME])
    if not match:
        raise ValueError
    days, hours, minutes = (int(match[n] or 0) for n in (2, 3, 4))
    seconds = round(float((match[5] or "0").replace(",", ".")), 3)
    duration = dt.timedelta(days, hours=hours, minutes=minutes, seconds=seconds)
    return -duration if match[1] else duration


def _time_or_duration(duration: dt.timedelta, long: bool) -> Value:
    """Convert to a time of the day, unless the style is `long` or it does not fit in one day."""
    if long or not dt.timedelta() <= duration < dt.timedelta(days=1):
        return duration
    return (dt.datetime.min + duration).time()


_PARSERS: Mapping[str, Callable[[Attributes], Value]] = {
    "float": _number,
    "currency": _number,
    "percentage": _percentage,
    "boolean": lambda cell: cell[OFFICE + "boolean-value"] == "true",
    "date": _date,
    "time": _duration,
}
