"""Where cells stand: addresses such as A1:C3, A:C and 1:3, and rectangles of rows and columns."""

from __future__ import annotations

import re
from typing import NamedTuple

from uvp_xl.engines.libreoffice.uno_bridge import Uno, bridge
from uvp_xl.grid import letters, position

ROWS, COLUMNS = 1_048_576, 16_384
_CELL = re.compile(r"\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}")
_COLUMN = re.compile(r"\$?[A-Za-z]{1,3}")
_ROW = re.compile(r"\$?[1-9]\d{0,6}")


class Box(NamedTuple):
    """A rectangle of cells; row and column count from 1."""

    row: int
    column: int
    height: int = 1
    width: int = 1

    def around(self, other: Box) -> Box:
        """The smallest rectangle around both.

        >>> Box(1, 2).around(Box(3, 1))
        Box(row=1, column=1, height=3, width=2)
        """
        row, column = min(self.row, other.row), min(self.column, other.column)
        bottom = max(self.row + self.height, other.row + other.height)
        right = max(self.column + self.width, other.column + other.width)
        return Box(row, column, bottom - row, right - column)

    @classmethod
    def of_office(cls, place: Uno) -> Box:
        """The cells that an address of LibreOffice stands for."""
        height = place.EndRow - place.StartRow + 1
        width = place.EndColumn - place.StartColumn + 1
        return cls(place.StartRow + 1, place.StartColumn + 1, height, width)

    def cells(self, sheet: int) -> Uno:
        """The same as LibreOffice tells it: from 0, on the sheet with this number."""
        top, left = self.row - 1, self.column - 1
        bottom, right = top + self.height - 1, left + self.width - 1
        kind = "com.sun.star.table.CellRangeAddress"
        return bridge().createUnoStruct(kind, sheet, left, top, right, bottom)


def box(said: str) -> Box | None:
    """The rectangle of an address; None when it is none.

    >>> box("A1:C3"), box("$B:$C"), box("naam")
    (Box(row=1, column=1, height=3, width=3), Box(row=1, column=2, height=1048576, width=2), None)
    """
    first, colon, last = said.partition(":")
    one = _corner(first, whole=bool(colon))
    other = _corner(last, whole=True) if colon else one
    return one.around(other) if one and other else None


def _corner(said: str, whole: bool) -> Box | None:
    """One side of an address; only with a colon may it be a whole row or column."""
    if _CELL.fullmatch(said):
        return Box(*position(said))
    if whole and _COLUMN.fullmatch(said):
        return Box(1, position(f"{said}1")[1], ROWS, 1)
    if whole and _ROW.fullmatch(said):
        return Box(int(said.lstrip("$")), 1, 1, COLUMNS)
    return None


def written(place: Box, row_absolute: bool = True, column_absolute: bool = True) -> str:
    """The address of a rectangle.

    >>> written(Box(1, 1, 3, 2)), written(Box(2, 3), False, False)
    ('$A$1:$B$3', 'C2')
    """
    row, column = "$" * row_absolute, "$" * column_absolute
    last = (place.row + place.height - 1, place.column + place.width - 1)
    corners = [(place.row, place.column), last][: 1 + (place.height * place.width > 1)]
    return ":".join(f"{column}{letters(c)}{row}{r}" for r, c in corners)
