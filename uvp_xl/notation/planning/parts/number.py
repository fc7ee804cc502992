"""A bare number, of the same unit as its neighbour: "1e en 2e kwartaal", "week 12-14".

By itself it means nothing; `tokenizer.fill` gives it its unit. Also Roman: "I/II-2024".
"""

from __future__ import annotations

import re

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.time_part import TimePart, question
from uvp_xl.notation.planning.time_words import ORDINALS, ROMAN, nth

PATTERN = re.compile(
    # Next to a year a Roman number is a quarter by itself.
    r"(?<!\d{4}[-/ ])(?P<roman>iv|i{1,3})(?![a-z\d]|(?: ?[-/] ?| )\d{4})"
    rf"|(?P<number>\d{{1,2}}(?:e|ste|de)?|{'|'.join(ORDINALS)})(?!:\d|[.,]\d|[-/]\d{{4}}|[\da-z])"
)


def part(match: re.Match[str]) -> TimePart:
    """Return the number, still without a unit.

    >>> part(PATTERN.match("tweede")).number
    2
    """
    number = ROMAN[match["roman"]] if match["roman"] else nth(match["number"], last=0)
    return TimePart("number", number, _bounds)


def _bounds(_year: int, _number: int) -> Planning:
    return question("een getal zonder kwartaal, maand of week zegt geen tijd")
