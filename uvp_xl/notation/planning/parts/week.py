"""A week as ISO 8601 and Dutch calendars count them: "week 12", "wk 12", "2021-W12"."""

from __future__ import annotations

import datetime as dt
import re

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.time_part import DateSpan, TimePart, question

PATTERN = re.compile(r"w(?:k|eek|eken|eeknr|eeknummer)?\.?[ -]?(?P<number>\d{1,2})(?![\da-z])")


def part(match: re.Match[str]) -> TimePart:
    """Return the week, Monday to Sunday.

    >>> part(PATTERN.match("week 1")).span(2020).start
    datetime.date(2019, 12, 30)
    """
    return TimePart("week", int(match["number"]), _bounds, countable=True)


def _bounds(year: int, number: int) -> DateSpan | Planning:
    last = dt.date(year, 12, 28).isocalendar().week
    if not 1 <= number <= last:
        return question(f"{year} heeft {last} weken")
    monday = dt.date.fromisocalendar(year, number, 1)
    return DateSpan(monday, monday + dt.timedelta(days=6))
