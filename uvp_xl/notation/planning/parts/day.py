"""A day with the name of its month: "29 april", "1 mei '21", "ma 4 mei", "1-mei-2021"."""

from __future__ import annotations

import re
from functools import partial

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.calendar_dates import day_of_week, full_year
from uvp_xl.notation.planning.time_part import DateSpan, TimePart
from uvp_xl.notation.planning.time_words import MONTHS, NO_MONTH_AHEAD, WEEKDAY

PATTERN = re.compile(
    rf"{WEEKDAY}(?P<day>\d{{1,2}})(?:e|ste|de)?(?:[ .-]{{0,2}}|/(?=[a-z]+/))"
    r"(?P<month>[a-z]{3,9})(?![a-z])\.?"
    rf"(?:(?: '|-'|[ '-])(?P<short>\d\d)(?![\da-z]|[-/:.]\d){NO_MONTH_AHEAD})?"
)


def part(match: re.Match[str]) -> TimePart | None:
    """Return the day; None for a word that is no month.

    >>> day = part(PATTERN.match("29 april"))
    >>> day.number, day.span(2004).start
    (29, datetime.date(2004, 4, 29))
    >>> part(PATTERN.match("dinsdag 4 mei")).span(2020).problem
    '4 mei 2020 is een maandag'
    """
    month = MONTHS.get(match["month"])
    if not month:
        return None
    weekday = match["weekday"] or ""
    bounds = partial(_bounds, weekday, month)
    year = full_year(match["short"]) if match["short"] else None
    return TimePart("day", int(match["day"]), bounds, year, countable=not weekday)


def _bounds(weekday: str, month: int, year: int, number: int) -> DateSpan | Planning:
    return day_of_week(weekday, year, month, number, named=True)
