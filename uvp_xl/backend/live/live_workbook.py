"""A workbook that is open in a program, behind the same verbs as a closed file.

What is put or edited stands in the open workbook at once. Whether it is saved is up to the user,
so `save` writes nothing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from uvp_xl.backend.edit_checks import objection
from uvp_xl.backend.live import snapshots
from uvp_xl.backend.live.program_protocol import program
from uvp_xl.backend.workbook_protocol import Workbook, Written
from uvp_xl.cell_edit import Edit, Refused
from uvp_xl.errors import Unwritable, UsageError
from uvp_xl.grid import Grid, Value, position
from uvp_xl.report_state import content_fingerprint
from uvp_xl.report_state.typed_text import sentence, typed
from uvp_xl.sheets.own_sheets import is_proposals, is_report
from uvp_xl.sheets.sheet_model import Sheet
from uvp_xl.workbook_metadata import Metadata

if TYPE_CHECKING:
    import xlwings as xw

PROTECTED = "het blad is beveiligd"
NOT_KEPT = "Van dit werkboek kon vooraf geen versie worden bewaard."
MISREAD = "het programma maakt er in deze cel iets anders van"


class LiveWorkbook:
    """One open workbook, in the `program` in which it is open.

    Before the first write it is kept as it is, see `versions`; `kept` is where.
    """

    immediate = True

    def __init__(self, book: xw.Book, told: Callable[[str], None] = lambda _: None) -> None:
        """Look at `book`, which stays open; `told` hears the name of each sheet to be written."""
        self.told = told
        self.program = program(book)
        self.name = self.program.name
        self.notes: tuple[str, ...] = ()
        self.kept: snapshots.Version | None = None
        self._begun = False

    def grids(self) -> Sequence[Grid]:
        """All sheets, hidden ones too."""
        return tuple(self.program.grids())

    def metadata(self) -> Metadata:
        """The notes; the rest is looked at when the file is checked, as nobody gives it quickly."""
        return Metadata(tuple(self.program.notes()))

    def becoming(self, target: Path) -> Workbook:
        """This workbook: an open one stays what it is."""
        return self

    def edit(self, edits: Sequence[Edit]) -> list[Refused]:
        """Change these cells and no others; what cannot be changed is refused."""
        self.begin()
        grids = {grid.name.casefold(): grid for grid in self.grids()}
        sheets = dict.fromkeys(edit.sheet.casefold() for edit in edits)
        refused: list[Refused] = []
        for sheet in sheets:
            own = [edit for edit in edits if edit.sheet.casefold() == sheet]
            refused += self._edit(grids.get(sheet), own)
        return sorted(refused, key=lambda no: edits.index(no.edit))

    def put(self, sheets: Sequence[Sheet]) -> None:
        """Write these sheets where they stand, or last; raises Unwritable and changes nothing."""
        old = self.replaced(sheets)
        self.begin()
        typed = tuple(self._typed(old, sheets))
        self.notes += (*typed, *self.program.put(sheets, self.told))

    def replaced(self, sheets: Sequence[Sheet]) -> list[Grid | None]:
        """What is there now of these sheets; raises Unwritable when one of them cannot be put."""
        there = {grid.name.casefold(): grid for grid in self.grids()}
        old = [there.get(sheet.name.casefold()) for sheet in sheets]
        for grid in filter(None, old):
            if self.program.protected(grid.name):
                raise Unwritable(self.name, f"het blad “{grid.name}” is beveiligd")
        for sheet in sheets:
            new = sheet.name.casefold() not in there
            if new and self.program.occupied(sheet.name):
                raise Unwritable(self.name, f"het blad “{sheet.name}” is geen gewoon werkblad")
        return old

    def stale(self, sheets: Sequence[Sheet]) -> list[Sheet]:
        """Those of `sheets` that are there and say something else now than they would."""
        there = {
            grid.name.casefold(): content_fingerprint.fingerprint(grid) for grid in self.grids()
        }
        return [
            sheet
            for sheet in sheets
            if there.get(sheet.name.casefold(), "")
            not in ("", content_fingerprint.fingerprint(sheet.grid()))
        ]

    def bring(self, source: Path, sheets: Sequence[str]) -> None:
        """Put these sheets back as they stand in the file `source`; raises Unwritable.

        A sheet of the user that has the name of one of them by now is not touched.
        """
        names = {sheet.casefold() for sheet in sheets}
        for grid in (grid for grid in self.grids() if grid.name.casefold() in names):
            if self.program.protected(grid.name):
                raise Unwritable(self.name, f"het blad “{grid.name}” is beveiligd")
            if not (is_report(grid) or _is_empty(grid)):
                raise Unwritable(self.name, f"het blad “{grid.name}” is van uzelf")
        self.begin()
        self.program.bring(source, sheets)

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
        cells = [position(edit.cell) for edit in edits]
        guarded = self.program.guarded(grid.name, cells) if grid else {}
        protected = grid is not None and self.program.protected(grid.name)
        values: dict[tuple[int, int], Value] = {}
        refused = []
        for edit in edits:
            cell = position(edit.cell)
            present = values.get(cell, grid.value(*cell) if grid else "")
            why = objection(edit, grid, present)
            if not why and protected:
                why = PROTECTED
            if why := why or guarded.get(cell, ""):
                refused.append(Refused(edit, why))
            else:
                values[cell] = edit.new
        failed = self.program.enter(grid.name, values) if grid and values else ()
        if grid and failed:  # What it was made into must not stay either.
            self.program.enter(grid.name, {cell: grid.value(*cell) for cell in failed})
        misread = [edit for edit in edits if position(edit.cell) in failed]
        return [*refused, *(Refused(edit, MISREAD) for edit in misread)]

    def _typed(self, old: Sequence[Grid | None], new: Sequence[Sheet]) -> Iterator[str]:
        """In Dutch, what somebody typed on the sheets that are to be replaced."""
        said = self.program.told(content_fingerprint.NAME) if any(old) else {}
        where = "alleen in een eerder bestand"
        if self.kept:
            where = f"in de versie van {self.kept.kept:%H:%M}"
        for grid, sheet in zip(old, new, strict=True):
            if grid and is_proposals(grid):  # There the user is meant to type.
                continue
            written = f'"{said[grid.name]}"' if grid and grid.name in said else ""
            if grid and written and written != content_fingerprint.fingerprint(grid):
                yield sentence(grid.name, typed(grid, sheet.grid(), written), where)

    def begin(self) -> None:
        """Refuse what cannot be written into, and keep the workbook before the first write.

        Raises Unwritable; then nothing changed.
        """
        why = self.program.locked()
        if why:
            raise Unwritable(self.name, why)
        if not self._begun:
            self._begun, self.kept = True, self._keep()

    def _keep(self) -> snapshots.Version | None:
        """Keep the workbook as it is; None, which is told, where that cannot be done.

        It is no reason to write nothing: the workbook is open, and saved by nobody but the user.
        """
        now = dt.datetime.now()
        try:
            path = snapshots.free(self.name, now)
            done = self.program.copy(path)
        except OSError as error:
            from uvp_xl.backend.os_errors import because

            self.notes += (f"{NOT_KEPT[:-1]} in {snapshots.folder()} ({because(error)}).",)
            return None
        snapshots.trim(self.name)
        if not done:
            self.notes += (NOT_KEPT,)
        return snapshots.Version(path, now) if done else None


def _is_empty(grid: Grid) -> bool:
    """Whether nothing stands on a sheet: a click that was broken off may leave a report so."""
    return all(value == "" for row in grid.rows for value in row)
