"""One object of LibreOffice for many ranges: getting a new one for each takes ten times as long.

A call to LibreOffice takes 0.1 ms, one that returns an object 1 ms: the bridge then queries the
interfaces of the object. So each sheet has one cursor that is moved to the cells in use, and one
collection of ranges that is refilled. The returned objects are valid until the next move: never
keep them.
"""

from __future__ import annotations

from collections.abc import Sequence

from uvp_xl.engines.libreoffice.range_address import Box
from uvp_xl.engines.libreoffice.uno_bridge import Uno


class CellCursor:
    """A cursor that moves over the cells of one sheet."""

    def __init__(self, document: Uno, sheet: Uno) -> None:
        """Start with all cells of `sheet`."""
        self._document = document
        self._cursor = sheet.createCursor()
        self._ranges: Uno = None
        self._addresses: tuple[Uno, ...] = ()
        self._sheet_index = self._update_box().Sheet

    def _update_box(self) -> Uno:
        """Set `box` to the position of the cursor, and return its address."""
        address = self._cursor.RangeAddress
        self.box = Box.from_uno(address)
        return address

    def move_to(self, box: Box) -> Uno:
        """Move the cursor to these cells, and return it."""
        previous, self.box = self.box, box
        if previous[2:] != box[2:] and (previous.height, previous.width) != (1, 1):
            self._cursor.collapseToSize(1, 1)  # A single cell can move everywhere.
        if previous[:2] != box[:2]:
            self._cursor.gotoOffset(box.column - previous.column, box.row - previous.row)
        if previous[2:] != box[2:] and (box.height, box.width) != (1, 1):
            self._cursor.collapseToSize(box.width, box.height)
        return self._cursor

    def used_area(self) -> Box:
        """Return the rectangle around all filled or formatted cells; A1 in an empty sheet."""
        self._cursor.gotoStartOfUsedArea(False)
        self._cursor.gotoEndOfUsedArea(True)
        self._update_box()
        return self.box

    def merged_area(self, box: Box) -> Box:
        """Return the merged cell that contains this cell."""
        self.move_to(box).collapseToMergedArea()
        self._update_box()
        return self.box

    def ranges(self, boxes: Sequence[Box]) -> Uno:
        """Return the collection of ranges with these cells; setting a property changes them all."""
        if self._ranges is None:
            self._ranges = self._document.createInstance("com.sun.star.sheet.SheetCellRanges")
        self._ranges.removeRangeAddresses(self._addresses)
        self._addresses = tuple(box.to_uno(self._sheet_index) for box in boxes)
        self._ranges.addRangeAddresses(self._addresses, False)
        return self._ranges
