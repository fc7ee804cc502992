"""A date in numbers, day first: "4-4-2017", "1/5/21", "1.5.2021"; or year first: "2026-10-01".

Without a year ("4-4") it is too little to go by: only beside a full date it gets that year.
"""

from __future__ import annotations

import re
from functools import partial

from uvp_xl.notation.planning.dates import day, full_year
from uvp_xl.notation.planning.part import Part, Span
from uvp_xl.notation.reading import Planning

_TIME = r"(?:[t ]\d{1,2}:\d\d(?::\d\d)?)?"
PATTERN = re.compile(
    r"(?P<day>\d{1,2})(?P<sign> ?[-/.] ?)(?P<month>\d{1,2})(?P=sign)"
    rf"(?:(?P<year>\d{{4}})(?!\d){_TIME}|'?(?P<short>\d\d)(?![-/.]?\d))"
    r"|(?P<iso_year>\d{4})(?P<iso_sign>[-/.])(?P<iso_month>\d{1,2})(?P=iso_sign)"
    rf"(?P<iso_day>\d{{1,2}})(?!\d){_TIME}"
    # "24/7" is no day of July but round the clock.
    r"|(?!24/7)(?P<bare_day>\d{1,2})[-/](?P<bare_month>\d{1,2})"
    # A word right behind it tells that these are no day and month: "1-5 mei", "1/2e kwartaal".
    r"(?![-/.]?\d)(?!\s*(?!(?:en|of|t/m|tot)(?![a-z]))[a-z])"
)


def part(match: re.Match[str]) -> Part:
    """The date.

    >>> [part(PATTERN.match(text)).year for text in ("4-4-2017", "1/5/21", "2026-10-01", "4-4")]
    [2017, 2021, 2026, None]
    """
    if match["bare_day"]:
        bounds = partial(_bounds, int(match["bare_month"]))
        return Part("bare date", int(match["bare_day"]), bounds, joint="-")
    if match["iso_year"]:
        bounds = partial(_bounds, int(match["iso_month"]))
        return Part("day", int(match["iso_day"]), bounds, int(match["iso_year"]))
    year = full_year(match["year"] or match["short"])
    return Part("day", int(match["day"]), partial(_bounds, int(match["month"])), year)


def _bounds(month: int, year: int, number: int) -> Span | Planning:
    return day(year, month, number)
