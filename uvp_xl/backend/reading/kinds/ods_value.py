"""The value of a cell of an .ods, from what its attributes and its text say."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable, Collection, Mapping
from types import MappingProxyType

from uvp_xl.backend.ooxml.error_values import DUTCH_ERRORS
from uvp_xl.backend.reading.kinds.ods_text import OFFICE, TABLE
from uvp_xl.grid import CellError, Percentage, Value

MAX_COUNT = 1_000_000_000
"""More than this is not counted: no sheet has so many rows or columns."""

_KIND, _STRING = OFFICE + "value-type", OFFICE + "string-value"
_VALUE, _DATE, _TIME = OFFICE + "value", OFFICE + "date-value", OFFICE + "time-value"
_FORMULA, _STYLE = TABLE + "formula", TABLE + "style-name"
_CALC = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0 value-type"
_ERRORS = MappingProxyType(
    {
        **DUTCH_ERRORS,
        **{name: name for name in DUTCH_ERRORS.values()},
        "Err:502": "#WAARDE!",
        "Err:503": "#GETAL!",
    }
)
"""Error values as they are shown, and as Excel calls them."""
_ERROR_CODE = re.compile(r"(?:Err|Fout|Error):\d{3}")
_BOOLEANS = MappingProxyType({"TRUE": True, "WAAR": True, "FALSE": False, "ONWAAR": False})
"""How a logical value is shown that LibreOffice keeps as a number: the result of a formula."""
_START = dt.date(1899, 12, 30)
"""Day 0, which stands before a time that was formatted as a date."""
_SPAN = re.compile(
    r"(-?)P(?:(\d{1,7})D)?T?(?:(\d{1,7})H)?(?:(\d{1,7})M)?(?:(\d{1,7}(?:[.,]\d+)?)S)?"
)

Attributes = Mapping[str, str]


def value(cell: Attributes, shown: str, spans: Collection[str] = ()) -> Value:
    """What a cell with these attributes and this text holds.

    `spans` are the styles that show a time beyond 24 hours.
    """
    kind = cell.get(_KIND, "")
    formula = _FORMULA in cell
    error = cell.get(_CALC) == "error" or (formula and kind == "string" and _is_error(shown))
    if error:
        return CellError(_ERRORS.get(shown, shown or "#N/B"))
    if kind == "string":
        return cell.get(_STRING, shown)
    if kind not in _KINDS:  # An empty text as the result of a formula has no kind either.
        return shown
    try:
        found = _KINDS[kind](cell)
    except (ValueError, OverflowError, KeyError):
        return shown
    if isinstance(found, dt.timedelta):
        return _time(found, cell.get(_STYLE, "") in spans)
    logical = formula and isinstance(found, float) and shown in _BOOLEANS
    return _BOOLEANS[shown] if logical else found


def count(attributes: Attributes, name: str) -> int:
    """How often a cell or row is repeated, or how many it spans; at least once.

    >>> count({"repeated": "3"}, "repeated"), count({}, "repeated")
    (3, 1)
    """
    said = attributes.get(name)
    if said is None or not said.isdecimal():
        return 1
    return max(1, MAX_COUNT if len(said) > 9 else int(said))


def _is_error(shown: str) -> bool:
    """Whether a text is what a spreadsheet shows for an error value."""
    return shown in _ERRORS or _ERROR_CODE.fullmatch(shown) is not None


def _number(cell: Attributes) -> float | CellError:
    found = float(cell[_VALUE])
    return found if math.isfinite(found) else CellError("#GETAL!")


def _percentage(cell: Attributes) -> Value:
    found = _number(cell)
    return Percentage(found) if isinstance(found, float) else found


def _boolean(cell: Attributes) -> Value:
    return cell[OFFICE + "boolean-value"] == "true"


def _date(cell: Attributes) -> Value:
    """A date, with its time unless that is midnight; raises ValueError."""
    found = dt.datetime.fromisoformat(cell[_DATE]).replace(tzinfo=None)
    if found.date() == _START:
        return found.time()
    return found.date() if found.time() == dt.time() else found


def _duration(cell: Attributes) -> Value:
    """A length of time; raises ValueError."""
    match = _SPAN.fullmatch(cell[_TIME])
    if not match:
        raise ValueError
    days, hours, minutes = (int(match[n] or 0) for n in (2, 3, 4))
    seconds = round(float((match[5] or "0").replace(",", ".")), 3)
    found = dt.timedelta(days, hours=hours, minutes=minutes, seconds=seconds)
    return -found if match[1] else found


def _time(span: dt.timedelta, long: bool) -> Value:
    """A time of the day; a span of time where it is `long`, or no time of one day."""
    if long or not dt.timedelta() <= span < dt.timedelta(days=1):
        return span
    return (dt.datetime.min + span).time()


_KINDS: Mapping[str, Callable[[Attributes], Value]] = MappingProxyType(
    {
        "float": _number,
        "currency": _number,
        "percentage": _percentage,
        "boolean": _boolean,
        "date": _date,
        "time": _duration,
    }
)
