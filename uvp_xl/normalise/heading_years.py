"""The year in the heading of a column, for cells without one: "Q4" below "Planning 2015"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from uvp_xl.clean_text import key, line
from uvp_xl.grid import Value
from uvp_xl.tables.action_table import Table

_YEAR = re.compile(r"(?<![\d.])(?:19|20)\d\d(?![\d.])")
_ELSE = re.compile(
    r"\b(?:t/m|tot|vanaf|sinds|na|voor|vóór|per|versie|stand|e\.?\s?v|en verder)(?!\w)|[<>+]"
    r"|\d\s*[-–/]\s*['’]?\d"
)
"""Words with which a year is no period of the cells: "Planning vanaf 2025", "2025-2026"."""
_DAY = re.compile(r"(\d{1,2})\s?[-/.]\s?(\d{1,2})\.?")
_QUARTER = re.compile(r"\bkwart(?:aal|alen)?\b|\bkw\b")
_NUMBERS = {"1": 1, "2": 2, "3": 3, "4": 4} | {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_LEAP_YEAR = 2024


def year(title: str) -> int:
    """Return the one year that a heading gives to its cells, 0 if it has none.

    >>> year("Planning 2015"), year("Deadline (2025)"), year("Planning 2020 t/m 2021")
    (2015, 2025, 0)
    >>> year("Planning vanaf 2025"), year("Planning")
    (0, 0)
    """
    years = set(_YEAR.findall(title))
    return int(years.pop()) if len(years) == 1 and not _ELSE.search(key(title)) else 0


def of(table: Table, name: str, years: Sequence[int]) -> Sequence[int]:
    """Return the years for the cells of a column: that in its heading, or those of the plan.

    A year outside the plan is often left from an earlier one, so it does not count.
    """
    own = year(table.titles.get(name, ""))
    return (own,) if own and (not years or own in years) else years


def has_time(title: str) -> bool:
    """Return whether a heading has a year or a quarter for its cells.

    >>> has_time("Planning 2015"), has_time("Kwartaal"), has_time("Planning")
    (True, True, False)
    """
    return bool(year(title)) or _QUARTER.search(key(title)) is not None


def completed(value: Value, title: str, own: int) -> Value:
    """Return a cell with what the heading has to say about it: the quarter, the year of a day.

    `own` is the year of the heading, 0 for none.

    >>> completed(2, "Kwartaal 2026", 2026), completed("31-12", "Deadline (2025)", 2025)
    ('Q2', '31-12-2025')
    >>> completed("IV", "Kwartaal", 0), completed("1-7", "Planning", 0), completed(2, "Plan", 0)
    ('Q4', '1-7', 2)
    """
    if isinstance(value, bool | dt.date):
        return value
    text = key(line(value)).rstrip(".")
    if own and (day := _DAY.fullmatch(text)) and _exists(int(day[1]), int(day[2])):
        return f"{day[1]}-{day[2]}-{own}"
    number = _NUMBERS.get(text.removesuffix("e"))
    return f"Q{number}" if number and _QUARTER.search(key(title)) else value


def _exists(day: int, month: int) -> bool:
    """Return whether there is such a day in any year."""
    try:
        dt.date(_LEAP_YEAR, month, day)
    except ValueError:
        return False
    return True
