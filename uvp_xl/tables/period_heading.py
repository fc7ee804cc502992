"""Headings for a period: the years, quarters or months above a grid."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from uvp_xl.clean_text import key, line
from uvp_xl.dutch_text import MONTH_NAMES
from uvp_xl.grid import Value

_SHORT = {"jan": 1, "feb": 2, "febr": 2, "mrt": 3, "mar": 3, "apr": 4, "jun": 6, "jul": 7} | {
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "okt": 10,
    "nov": 11,
    "dec": 12,
}
_MONTH = {name: number for number, name in enumerate(MONTH_NAMES, 1)} | _SHORT
_NTH = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4}
_HALVES = ("", "eerste helft", "tweede helft")
_YEAR = r"(?:(?:19|20)\d\d|['’]\d\d)"
_BEHIND = rf"(?:[\s/-]*(?P<after>{_YEAR})|[-/](?P<short>\d\d))?"
_COUNT = r"(?:[1-4](?:e|ste|de)?|eerste|tweede|derde|vierde|i{1,3}|iv)"
_QUARTER = r"(?:kwartaal|kwart|kw|qtr|q|k)"
_HALF = r"(?:half\s?jaar|jaarhelft|helft|h)"
_FORMS = tuple(
    (unit, re.compile(rf"(?:(?P<before>{_YEAR})[\s/-]*)?{form}{_BEHIND}"))
    for unit, form in (
        ("quarter", rf"(?:{_QUARTER}\s?(?P<a>{_COUNT})|(?P<b>{_COUNT})\s?{_QUARTER})"),
        (
            "half",
            rf"(?:{_HALF}\s?(?P<a>[12]|ii?)|(?P<b>1e|2e|1ste|2de|eerste|tweede|ii?)\s?{_HALF})",
        ),
        ("month", rf"(?P<a>{'|'.join(sorted(_MONTH, key=len, reverse=True))})"),
    )
)
_BARE_YEAR = re.compile(rf"(?:jaar\s)?({_YEAR})")
_YEARS = ("before", "after", "short")
_FIRST_YEAR, _LAST_YEAR = 1990, 2099
_LONGEST = 30
"""Longest heading of a column in a grid, in characters."""
WORDS = frozenset(
    (
        *_MONTH,
        *_NTH,
        *"jaar q k kw kwart kwartaal qtr h helft half halfjaar jaarhelft e ste de".split(),
    )
)
"""Words with which a period can begin."""
_ROMAN = ("i", "ii", "iii", "iv")
_INITIALS = "jfmamjjasond"


class Label(NamedTuple):
    """A period in a heading: its year (0 if it has none), first month and number of months.

    Labels sort in the order of time. `text` is the notation of a planning.
    """

    year: int
    month: int
    months: int

    @property
    def text(self) -> str:
        """The label as a planning: "2020", "Q1 2020", "eerste helft 2020", "maart"."""
        full_text = {
            1: MONTH_NAMES[self.month - 1],
            3: f"Q{(self.month + 2) // 3}",
            6: _HALVES[(self.month + 5) // 6],
        }.get(self.months, "")
        return f"{full_text} {self.year or ''}".strip()

    def in_year(self, year: int) -> Label:
        """Return the label in a year, unless it has one itself."""
        return self if self.year else self._replace(year=year)


def label(value: Value) -> Label | None:
    """Parse the period in a heading, or None.

    >>> label("1e kwartaal 2020").text, label(2019.0).text, label("mrt.").text, label("'21").text
    ('Q1 2020', '2019', 'maart', '2021')
    >>> label("II").text, label("Planning 2019") is None, label("kwartaal") is None
    ('Q2', True, True)
    """
    if isinstance(value, str):
        return _label(value) if 0 < len(value) <= _LONGEST else None
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return Label(int(value), 1, 12) if is_year(value) else None
    if isinstance(value, dt.date) and value.day == 1:  # "jan-20" as Excel stores it
        return Label(value.year, value.month, 1)
    return None


def is_year(value: float) -> bool:
    """Return whether a number is one of the years that a plan can be about.

    >>> is_year(2019.0), is_year(2019.5), is_year(500)
    (True, False, False)
    """
    return _FIRST_YEAR <= value <= _LAST_YEAR and value == int(value)


@lru_cache(maxsize=4096)
def _label(value: str) -> Label | None:
    """Parse the label in a text."""
    text = key(line(value)).strip(" .:*").replace(". ", " ").replace("(", "").replace(")", "")
    if year := _BARE_YEAR.fullmatch(text):
        return Label(_full(year[1]), 1, 12)
    if text in _ROMAN:
        return Label(0, 3 * _ROMAN.index(text) + 1, 3)
    for unit, form in _FORMS:
        if match := form.fullmatch(text):
            groups = match.groupdict()
            years = [text for name in _YEARS if (text := groups[name])]
            counted = groups["a"] or groups.get("b") or ""
            return _made(unit, counted, *map(_full, years)) if len(years) < 2 else None
    return None


def _made(unit: str, counted: str, year: int = 0) -> Label:
    """Return the label of a quarter, half or month."""
    if unit == "month":
        return Label(year, _MONTH[counted], 1)
    number = _NTH.get(counted) or int(counted[0])
    months = 3 if unit == "quarter" else 6
    return Label(year, months * (number - 1) + 1, months)


def _full(text: str) -> int:
    """Return the year of four digits, or of two after an apostrophe."""
    return int(text) if len(text) == 4 else 2000 + int(text[-2:])


def tail(value: Value) -> Label | None:
    """Parse the label after the words of a heading: "Begroting 2020", "Status Q1 2020".

    >>> tail("Begroting 2020").text, tail("Stand van zaken Q2 2020").text
    ('2020', 'Q2 2020')
    >>> tail("Planning 2020-2021") is None
    True
    """
    if not isinstance(value, str) or len(value) > _LONGEST:
        return None
    words = line(value).split(" ")
    ends = (" ".join(words[-size:]) for size in (3, 2, 1) if size < len(words))
    return next((result for end in ends if (result := _label(end))), None)


def initials(values: Sequence[Value]) -> list[Label]:
    """Return the months above twelve columns with only their initials; none for another row.

    >>> len(initials(list("JFMAMJJASOND"))), initials(["J"])
    (12, [])
    """
    text = "".join(key(value) if isinstance(value, str) else "-" for value in values)
    return [Label(0, month, 1) for month in range(1, 13)] if text == _INITIALS else []
