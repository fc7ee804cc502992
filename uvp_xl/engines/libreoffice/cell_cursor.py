"""One object of LibreOffice for many ranges: getting a new one for each takes ten times as long.

A call to LibreOffice takes 0.1 ms, one that answers with an object 1 ms: the bridge then asks what
the object can do. So each sheet has one cursor that is moved to where it is needed, and one list of
ranges that is filled anew. What they give holds until they are moved: it is never to be kept.
"""

from __future__ import annotations

from collections.abc import Sequence

from uvp_xl.engines.libreoffice.range_address import Box
from uvp_xl.engines.libreoffice.uno_bridge import Uno


class Pointer:
    """Points at cells of one sheet."""

    def __init__(self, document: Uno, sheet: Uno) -> None:
        """At all cells of `sheet`."""
        self._document = document
        self._cursor = sheet.createCursor()
        self._ranges: Uno = None
        self._told: tuple[Uno, ...] = ()
        self._number = self._look().Sheet

    def _look(self) -> Uno:
        """Where the cursor is."""
        place = self._cursor.RangeAddress
        self.box = Box.of_office(place)
        return place

    def at(self, box: Box) -> Uno:
        """The cursor, at these cells."""
        here, self.box = self.box, box
        if here[2:] != box[2:] and (here.height, here.width) != (1, 1):
            self._cursor.collapseToSize(1, 1)  # A small one can go everywhere.
        if here[:2] != box[:2]:
            self._cursor.gotoOffset(box.column - here.column, box.row - here.row)
        if here[2:] != box[2:] and (box.height, box.width) != (1, 1):
            self._cursor.collapseToSize(box.width, box.height)
        return self._cursor

    def used(self) -> Box:
        """The rectangle around all that is filled or formatted; A1 in an empty sheet."""
        self._cursor.gotoStartOfUsedArea(False)
        self._cursor.gotoEndOfUsedArea(True)
        self._look()
        return self.box

    def merged(self, box: Box) -> Box:
        """The merged cell that this cell is in."""
        self.at(box).collapseToMergedArea()
        self._look()
        return self.box

    def together(self, boxes: Sequence[Box]) -> Uno:
        """The list of ranges, with these: what is told to it is told to all."""
        if self._ranges is None:
            self._ranges = self._document.createInstance("com.sun.star.sheet.SheetCellRanges")
        self._ranges.removeRangeAddresses(self._told)
        self._told = tuple(box.cells(self._number) for box in boxes)
        self._ranges.addRangeAddresses(self._told, False)
        return self._ranges
