"""How high a row must be for its wrapped texts.

Excel and LibreOffice do not always fit the rows that a program wrote, so the height is estimated:
a line too many is better than a text that is cut off.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import lru_cache

from uvp_xl.reports.sheet import Cell

PER_UNIT = 1.08
"""Average characters of 10 points in one unit of column width."""

CAPITAL = 0.25
"""How much wider a capital is than the average character."""

LINE = 1.28
"""The height of a line, in points for each point of the letter."""

PADDING = 4.0
HIGHEST = 409.0
"""No row of Excel is higher, in points."""


def height(cells: Iterable[tuple[Cell, float]]) -> float:
    """The height in points for cells with the widths of their columns; 0 if one line will do.

    A row of one line is left to the spreadsheet itself.
    """
    points = 0.0
    for cell, width in cells:
        if cell.style.wrap and isinstance(cell.content, str):
            room = int(width * PER_UNIT * 10 / cell.style.size) - cell.style.indent
            count = lines(cell.content, max(1, room - cell.style.bold * room // 20))
            if count > 1:
                points = max(points, count * cell.style.size * LINE + PADDING)
    return min(math.ceil(points), HIGHEST)


@lru_cache(maxsize=100_000)
def lines(text: str, room: int) -> int:
    """The lines that a text takes where `room` average characters fit beside each other.

    >>> lines("Voorlichting op scholen", 40), lines("Voorlichting op scholen", 15)
    (1, 2)
    >>> lines("rampenbestrijdingsplan", 10)
    3
    """
    count = 0
    for paragraph in text.split("\n"):
        count += 1
        used = 0.0
        for word in paragraph.split(" "):
            wide = len(word) + (0 if word.islower() else CAPITAL * sum(map(str.isupper, word)))
            if used and used + 1 + wide > room:
                count, used = count + 1, 0.0
            if wide > room:  # a word that fits nowhere is broken off
                count += math.ceil(wide / room) - 1
                wide = wide % room or room
            used += wide + (1 if used else 0)
    return count
