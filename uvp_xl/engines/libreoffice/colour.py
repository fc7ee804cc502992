"""Colours: red, green and blue in xlwings, one number in LibreOffice."""

from __future__ import annotations

from collections.abc import Sequence

NONE = -1
"""No fill, or the automatic colour of text."""


def to_office(colour: Sequence[int] | int | str) -> int:
    """Return LibreOffice's number for a colour; in a number from Excel the lowest byte is red.

    >>> f"{to_office((255, 128, 0)):06x} {to_office('#ff8000'):06x} {to_office(0x0080FF):06x}"
    'ff8000 ff8000 ff8000'
    """
    if isinstance(colour, str):
        return int(colour.removeprefix("#"), 16)
    if isinstance(colour, int):
        colour = (colour & 255, colour >> 8 & 255, colour >> 16 & 255)
    red, green, blue = colour
    return red << 16 | green << 8 | blue


def from_office(number: int | None) -> tuple[int, int, int] | None:
    """Return red, green and blue; None for no colour, or for mixed colours.

    >>> from_office(0xFF8000), from_office(-1)
    ((255, 128, 0), None)
    """
    if number is None or number == NONE:
        return None
    return number >> 16 & 255, number >> 8 & 255, number & 255
