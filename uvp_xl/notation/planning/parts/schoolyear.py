"""A school year: 1 August to 31 July by law (Wet op het primair onderwijs, article 1)."""

from __future__ import annotations

import datetime as dt
import re

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.calendar_dates import TWO_YEARS, full_year, next_year
from uvp_xl.notation.planning.time_part import DateSpan, TimePart, question

_LAST = TWO_YEARS.replace("first", "last").replace("second", "end")
PATTERN = re.compile(
    rf"schoolja(?:ar|ren)(?![a-z])(?:\s{TWO_YEARS}"
    rf"(?:\s?(?:,|/|&|-|en|of|t/m|tot en met)\s?(?:schooljaar\s)?{_LAST})?)?"
)


def part(match: re.Match[str]) -> TimePart:
    """Return the school year that begins in the first of two years; or several, from first to last.

    >>> part(PATTERN.match("schooljaar 2020-2021")).span(2020).start
    datetime.date(2020, 8, 1)
    >>> part(PATTERN.match("schooljaar 20/21 en 21/22")).span(2020).end
    datetime.date(2022, 7, 31)
    """
    if not match["first"]:
        return TimePart("schoolyear", 0, _of_one_year)
    first = full_year(match["first"])
    last = full_year(match["last"] or match["first"])
    right = next_year(first, match["second"]) and next_year(last, match["end"] or match["second"])
    return TimePart("schoolyear", last - first, _bounds if right else _of_one_year, first)


def _bounds(year: int, more: int) -> DateSpan | Planning:
    if more < 0:
        return question("het einde ligt vóór het begin")
    return DateSpan(dt.date(year, 8, 1), dt.date(year + more + 1, 7, 31))


def _of_one_year(year: int, _: int) -> Planning:
    return question(
        "een schooljaar valt in twee jaren na elkaar",
        f"schooljaar {year - 1}-{year}",
        f"schooljaar {year}-{year + 1}",
    )
