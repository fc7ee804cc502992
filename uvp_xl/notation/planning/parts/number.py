"""A bare number, which is of the unit beside it: "1e en 2e kwartaal", "week 12-14", "1 t/m 5 mei".

By itself it says nothing; `scan.fill` gives it its unit.
"""

from __future__ import annotations

import re

from uvp_xl.notation.planning.part import Part, question
from uvp_xl.notation.planning.words import ORDINALS, nth
from uvp_xl.notation.reading import Planning

PATTERN = re.compile(
    rf"(?P<number>\d{{1,2}}(?:e|ste|de)?|{'|'.join(ORDINALS)})(?![\da-z:.,]\d|[\da-z])"
)


def part(match: re.Match[str]) -> Part:
    """The number, still without a unit.

    >>> part(PATTERN.match("tweede")).number
    2
    """
    return Part("number", nth(match["number"], last=0), _bounds)


def _bounds(_year: int, _number: int) -> Planning:
    return question("een getal zonder kwartaal, maand of week zegt geen tijd")
