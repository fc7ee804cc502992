"""A month: "maart", "mrt", "jul-20", "mei '21", "2020-07", "07-2020", "7/2020"."""

from __future__ import annotations

import re

from uvp_xl.dutch_text import MONTH_NAMES
from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.calendar_dates import NO_SUCH_MONTH, full_year, months
from uvp_xl.notation.planning.time_part import DateSpan, TimePart, question
from uvp_xl.notation.planning.time_words import MONTHS, NO_MONTH_AHEAD

PATTERN = re.compile(
    r"(?P<name>[a-z]{3,9})(?![a-z])\.?"
    rf"(?:[ /-]?'?(?P<short>\d\d)(?![\da-z]|[-/:.]\d){NO_MONTH_AHEAD})?"
    # The 1 of "2020/1e kwartaal" and "2020-1 mei" is no month.
    rf"|(?P<year_first>\d{{4}})[-/](?P<last>\d{{1,2}})(?![-/.]?\d|[a-z]){NO_MONTH_AHEAD}"
    r"|(?<!\d[-/.])(?P<first>\d{1,2}(?=[-/])|\d\d(?=\.))[-/.](?P<year_last>\d{4})(?!\d)"
)


def part(match: re.Match[str]) -> TimePart | None:
    """Return the month; None for a word that is no month.

    >>> [part(PATTERN.match(text)).year for text in ("maart", "jul-20", "2020-07", "7/2020")]
    [None, 2020, 2020, 2020]
    """
    if name := match["name"]:
        number = MONTHS.get(name)
        year = full_year(match["short"]) if match["short"] else None
        return TimePart("month", number, _bounds, year) if number else None
    if match["year_first"]:
        return TimePart("month", int(match["last"]), _iso_bounds, int(match["year_first"]))
    return TimePart("month", int(match["first"]), _bounds, int(match["year_last"]), countable=True)


def _bounds(year: int, number: int) -> DateSpan | Planning:
    if not 1 <= number <= 12:
        return question(NO_SUCH_MONTH)
    return months(year, number, number)


def _iso_bounds(year: int, number: int) -> DateSpan | Planning:
    """As `_bounds`, but "2011-12" may also be two years."""
    if 1 <= number <= 12 and number == (year + 1) % 100:
        month = f"{MONTH_NAMES[number - 1]} {year}"
        return question("dit kan een maand zijn, of twee jaren", month, f"{year}-{year + 1}")
    return _bounds(year, number)
