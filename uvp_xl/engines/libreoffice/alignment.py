"""Where a text stands in its cell; the properties of a range that tell it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from uvp_xl.engines.libreoffice.bridge import enum
from uvp_xl.engines.libreoffice.formats import shared

if TYPE_CHECKING:
    from uvp_xl.engines.libreoffice.range import Range

HORIZONTAL = {
    "general": "STANDARD",
    "left": "LEFT",
    "center": "CENTER",
    "right": "RIGHT",
    "justify": "BLOCK",
    "fill": "REPEAT",
}
VERTICAL = {"bottom": 3, "top": 1, "center": 2, "justify": 4}
STANDARD = 0
"""As VERTICAL: what Excel calls the bottom is also what a cell has of itself."""
LEVEL = 353
"""One level of indent, in hundredths of a millimetre: 10 points."""


def _horizontal(cells: Range) -> str | None:
    """Left, right and so on; None when the cells differ."""
    found = shared(cells, "HoriJustify")
    names = {office: name for name, office in HORIZONTAL.items()}
    return None if found is None else names[found.value]


def _set_horizontal(cells: Range, value: str) -> None:
    if value not in HORIZONTAL:
        raise NotImplementedError(f"horizontal_alignment {value!r}")
    cells.open.HoriJustify = enum("table.CellHoriJustify", HORIZONTAL[value])


def _vertical(cells: Range) -> str | None:
    """Top, center and so on; None when the cells differ."""
    found = shared(cells, "VertJustify")
    names = {STANDARD: "bottom"} | {office: name for name, office in VERTICAL.items()}
    return None if found is None else names[found]


def _set_vertical(cells: Range, value: str) -> None:
    if value not in VERTICAL:
        raise NotImplementedError(f"vertical_alignment {value!r}")
    cells.open.VertJustify = VERTICAL[value]


def _wrap(cells: Range) -> bool | None:
    """Whether long texts go on in a next line; None when the cells differ."""
    wrapped: bool | None = shared(cells, "IsTextWrapped")
    return wrapped


def _set_wrap(cells: Range, value: bool) -> None:
    cells.open.IsTextWrapped = bool(value)


def indent(cells: Range, amount: int) -> None:
    """Move the texts `amount` levels to the right, or to the left when it is below zero."""
    before = shared(cells, "ParaIndent") or 0
    cells.open.ParaIndent = max(before + amount * LEVEL, 0)
    if _horizontal(cells) == "general":
        _set_horizontal(cells, "left")  # Otherwise LibreOffice shows no indent.


horizontal = property(_horizontal, _set_horizontal)
vertical = property(_vertical, _set_vertical)
wrap = property(_wrap, _set_wrap)
