"""Estimate the height of a row with wrapped texts.

Excel and LibreOffice do not always fit the rows that a program wrote, so the height is estimated:
a line too many is better than a text that is cut off.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import lru_cache

from uvp_xl.sheets.sheet_model import Cell

UNIT = 7 * 72 / 96
"""One unit of column width in points: seven pixels, a digit of the usual 11-point font."""

SLACK = 0.97
"""The usable share of a column; screens and printers round character widths differently."""

BOLD = 0.95
"""The usable share of a column for bold text, which is wider."""

LINE = 1.28
"""The height of a line, in points for each point of font size."""

PADDING = 3.0
HIGHEST = 409.0
"""No row of Excel is higher, in points."""

_EMS = {
    **dict.fromkeys("ijl'’‘|", 0.22),
    **dict.fromkeys("ftI.,:;! ", 0.28),
    **dict.fromkeys("ckszvxyJ", 0.5),
    **dict.fromkeys('r()[]{}-/"“”', 0.35),
    **dict.fromkeys("mwMWŒ@%—…→", 0.9),
}
"""The widths of characters in Arial, relative to the font size; see `_em` for all others."""


_WIDEST = max(_EMS.values())
"""The width of the widest character."""


def height(cells: Iterable[tuple[Cell, float]]) -> float:
    """Return the height in points for cells with the widths of their columns; 0 for one line.

    A row of one line is left to the spreadsheet itself.
    """
    points = 0.0
    for cell, width in cells:
        style = cell.style
        if style.wrap and isinstance(cell.content, str):
            room = SLACK * (width * UNIT / style.size - style.indent)
            room *= BOLD if style.bold else 1
            if len(cell.content) * _WIDEST <= room and "\n" not in cell.content:
                continue  # nearly every text is short
            count = lines(cell.content, room)
            if count > 1:
                points = max(points, count * style.size * LINE + PADDING)
    return min(math.ceil(points), HIGHEST)


def width(heading: str, size: float = 10) -> float:
    """Return the minimum column width in which no word of a bold heading is broken off.

    >>> width("Zonder begroting") < width("Begrotingswijziging")
    True
    """
    widest = max(map(_ems, heading.split(" ")), default=0.0)
    return round(widest * size / (UNIT * SLACK * BOLD) + 0.5, 1)


@lru_cache(maxsize=100_000)
def lines(text: str, room: float) -> int:
    """Return the number of lines of a text in a column; `room` is its width in em.

    >>> lines("Voorlichting op scholen", 20), lines("Voorlichting op scholen", 8)
    (1, 2)
    >>> lines("rampenbestrijdingsplan", 5)
    3
    """
    count = 0
    for paragraph in text.split("\n"):
        count += 1
        used = 0.0
        for word in paragraph.split(" "):
            wide = _ems(word)
            if used and used + _em(" ") + wide > room:
                count, used = count + 1, 0.0
            if wide > room:  # a word that fits nowhere is broken off
                count += math.ceil(wide / room) - 1
                wide %= room
            used += wide + (_em(" ") if used else 0)
    return count


@lru_cache(maxsize=100_000)
def _ems(word: str) -> float:
    """Return the width of a word in em."""
    return sum(map(_em, word))


def _em(letter: str) -> float:
    return _EMS.get(letter) or (0.7 if letter.isupper() else 0.56)
