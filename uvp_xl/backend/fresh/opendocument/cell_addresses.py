"""Addresses of cells as OpenDocument writes them: ``'Sheet name'.A1``."""

from __future__ import annotations

from uvp_xl.grid import Area, address
from uvp_xl.sheets.sheet_model import Link
from uvp_xl.storable_text import to_storable


def cell(sheet: str, row: int, column: int) -> str:
    """The address of a cell with its sheet, whose name is always quoted.

    >>> cell("O'Brien", 2, 3)
    "'O''Brien'.C2"
    """
    return f"{_quoted(sheet)}.{address(row, column)}"


def area(sheet: str, where: Area) -> str:
    """The address of an area with its sheet.

    >>> area("Te laat", Area(1, 1, 2, 3))
    "'Te laat'.A1:'Te laat'.C2"
    """
    first, last = (where.top, where.left), (where.bottom, where.right)
    return f"{cell(sheet, *first)}:{cell(sheet, *last)}"


def place(link: Link) -> str:
    """Where a link leads, which is always inside this document.

    >>> place(Link("Te laat", "B2"))
    "#'Te laat'.B2"
    """
    return f"#{_quoted(link.sheet)}.{link.cell}"


def _quoted(sheet: str) -> str:
    return "'" + to_storable(sheet).replace("'", "''") + "'"
