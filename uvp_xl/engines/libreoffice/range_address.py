"""Addresses such as A1:C3, A:C and 1:3, and rectangles of rows and columns."""

from __future__ import annotations

import re
from typing import NamedTuple

from uvp_xl.engines.libreoffice.uno_bridge import Uno, uno_module
from uvp_xl.grid import column_number, is_address, letters, position

ROWS, COLUMNS = 1_048_576, 16_384
_COLUMN = re.compile(r"\$?([A-Za-z]{1,3})")
_ROW = re.compile(r"\$?([1-9]\d{0,6})")


class Box(NamedTuple):
    """A rectangle of cells; row and column count from 1."""

    row: int
    column: int
    height: int = 1
    width: int = 1

    def union(self, other: Box) -> Box:
        """Return the smallest rectangle around both.

        >>> Box(1, 2).union(Box(3, 1))
        Box(row=1, column=1, height=3, width=2)
        """
        row, column = min(self.row, other.row), min(self.column, other.column)
        bottom = max(self.row + self.height, other.row + other.height)
        right = max(self.column + self.width, other.column + other.width)
        return Box(row, column, bottom - row, right - column)

    @classmethod
    def from_uno(cls, address: Uno) -> Box:
        """Return the rectangle of a UNO CellRangeAddress."""
        height = address.EndRow - address.StartRow + 1
        width = address.EndColumn - address.StartColumn + 1
        return cls(address.StartRow + 1, address.StartColumn + 1, height, width)

    def to_uno(self, sheet: int) -> Uno:
        """Return a UNO CellRangeAddress, which counts from 0, on the sheet with this index."""
        top, left = self.row - 1, self.column - 1
        bottom, right = top + self.height - 1, left + self.width - 1
        kind = "com.sun.star.table.CellRangeAddress"
        return uno_module().createUnoStruct(kind, sheet, left, top, right, bottom)


def parse_address(text: str) -> Box | None:
    """Parse an address; return None when it is not one.

    >>> parse_address("A1:C3"), parse_address("$B:$C")
    (Box(row=1, column=1, height=3, width=3), Box(row=1, column=2, height=1048576, width=2))
    """
    first, colon, last = text.partition(":")
    start = _parse_corner(first, whole=bool(colon))
    end = _parse_corner(last, whole=True) if colon else start
    return start.union(end) if start and end else None


def _parse_corner(text: str, whole: bool) -> Box | None:
    """Parse one corner of an address; with `whole` it may be a whole row or column."""
    if is_address(text):
        return Box(*position(text))
    if whole and (match := _COLUMN.fullmatch(text)):
        return Box(1, column_number(match[1]), ROWS, 1)
    if whole and (match := _ROW.fullmatch(text)):
        return Box(int(match[1]), 1, 1, COLUMNS)
    return None


def format_address(box: Box, row_absolute: bool = True, column_absolute: bool = True) -> str:
    """Return the address of a rectangle.

    >>> format_address(Box(1, 1, 3, 2)), format_address(Box(2, 3), False, False)
    ('$A$1:$B$3', 'C2')
    """
    row, column = "$" * row_absolute, "$" * column_absolute
    last = (box.row + box.height - 1, box.column + box.width - 1)
    corners = [(box.row, box.column), last][: 1 + (box.height * box.width > 1)]
    return ":".join(f"{column}{letters(c)}{row}{r}" for r, c in corners)
