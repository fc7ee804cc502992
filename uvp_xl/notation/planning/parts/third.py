"""A part of the year: begin (January-April), medio (May-August), eind (September-December).

Also counted: "1e tertiaal", "T1", "2e viermaands", as reports every four months are called.
"""

from __future__ import annotations

import re

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.calendar_dates import months
from uvp_xl.notation.planning.time_part import DateSpan, TimePart, question
from uvp_xl.notation.planning.time_words import NTH, OF_THE_YEAR, nth

_NUMBERS = {"begin": 1, "aanvang": 1, "medio": 2, "mid": 2, "midden": 2, "halverwege": 2, "half": 2}
_NUMBERS |= {"eind": 3, "einde": 3}
PATTERN = re.compile(
    # "half 2020" is halfway through the year, "half jaar 2020" may be any half of it.
    rf"(?P<name>(?!half ?jaar)(?:{'|'.join(_NUMBERS)}))(?![a-z]){OF_THE_YEAR}"
    rf"|(?P<before>{NTH})\s?(?:terti?aal|vier ?maands(?:periode)?|4-?maands(?:periode)?)(?![a-z])"
    r"|(?:terti?aal |t ?)(?P<after>[1-9])(?![\da-z])"
)


def part(match: re.Match[str]) -> TimePart:
    """Return the third of a year, four months.

    >>> [part(PATTERN.match(text)).number for text in ("begin", "medio", "eind", "2e tertaal")]
    [1, 2, 3, 2]
    """
    if match["name"]:
        return TimePart("third", _NUMBERS[match["name"]], _bounds)
    number = nth(match["before"] or match["after"], last=3)
    return TimePart("third", number, _bounds, countable=True)


def _bounds(year: int, number: int) -> DateSpan | Planning:
    if not 1 <= number <= 3:
        return question("een jaar heeft drie tertalen")
    return months(year, 4 * number - 3, 4 * number)
