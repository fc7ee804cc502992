"""A year: "2019", "2019.0" as other programs export it, and "'21" with its apostrophe."""

from __future__ import annotations

import re

from uvp_xl.notation.planning.calendar_dates import full_year, months
from uvp_xl.notation.planning.time_part import DateSpan, TimePart

PATTERN = re.compile(r"'?(?P<full>\d{4})(?:[.,]0)?(?![\d'])|'(?P<short>\d\d)(?![\d'])")


def part(match: re.Match[str]) -> TimePart:
    """Return the year, 1 January to 31 December.

    >>> part(PATTERN.match("2019")).year, part(PATTERN.match("'21")).year
    (2019, 2021)
    """
    year = full_year(match["full"] or match["short"])
    return TimePart("year", year, _bounds, year)


def _bounds(year: int, _: int) -> DateSpan:
    return months(year, 1, 12)
