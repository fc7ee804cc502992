"""Addresses of cells in the notation of OpenDocument: ``'Sheet name'.A1``."""

from __future__ import annotations

from uvp_xl.backend.xlsx.hyperlink_formula import quote_sheet
from uvp_xl.grid import Area, address
from uvp_xl.sheets.sheet_model import Link


def cell_address(sheet: str, row: int, column: int) -> str:
    """Return the address of a cell with its sheet, always quoted.

    >>> cell_address("O'Brien", 2, 3)
    "'O''Brien'.C2"
    """
    return f"{quote_sheet(sheet)}.{address(row, column)}"


def area_address(sheet: str, area: Area) -> str:
    """Return the address of an area with its sheet.

    >>> area_address("Te laat", Area(1, 1, 2, 3))
    "'Te laat'.A1:'Te laat'.C2"
    """
    first = cell_address(sheet, area.top, area.left)
    return f"{first}:{cell_address(sheet, area.bottom, area.right)}"


def link_target(link: Link) -> str:
    """Return the target of a link, which is always within this document.

    >>> link_target(Link("Te laat", "B2"))
    "#'Te laat'.B2"
    """
    return f"#{quote_sheet(link.sheet)}.{link.cell}"
