"""Properties of many cells at once: what they share, where they differ, and setting them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from uvp_xl.engines.libreoffice.range_address import Box
from uvp_xl.engines.libreoffice.uno_bridge import Uno, enum

if TYPE_CHECKING:
    from uvp_xl.engines.libreoffice.uno_range import Range


def shared(cells: Range, name: str) -> Uno:
    """A property that all cells share; None when they differ."""
    state = cells.xl.getPropertyState(name)
    if state == enum("beans.PropertyState", "AMBIGUOUS_VALUE"):
        return None
    return cells.xl.getPropertyValue(name)


def keys(cells: Range) -> list[list[int]]:
    """The number of the number format of each cell, asked per group of equal cells."""
    height, width = cells.shape
    one = shared(cells, "NumberFormat")
    found = [[one or 0] * width for _ in range(height)]
    if one is not None:
        return found
    groups = cells.xl.getUniqueCellFormatRanges()
    for number in range(groups.Count):
        group = groups.getByIndex(number)
        key = group.NumberFormat
        for area in group.getRangeAddresses():
            left, right = area.StartColumn - cells.column + 1, area.EndColumn - cells.column + 2
            for row in range(area.StartRow - cells.row + 1, area.EndRow - cells.row + 2):
                found[row][left:right] = [key] * (right - left)
    return found


def apply(cells: Range, parts: Iterable[Box], name: str, value: object) -> None:
    """Set a property of these parts of `cells` in one go."""
    boxes = [cells.place_of(part) for part in parts]
    cells.sheet.pointer.together(boxes).setPropertyValue(name, value)
