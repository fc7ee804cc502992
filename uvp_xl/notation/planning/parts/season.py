"""A season: voorjaar (March-May), zomer (June-August), najaar (September-November).

"vj" and "nj" are short for voorjaar and najaar; "voor- en najaar" is taken for both. A winter
spans two years and is a separate family.
"""

from __future__ import annotations

import re

from uvp_xl.notation.planning.calendar_dates import months
from uvp_xl.notation.planning.time_part import DateSpan, TimePart
from uvp_xl.notation.planning.time_words import SEASONS

_IN_FULL = {"v": "voorjaar", "n": "najaar"}
PATTERN = re.compile(
    rf"(?P<name>{'|'.join(SEASONS)})(?:periode|maanden|seizoen)?(?![a-z])|(?P<short>[vn]j)(?![a-z])\.?"
    r"|(?P<cut>voor|na)(?:-(?=\s*(?:en|of|/)\s*(?:na|voor)jaar(?![a-z]))|(?=/(?:na|voor)jaar))"
)


def part(match: re.Match[str]) -> TimePart:
    """Return the season, three months.

    >>> [part(PATTERN.match(text)).number for text in ("voorjaar", "herfst", "voor- en najaar")]
    [3, 9, 3]
    """
    name = match["name"] or _IN_FULL[(match["short"] or match["cut"])[0]]
    return TimePart("season", SEASONS[name], _bounds)


def _bounds(year: int, first_month: int) -> DateSpan:
    return months(year, first_month, first_month + 2)
