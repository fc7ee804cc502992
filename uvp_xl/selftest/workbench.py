"""What a check works with: the new workbook, and the hand of a user in it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from uvp_xl.grid import Grid, address
from uvp_xl.report_state import content_fingerprint
from uvp_xl.selftest.saved_sheet import Saved
from uvp_xl.selftest.selftest_check import Differs, Unable
from uvp_xl.selftest.simulated_user import Hand, hand
from uvp_xl.sheets.sheet_model import Sheet

if TYPE_CHECKING:
    import xlwings as xw

    from uvp_xl.backend.live import LiveWorkbook
    from uvp_xl.selftest.simulated_user.excel_user import ExcelHand

COPY = "Dit programma kan geen kopie bewaren, dus het bestand is niet nagekeken."
REMEMBERS = "Dit programma onthoudt niet wat er op een overzicht stond."


@dataclass
class Bench:
    """The new workbook, and a folder for files that are gone afterwards."""

    book: xw.Book
    folder: Path

    @cached_property
    def hand(self) -> Hand:
        """What the user would do."""
        return hand(self.book)

    @property
    def excel(self) -> ExcelHand:
        """The hand in Excel on Windows; only for a check that is for it."""
        from uvp_xl.selftest.simulated_user.excel_user import ExcelHand

        assert isinstance(self.hand, ExcelHand)
        return self.hand

    def workbook(self) -> LiveWorkbook:
        """The workbook as a new click finds it: nothing is known of it yet."""
        from uvp_xl.backend.live import LiveWorkbook

        return LiveWorkbook(self.book)

    @contextlib.contextmanager
    def click(self) -> Iterator[LiveWorkbook]:
        """The same to be changed, as a click does it: unseen, with all put back afterwards."""
        workbook = self.workbook()
        with workbook.program.quiet():
            yield workbook

    def grid(self, sheet: str) -> Grid:
        """A sheet as it is read now."""
        grids = {grid.name: grid for grid in self.workbook().grids()}
        return grids.get(sheet, Grid(sheet))

    def put(self, *sheets: Sheet) -> LiveWorkbook:
        """Write report sheets, as a new click does it."""
        with self.click() as workbook:
            workbook.put(sheets)
        return workbook

    def saved(self, name: str) -> Saved:
        """The workbook as the program saves it; raises Unable. The `name` is for the file."""
        path = self.folder / f"{name}.xlsx"
        if not self.hand.copy(path):
            raise Unable(COPY)
        return Saved(path)

    def remembered(self, sheet: str) -> str:
        """The fingerprint that a sheet got when it was written; raises Unable."""
        told = self.workbook().program.hidden_names(content_fingerprint.NAME)
        if not told:
            raise Unable(REMEMBERS)
        return told.get(sheet, "")


def otherwise(sheet: Sheet, grid: Grid) -> Iterator[Differs]:
    """The cells of a report sheet that are not as they were to be written."""
    wanted = {
        (row, column): said for row, column, said in content_fingerprint.counted(sheet.grid())
    }
    found = {(row, column): said for row, column, said in content_fingerprint.counted(grid)}
    for place in sorted({*wanted, *found}):
        one, other = wanted.get(place, ""), found.get(place, "")
        if one != other:
            yield Differs(f"{sheet.name} {address(*place)}", repr(one), repr(other))
