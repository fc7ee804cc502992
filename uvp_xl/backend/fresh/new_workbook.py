"""A workbook without a file: sheets that were read from a file of another format, and reports."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from uvp_xl.backend.fresh.file_format import find_writer
from uvp_xl.backend.fresh.grid_copy import sheet_from_grid
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.backend.storage import replace_file
from uvp_xl.backend.workbook_protocol import Written
from uvp_xl.dutch_text import number
from uvp_xl.errors import WriteError
from uvp_xl.grid import Grid
from uvp_xl.sheets import sheet_links
from uvp_xl.sheets.sheet_model import Sheet

MAX_CELLS = 500_000
"""The most cells to write: more take over 1 GB, and no plan has a tenth of them."""
MAX_SHEETS = 1_000
"""The most sheets to write: the time for an .xlsx grows with their square, to 5 s for these."""
NOTE = "Uw eigen bladen staan als waarden in het nieuwe bestand, zonder hun opmaak en formules."
UNREAD = (
    "Wat uvp-xl niet kon lezen, ontbreekt in het nieuwe bestand. "
    "Een controle van het oude bestand noemt de plekken."
)


class FreshWorkbook(MemoryWorkbook):
    """The sheets of a workbook as plain values, to save as a new file in any format.

    >>> book = FreshWorkbook("plan.xls", [Grid("Jeugd", [["item"]])])
    >>> book.put([Sheet("Te laat", ())])
    >>> [grid.name for grid in book.grids()]
    ['Jeugd', 'Te laat']
    """

    def __init__(self, name: str, grids: Sequence[Grid] = ()) -> None:
        """Start with `grids` from the file with this `name`."""
        super().__init__(name, grids)
        self._sheets: dict[str, Sheet] = {}

    def put(self, sheets: Sequence[Sheet]) -> None:
        """Replace the sheets with the same names (case-insensitive), or add them at the end."""
        super().put(sheets)
        self._sheets |= {sheet.name.casefold(): sheet for sheet in sheets}

    def for_target(self, target: Path) -> FreshWorkbook:
        """Return this workbook; raises UsageError for a suffix of `target` without a format."""
        find_writer(target)
        return self

    def save(self, target: Path) -> Written:
        """Write a new file in the format of the suffix of `target`, atomically.

        An existing file is backed up first. Raises UsageError for a suffix without a format, and
        WriteError.
        """
        build, given = find_writer(target), target
        target = Path(os.path.realpath(target))
        for count, most, unit in (
            (sum(map(_cells, self._grids)), MAX_CELLS, "cellen"),
            (len(self._grids), MAX_SHEETS, "bladen"),
        ):
            if count > most:
                raise WriteError(target, f"meer dan {number(most)} {unit}")
        data = build([self._sheet(grid) for grid in self.grids()] or [Sheet("Blad1", ())])
        notes = (
            *replace_file.replace_contents(target, data),
            *sheet_links.notes(self._sheets.values()),
        )
        has_user_sheets = any(grid.name.casefold() not in self._sheets for grid in self._grids)
        if has_user_sheets:
            notes += (NOTE,)
        if any(grid.unread for grid in self._grids):
            notes += (UNREAD,)
        return Written(given, notes=notes)

    def _sheet(self, grid: Grid) -> Sheet:
        """Return a sheet as it was put if its values are unchanged, else with plain values."""
        sheet = self._sheets.get(grid.name.casefold())
        if sheet is not None and sheet.grid().rows == grid.rows:
            return replace(sheet, name=grid.name)
        return sheet_from_grid(grid)


def _cells(grid: Grid) -> int:
    """Count the cells in the rows of a sheet that are not empty."""
    return grid.width * sum(any(value != "" for value in row) for row in grid.rows)
