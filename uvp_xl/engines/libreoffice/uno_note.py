"""Notes of cells."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from xlwings import base_classes

from uvp_xl.engines.libreoffice.uno_bridge import Uno
from uvp_xl.engines.libreoffice.uno_errors import plain_errors

if TYPE_CHECKING:
    from uvp_xl.engines.libreoffice.uno_range import UnoRange

NOTES = 8
"""The flag of notes in calls that clear cells."""


@plain_errors
class UnoNote(base_classes.Note):
    """The note of one cell; a cell without a note has an empty text."""

    def __init__(self, cell: UnoRange) -> None:
        """Refer to the note of `cell`."""
        self._cell = cell

    @property
    def location(self) -> UnoRange:
        """The cell that it is in."""
        return self._cell

    @cached_property
    def xl(self) -> Uno:
        """The cell of UNO."""
        cell = self.location
        return cell.sheet.xl.getCellByPosition(cell.column - 1, cell.row - 1)

    @property
    def api(self) -> Uno:
        """The annotation of UNO; an earlier one does not see later changes."""
        return self.xl.Annotation

    @property
    def text(self) -> str:
        """Its text."""
        return str(self.api.String)

    @text.setter
    def text(self, value: str) -> None:
        sheet = self.location.sheet
        sheet.check_writable()
        sheet.annotations.insertNew(self.xl.getCellAddress(), value)

    @property
    def author(self) -> str:
        """Its author; LibreOffice cannot read that from an Excel file."""
        return str(self.api.Author)

    def delete(self) -> None:
        """Remove it."""
        self.location.writable.clearContents(NOTES)
