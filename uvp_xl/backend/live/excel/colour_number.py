"""Colours as "#RRGGBB" and as the numbers of Excel, which have red in the lowest byte."""

from __future__ import annotations


def to_number(colour: str) -> int:
    """Return the number of a colour.

    >>> to_number("#FF8000") == 0x0080FF
    True
    """
    return int.from_bytes(bytes.fromhex(colour.removeprefix("#")), "little")


def to_hex(number: int) -> str:
    """Return the colour with this number.

    >>> to_hex(0x0080FF)
    '#FF8000'
    """
    return f"#{(number & 0xFFFFFF).to_bytes(3, 'little').hex().upper()}"
