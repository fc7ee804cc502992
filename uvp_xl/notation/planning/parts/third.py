"""A part of the year: begin (January-April), medio (May-August), eind (September-December)."""

from __future__ import annotations

import re

from uvp_xl.notation.planning.dates import months
from uvp_xl.notation.planning.part import Part, Span

_NUMBERS = {"begin": 1, "aanvang": 1, "medio": 2, "midden": 2, "halverwege": 2, "half": 2}
_NUMBERS |= {"eind": 3, "einde": 3}
# "half 2020" is halfway through the year, "half jaar 2020" may be any half of it.
PATTERN = re.compile(rf"({'|'.join(_NUMBERS)})(?! ?jaar|[a-z])")


def part(match: re.Match[str]) -> Part:
    """The third of a year, four months.

    >>> [part(PATTERN.match(text)).number for text in ("begin", "medio", "eind", "einde")]
    [1, 2, 3, 3]
    """
    return Part("third", _NUMBERS[match[1]], _bounds)


def _bounds(year: int, number: int) -> Span:
    return months(year, 4 * number - 3, 4 * number)
