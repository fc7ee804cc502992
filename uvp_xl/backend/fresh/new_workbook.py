"""A workbook that has no file yet: what was read from another kind of file, and report sheets."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from uvp_xl.backend.fresh.file_format import writer
from uvp_xl.backend.fresh.grid_copy import copied
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.backend.storage import replace_file
from uvp_xl.backend.workbook_protocol import Written
from uvp_xl.errors import WriteError
from uvp_xl.grid import Grid
from uvp_xl.sheets.sheet_model import Sheet

MAX_CELLS = 500_000
"""Cells that are written: more take over 1 GB, and no plan has a tenth of them."""
MAX_SHEETS = 1_000
"""Sheets that are written: the time for an .xlsx grows with their square, 5 s for so many."""


NOTE = "Uw eigen bladen staan als waarden in het nieuwe bestand, zonder hun opmaak en formules."


class FreshWorkbook(MemoryWorkbook):
    """The sheets of a workbook as plain values, to be saved as a new file of any kind.

    >>> book = FreshWorkbook("plan.xls", [Grid("Jeugd", [["item"]])])
    >>> book.put([Sheet("Te laat", ())])
    >>> [grid.name for grid in book.grids()]
    ['Jeugd', 'Te laat']
    """

    def __init__(self, name: str, grids: Sequence[Grid] = ()) -> None:
        """Hold `grids` under `name`, the name of the file that they were read from."""
        super().__init__(name, grids)
        self._sheets: dict[str, Sheet] = {}

    def put(self, sheets: Sequence[Sheet]) -> None:
        """Replace the sheet of the same name (in any case of letters), or add it at the end."""
        super().put(sheets)
        self._sheets |= {sheet.name.casefold(): sheet for sheet in sheets}

    def for_target(self, target: Path) -> FreshWorkbook:
        """This workbook; raises UsageError when no new file can have the suffix of `target`."""
        writer(target)
        return self

    def save(self, target: Path) -> Written:
        """Write a new file of the kind that the suffix of `target` says, whole or not at all.

        What stands there is backed up first. Raises UsageError for a kind that cannot be made, and
        WriteError.
        """
        make, given = writer(target), target
        target = Path(os.path.realpath(target))
        for count, most, what in (
            (sum(map(_cells, self._grids)), MAX_CELLS, "cellen"),
            (len(self._grids), MAX_SHEETS, "bladen"),
        ):
            if count > most:
                raise WriteError(target, f"meer dan {most:,} {what}".replace(",", "."))
        data = make([self._sheet(grid) for grid in self.grids()] or [Sheet("Blad1", ())])
        told = replace_file.replace_contents(target, data)
        return Written(given, notes=(*told, NOTE) if self._copied() else told)

    def _copied(self) -> bool:
        """Whether there are sheets that nobody put: those of the user."""
        return any(grid.name.casefold() not in self._sheets for grid in self._grids)

    def _sheet(self, grid: Grid) -> Sheet:
        """A sheet as it was put, if it still holds the same; else plain values."""
        sheet = self._sheets.get(grid.name.casefold())
        if sheet is not None and sheet.grid().rows == grid.rows:
            return replace(sheet, name=grid.name)
        return copied(grid)


def _cells(grid: Grid) -> int:
    """The cells in the rows of a sheet that hold something."""
    return grid.width * sum(any(value != "" for value in row) for row in grid.rows)
