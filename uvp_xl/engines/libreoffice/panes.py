"""What belongs to a window: it can only be set on the sheet that is in front."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from xlwings import base_classes

from uvp_xl.engines.libreoffice.bridge import Uno
from uvp_xl.engines.libreoffice.place import COLUMNS, ROWS, box
from uvp_xl.engines.libreoffice.trouble import plain

if TYPE_CHECKING:
    from uvp_xl.engines.libreoffice.sheet import Sheet


@contextlib.contextmanager
def shown(sheet: Sheet) -> Iterator[Uno]:
    """The controller of the window, with `sheet` in front for the time being."""
    if not sheet.visible:
        raise ValueError(f"Het blad “{sheet.name}” is verborgen; maak het eerst zichtbaar.")
    controller = sheet.book.xl.CurrentController
    before = controller.ActiveSheet
    controller.setActiveSheet(sheet.xl)
    try:
        yield controller
    finally:
        controller.setActiveSheet(before)


def freeze(controller: Uno, rows: int, columns: int) -> None:
    """Let so many rows and columns of the sheet in front stand still; the rest begins on top.

    LibreOffice counts them from what is in view, so that is brought to A1 first.
    """
    frozen = controller.hasFrozenPanes()
    here = (controller.getSplitRow(), controller.getSplitColumn()) if frozen else (0, 0)
    if here != (rows, columns):
        if frozen:
            controller.freezeAtPosition(0, 0)
        controller.setFirstVisibleRow(0)
        controller.setFirstVisibleColumn(0)
        controller.freezeAtPosition(columns, rows)
    controller.setFirstVisibleRow(rows)
    controller.setFirstVisibleColumn(columns)


@plain
class FreezePanes(base_classes.FreezePanes):
    """The rows above and the columns left of the cells that scroll."""

    def __init__(self, sheet: Sheet) -> None:
        """`sheet` is the sheet whose panes they are."""
        self.sheet = sheet

    def freeze_at(self, frozen_range: str) -> None:
        """Let these cells stand still: whole rows ("1:3"), whole columns ("A:B"), or both."""
        place = box(frozen_range)
        if place is None:
            raise ValueError(f"“{frozen_range}” is geen adres.")
        columns = place.column + place.width - 1
        rows = place.row + place.height - 1
        with shown(self.sheet) as controller:
            freeze(controller, 0 if rows == ROWS else rows, 0 if columns == COLUMNS else columns)

    def unfreeze(self) -> None:
        """Let all cells scroll."""
        with shown(self.sheet) as controller:
            freeze(controller, 0, 0)
