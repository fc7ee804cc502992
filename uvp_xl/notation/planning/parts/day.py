"""A day with the name of its month: "29 april", "1 mei '21", "ma 4 mei", "1-mei-2021"."""

from __future__ import annotations

import re
from functools import partial

from uvp_xl.notation.planning.dates import day, full_year
from uvp_xl.notation.planning.part import Part, Span, question
from uvp_xl.notation.planning.words import MONTH_NAMES, MONTHS, NO_MONTH_AHEAD, WEEKDAYS
from uvp_xl.notation.reading import Planning

_SHORT_WEEKDAYS = [name[:2] for name in WEEKDAYS]
PATTERN = re.compile(
    rf"(?:(?P<weekday>{'|'.join(WEEKDAYS)}|{'|'.join(_SHORT_WEEKDAYS)})\.?,? )?"
    r"(?P<day>\d{1,2})(?:e|ste|de)?[ .-]{0,2}(?P<month>[a-z]{3,9})(?![a-z])\.?"
    rf"(?:(?: '|-'|[ '-])(?P<short>\d\d)(?![\da-z]|[-/:.]\d){NO_MONTH_AHEAD})?"
)


def part(match: re.Match[str]) -> Part | None:
    """The day; None for a word that is no month.

    >>> found = part(PATTERN.match("29 april"))
    >>> found.number, found.span(2004).start
    (29, datetime.date(2004, 4, 29))
    >>> part(PATTERN.match("dinsdag 4 mei")).span(2020).problem
    '4 mei 2020 is een maandag'
    """
    month = MONTHS.get(match["month"])
    if not month:
        return None
    weekday = match["weekday"]
    bounds = (
        partial(_on_weekday, _SHORT_WEEKDAYS.index(weekday[:2]), month)
        if weekday
        else partial(_bounds, month)
    )
    year = full_year(match["short"]) if match["short"] else None
    return Part("day", int(match["day"]), bounds, year, countable=not weekday)


def _bounds(month: int, year: int, number: int) -> Span | Planning:
    return day(year, month, number)


def _on_weekday(weekday: int, month: int, year: int, number: int) -> Span | Planning:
    """A day of the week that does not fit means that one of both was meant otherwise."""
    span = day(year, month, number)
    if isinstance(span, Planning) or span.start.weekday() == weekday:
        return span
    text = f"{number} {MONTH_NAMES[month - 1]} {year}"
    return question(f"{text} is een {WEEKDAYS[span.start.weekday()]}", text)
