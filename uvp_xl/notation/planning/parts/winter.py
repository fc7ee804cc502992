"""A winter: December to February, as "winter 2020-2021"; of one year it is a question."""

from __future__ import annotations

import datetime as dt
import re

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.calendar_dates import TWO_YEARS, full_year, month_end, next_year
from uvp_xl.notation.planning.time_part import DateSpan, TimePart, question

PATTERN = re.compile(rf"winter(?:periode|seizoen)?(?![a-z])(?:\s(?:van\s)?{TWO_YEARS})?")


def part(match: re.Match[str]) -> TimePart:
    """Return the winter that begins in the first of two years.

    >>> part(PATTERN.match("winter 2020-2021")).span(2020).end
    datetime.date(2021, 2, 28)
    """
    if not match["first"]:
        return TimePart("winter", 0, _of_one_year)
    first = full_year(match["first"])
    right = next_year(first, match["second"])
    return TimePart("winter", 0, _bounds if right else _of_one_year, first)


def _bounds(year: int, _: int) -> DateSpan:
    return DateSpan(dt.date(year, 12, 1), month_end(year + 1, 2))


def _of_one_year(year: int, _: int) -> Planning:
    return question(
        "een winter valt in twee jaren na elkaar",
        f"winter {year - 1}-{year}",
        f"winter {year}-{year + 1}",
    )
