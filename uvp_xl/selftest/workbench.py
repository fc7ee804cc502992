"""The workbench of a check: the new workbook, and a simulated user in it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from uvp_xl.grid import Grid, address
from uvp_xl.report_state import content_fingerprint
from uvp_xl.selftest.difference import Difference, Unsupported, compare
from uvp_xl.selftest.saved_sheet import SavedWorkbook
from uvp_xl.selftest.simulated_user import SimulatedUser, create_user
from uvp_xl.sheets.sheet_model import Sheet

if TYPE_CHECKING:
    import xlwings as xw

    from uvp_xl.backend.live.live_workbook import LiveWorkbook
    from uvp_xl.selftest.simulated_user.excel_user import ExcelUser

NO_COPY = "Dit programma kan geen kopie bewaren, dus het bestand is niet nagekeken."
NO_NAMES = "Dit programma onthoudt niet wat er op een overzicht stond."


@dataclass
class Workbench:
    """The new workbook, and a folder for files that is deleted afterwards."""

    book: xw.Book
    folder: Path

    @cached_property
    def user(self) -> SimulatedUser:
        """The simulated user."""
        return create_user(self.book)

    @property
    def in_excel(self) -> bool:
        """Whether the workbook is open in Excel on Windows."""
        return type(self.user).__name__ == "ExcelUser"

    @property
    def excel_user(self) -> ExcelUser:
        """The simulated user in Excel on Windows, for checks that are `excel_only`."""
        from uvp_xl.selftest.simulated_user.excel_user import ExcelUser

        assert isinstance(self.user, ExcelUser)
        return self.user

    def workbook(self) -> LiveWorkbook:
        """Return the workbook as a new click opens it, without caches."""
        from uvp_xl.backend.live.live_workbook import LiveWorkbook

        return LiveWorkbook(self.book)

    @contextlib.contextmanager
    def click(self) -> Iterator[LiveWorkbook]:
        """Open the workbook to change it unseen, like a click of a button."""
        workbook = self.workbook()
        with workbook.program.quiet():
            yield workbook

    def grid(self, sheet: str) -> Grid:
        """Return the present contents of a sheet."""
        grids = {grid.name: grid for grid in self.workbook().grids()}
        return grids.get(sheet, Grid(sheet))

    def put(self, *sheets: Sheet) -> LiveWorkbook:
        """Write report sheets in a new click."""
        with self.click() as workbook:
            workbook.put(sheets)
        return workbook

    def saved(self, name: str) -> SavedWorkbook:
        """Have the program save a copy with this file name; raise Unsupported."""
        path = self.folder / f"{name}.xlsx"
        if not self.user.save_copy(path):
            raise Unsupported(NO_COPY)
        return SavedWorkbook(path)

    def fingerprint(self, sheet: str) -> str:
        """Return the stored fingerprint of a sheet, without quotes; raise Unsupported."""
        fingerprints = self.workbook().program.hidden_names(content_fingerprint.NAME)
        if not fingerprints:
            raise Unsupported(NO_NAMES)
        return fingerprints.get(sheet, "").strip('"')


def cell_differences(sheet: Sheet, grid: Grid) -> Iterator[Difference]:
    """Yield the differences between the cells of a report sheet and those that were read."""
    expected, found = _texts(sheet.grid()), _texts(grid)
    for cell in sorted({*expected, *found}):
        about = f"{sheet.name} {address(*cell)}"
        yield from compare(about, expected.get(cell, ""), found.get(cell, ""))


def _texts(grid: Grid) -> dict[tuple[int, int], str]:
    """Return the texts from which a fingerprint is computed, by cell."""
    return {(row, column): text for row, column, text in content_fingerprint.counted(grid)}
