"""A school year: 1 August to 31 July by law (Wet op het primair onderwijs, article 1)."""

from __future__ import annotations

import datetime as dt
import re

from uvp_xl.notation.planning.dates import full_year, next_year
from uvp_xl.notation.planning.part import Part, Span, question
from uvp_xl.notation.reading import Planning

PATTERN = re.compile(
    r"schooljaar(?![a-z])"
    r"(?:\s'?(?P<first>\d{4}|\d\d)\s?[-/]\s?'?(?P<second>\d{4}|\d\d)(?![\d-]))?"
)


def part(match: re.Match[str]) -> Part:
    """The school year that begins in the first of two years.

    >>> part(PATTERN.match("schooljaar 2020-2021")).span(2020).start
    datetime.date(2020, 8, 1)
    """
    if not match["first"]:
        return Part("schoolyear", 0, _of_one_year)
    first = full_year(match["first"])
    right = next_year(first, match["second"])
    return Part("schoolyear", 0, _bounds if right else _of_one_year, first)


def _bounds(year: int, _: int) -> Span:
    return Span(dt.date(year, 8, 1), dt.date(year + 1, 7, 31))


def _of_one_year(year: int, _: int) -> Planning:
    return question(
        "een schooljaar valt in twee jaren na elkaar",
        f"schooljaar {year - 1}-{year}",
        f"schooljaar {year}-{year + 1}",
    )
