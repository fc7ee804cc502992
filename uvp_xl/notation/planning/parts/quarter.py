"""A quarter: "Q1", "K1", "1Q", "1e kwartaal", "kwartaal 3", "derde kwartaal", "I-2024"."""

from __future__ import annotations

import re

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.calendar_dates import months
from uvp_xl.notation.planning.time_part import DateSpan, TimePart, question
from uvp_xl.notation.planning.time_words import NTH, ROMAN, nth

PATTERN = re.compile(
    r"(?:q|kw?|kwart|kwarta(?:al|len))\.?[ -]?(?P<after>\d{1,2}|iv|i{1,3})(?![a-z\d])"
    rf"|(?P<before>{NTH}|(?:iv|i{{1,3}})e?)\s?(?:q|kw|kwart|kwartaal)"
    r"(?![a-z]|\d(?!\d{3}(?!\d)))\.?"
    # A bare Roman number is only a quarter right next to its year.
    r"|(?P<ahead>iv|i{1,3})(?=(?: ?[-/] ?| )\d{4}(?!\d))"
    r"|(?<=\d{4}[-/ ])(?P<behind>iv|i{1,3})(?![a-z\d])"
)


def part(match: re.Match[str]) -> TimePart:
    """Return the quarter, three months.

    >>> [part(PATTERN.match(text)).number for text in ("q1", "2e kwartaal", "kw. 3", "iv-2024")]
    [1, 2, 3, 4]
    """
    written = match["after"] or match["before"] or match["ahead"] or match["behind"]
    number = ROMAN.get(written.rstrip("e")) or nth(written, last=4)
    return TimePart("quarter", number, _bounds, countable=True)


def _bounds(year: int, number: int) -> DateSpan | Planning:
    if not 1 <= number <= 4:
        return question("er zijn vier kwartalen, Q1 tot en met Q4")
    return months(year, 3 * number - 2, 3 * number)
