"""Half a year: "eerste helft", "2e halfjaar", "tweede jaarhelft", "H1", "1e hj"."""

from __future__ import annotations

import re

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.calendar_dates import months
from uvp_xl.notation.planning.time_part import DateSpan, TimePart, question
from uvp_xl.notation.planning.time_words import NTH, OF_THE_YEAR, nth

_NAME = r"(?:(?:jaar)?helft|half(?: ?ja?a?r\.?)?|hj|h)"
PATTERN = re.compile(
    rf"(?:(?P<before>{NTH})\s?{_NAME}(?![a-z]|\d(?!\d{{3}}(?!\d)))"
    rf"|(?:hj? ?|(?:jaar)?helft |half ?jaar )(?P<after>\d)(?![a-z\d])){OF_THE_YEAR}"
)


def part(match: re.Match[str]) -> TimePart:
    """Return the half year, six months.

    >>> [part(PATTERN.match(text)).number for text in ("1e helft", "tweede halfjaar", "h2")]
    [1, 2, 2]
    """
    return TimePart("half", nth(match["before"] or match["after"], last=2), _bounds, countable=True)


def _bounds(year: int, number: int) -> DateSpan | Planning:
    if not 1 <= number <= 2:
        return question("een jaar heeft twee helften")
    return months(year, 6 * number - 5, 6 * number)
