"""Colours: red, green and blue for xlwings, one number for LibreOffice."""

from __future__ import annotations

from collections.abc import Sequence

NONE = -1
"""No fill, or the colour of letters that follows from the background."""


def to_office(colour: Sequence[int] | int | str) -> int:
    """The number of a colour; a number is one of Excel's, whose lowest byte is red.

    >>> f"{to_office((255, 128, 0)):06x} {to_office('#ff8000'):06x} {to_office(0x0080FF):06x}"
    'ff8000 ff8000 ff8000'
    """
    if isinstance(colour, str):
        return int(colour.removeprefix("#"), 16)
    if isinstance(colour, int):
        colour = (colour & 255, colour >> 8 & 255, colour >> 16 & 255)
    red, green, blue = colour
    return red << 16 | green << 8 | blue


def of_office(number: int | None) -> tuple[int, int, int] | None:
    """Red, green and blue; None when there is no colour, or not one.

    >>> of_office(0xFF8000), of_office(-1)
    ((255, 128, 0), None)
    """
    if number is None or number == NONE:
        return None
    return number >> 16 & 255, number >> 8 & 255, number & 255
