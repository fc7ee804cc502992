"""A workbook that is open in a program, behind the same verbs as a closed file.

What is put or edited stands in the open workbook at once. Whether it is saved is up to the user,
so `save` writes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from uvp_xl.backend.base import Workbook, Written
from uvp_xl.backend.live.program import program
from uvp_xl.backend.objection import FORMULA, objection
from uvp_xl.edit import Edit, Refused
from uvp_xl.errors import Unwritable, UsageError
from uvp_xl.grid import Grid, Value, position
from uvp_xl.reports.sheet import Sheet
from uvp_xl.surroundings import Surroundings

if TYPE_CHECKING:
    import xlwings as xw

PROTECTED = "het blad is beveiligd"


class LiveWorkbook:
    """One open workbook; `book` is xlwings' own, `program` what it is open in."""

    def __init__(self, book: xw.Book, told: Callable[[str], None] = lambda _: None) -> None:
        """Look at `book`, which stays open; `told` hears the name of each sheet to be written."""
        self.told = told
        self.program = program(book)
        self.name = self.program.name
        self.notes: tuple[str, ...] = ()

    def grids(self) -> Sequence[Grid]:
        """All sheets, hidden ones too."""
        return tuple(self.program.grids())

    def surroundings(self) -> Surroundings:
        """The notes; the rest is looked at when the file is checked, as nobody gives it quickly."""
        return Surroundings(tuple(self.program.notes()))

    def becoming(self, target: Path) -> Workbook:
        """This workbook: an open one stays what it is."""
        return self

    def edit(self, edits: Sequence[Edit]) -> list[Refused]:
        """Change these cells and no others; what cannot be changed is refused."""
        self._refuse_locked()
        grids = {grid.name.casefold(): grid for grid in self.grids()}
        sheets = dict.fromkeys(edit.sheet.casefold() for edit in edits)
        refused: list[Refused] = []
        for sheet in sheets:
            own = [edit for edit in edits if edit.sheet.casefold() == sheet]
            refused += self._edit(grids.get(sheet), own)
        return sorted(refused, key=lambda no: edits.index(no.edit))

    def put(self, sheets: Sequence[Sheet]) -> None:
        """Write these sheets where they stand, or last; raises Unwritable and changes nothing."""
        self._refuse_locked()
        there = {grid.name.casefold(): grid.name for grid in self.grids()}
        for sheet in sheets:
            name = there.get(sheet.name.casefold(), "")
            if name and self.program.protected(name):
                raise Unwritable(self.name, f"het blad “{name}” is beveiligd")
        self.notes += tuple(self.program.put(sheets, self.told))

    def save(self, target: Path) -> Written:
        """Nothing: the user saves an open workbook, or does not."""
        return Written(target, notes=self.notes)

    def backups(self) -> list[Workbook]:
        """None: before an open workbook is saved there is no earlier version of what it holds."""
        return []

    def same(self, other: Workbook) -> bool:
        """An open workbook is no file that could be the same as another."""
        return False

    def take(self, other: Workbook) -> None:
        """Raise UsageError: an open workbook cannot become another file."""
        raise UsageError(f"{self.name}: sluit dit bestand eerst om een eerdere versie te krijgen.")

    def _edit(self, grid: Grid | None, edits: Sequence[Edit]) -> list[Refused]:
        """Change cells of one sheet; those that cannot be changed."""
        formulas = self.program.formulas(grid.name) if grid else ()
        protected = grid is not None and self.program.protected(grid.name)
        values: dict[tuple[int, int], Value] = {}
        refused = []
        for edit in edits:
            cell = position(edit.cell)
            present = values.get(cell, grid.value(*cell) if grid else "")
            why = objection(edit, grid, present)
            if not why and protected:
                why = PROTECTED
            if not why and cell in formulas:
                why = FORMULA
            if why:
                refused.append(Refused(edit, why))
            else:
                values[cell] = edit.new
        if grid and values:
            self.program.enter(grid.name, values)
        return refused

    def _refuse_locked(self) -> None:
        why = self.program.locked()
        if why:
            raise Unwritable(self.name, why)
