"""A note in a cell."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from xlwings import base_classes

from uvp_xl.engines.libreoffice.uno_bridge import Uno, struct
from uvp_xl.engines.libreoffice.uno_errors import plain

if TYPE_CHECKING:
    from uvp_xl.engines.libreoffice.uno_range import Range

NOTES = 8


@plain
class Note(base_classes.Note):
    """The note of one cell; without text there is none."""

    def __init__(self, cell: Range) -> None:
        """`cell` is where it is."""
        self._cell = cell

    @property
    def location(self) -> Range:
        """The cell that it is in."""
        return self._cell

    @cached_property
    def xl(self) -> Uno:
        """The cell of UNO."""
        cell = self.location
        return cell.sheet.xl.getCellByPosition(cell.column - 1, cell.row - 1)

    @property
    def api(self) -> Uno:
        """The annotation of UNO; one asked for before does not see what changed since."""
        return self.xl.Annotation

    @property
    def text(self) -> str:
        """What it says."""
        return str(self.api.String)

    @text.setter
    def text(self, value: str) -> None:
        cell = self.location
        cell.sheet.writable()
        place = struct(
            "table.CellAddress",
            Sheet=cell.sheet.index - 1,
            Column=cell.column - 1,
            Row=cell.row - 1,
        )
        cell.sheet.annotations.insertNew(place, value)

    @property
    def author(self) -> str:
        """Who wrote it; a file of Excel does not tell that to LibreOffice."""
        return str(self.api.Author)

    def delete(self) -> None:
        """Take it away."""
        self.location.open.clearContents(NOTES)
