"""Properties of many cells at once: reading shared values, listing differences, and setting."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from uvp_xl.engines.libreoffice.range_address import Box
from uvp_xl.engines.libreoffice.uno_bridge import Uno, enum

if TYPE_CHECKING:
    from uvp_xl.engines.libreoffice.uno_range import UnoRange


def shared_property(cells: UnoRange, name: str) -> Uno:
    """Return a property that all cells share; None when they differ."""
    state = cells.xl.getPropertyState(name)
    if state == enum("beans.PropertyState", "AMBIGUOUS_VALUE"):
        return None
    return cells.xl.getPropertyValue(name)


def format_keys(cells: UnoRange) -> list[list[int]]:
    """Return the key of the number format of each cell, with one call per group of equal cells."""
    height, width = cells.shape
    common = shared_property(cells, "NumberFormat")
    keys = [[common or 0] * width for _ in range(height)]
    if common is not None:
        return keys
    groups = cells.xl.getUniqueCellFormatRanges()
    for number in range(groups.Count):
        group = groups.getByIndex(number)
        key = group.NumberFormat
        for area in group.getRangeAddresses():
            left, right = area.StartColumn - cells.column + 1, area.EndColumn - cells.column + 2
            for row in range(area.StartRow - cells.row + 1, area.EndRow - cells.row + 2):
                keys[row][left:right] = [key] * (right - left)
    return keys


def set_property(cells: UnoRange, boxes: Iterable[Box], name: str, value: object) -> None:
    """Set a property of these subranges of `cells` in one call."""
    absolute = [cells.absolute_box(box) for box in boxes]
    cells.sheet.cursor.ranges(absolute).setPropertyValue(name, value)
