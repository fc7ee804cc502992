"""A workbook that is open in a program, with the same interface as a closed file.

Sheets and edits appear in the open workbook at once. The user decides whether to save it, so `save`
writes nothing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from uvp_xl.backend.edit_checks import objection
from uvp_xl.backend.live import snapshots
from uvp_xl.backend.live.program_factory import create_program
from uvp_xl.backend.os_errors import describe_os_error
from uvp_xl.backend.workbook_protocol import Workbook, Written
from uvp_xl.cell_edit import Edit, Refused
from uvp_xl.errors import Unwritable, UsageError
from uvp_xl.grid import Grid, Value, position, stored
from uvp_xl.report_state.content_fingerprint import NAME, fingerprint
from uvp_xl.report_state.typed_text import lost_text
from uvp_xl.sheets import sheet_links
from uvp_xl.sheets.own_sheets import is_proposals, is_report
from uvp_xl.sheets.sheet_model import Sheet
from uvp_xl.workbook_metadata import Metadata

if TYPE_CHECKING:
    import xlwings as xw

PROTECTED = "het blad is beveiligd"
NOT_KEPT = "Van dit werkboek kon vooraf geen versie worden bewaard."
MISREAD = "het programma maakt er in deze cel iets anders van"


class LiveWorkbook:
    """An open workbook, in the `program` in which it is open.

    Before the first write a copy of it is kept, see `snapshots`; `version` is that copy.
    """

    immediate = True

    def __init__(self, book: xw.Book, on_write: Callable[[str], None] = lambda _: None) -> None:
        """Read and write `book`; `on_write` is called with the name of each sheet to be written."""
        self.on_write = on_write
        self.program = create_program(book)
        self.name = self.program.name
        self.notes: tuple[str, ...] = ()
        self.version: snapshots.Version | None = None
        self._prepared = False

    def grids(self) -> Sequence[Grid]:
        """Return all sheets, including hidden ones."""
        return tuple(self.program.grids())

    def metadata(self) -> Metadata:
        """Return the notes; the rest is slow to read here, and is checked in the file."""
        return Metadata(tuple(self.program.notes()))

    def for_target(self, target: Path) -> Workbook:
        """Return this workbook: an open one keeps its format."""
        return self

    def edit(self, edits: Sequence[Edit]) -> list[Refused]:
        """Change these cells and no others; return the edits that are refused."""
        self.prepare_write()
        grids = self._grids_by_name()
        refused: list[Refused] = []
        for sheet in dict.fromkeys(edit.sheet.casefold() for edit in edits):
            sheet_edits = [edit for edit in edits if edit.sheet.casefold() == sheet]
            refused += self._edit(grids.get(sheet), sheet_edits)
        return sorted(refused, key=lambda refusal: edits.index(refusal.edit))

    def put(self, sheets: Sequence[Sheet]) -> None:
        """Write these sheets in their present position, or last.

        Raises Unwritable, in which case nothing has changed.
        """
        old = self.replaceable(sheets)
        self.prepare_write()
        lost_text = tuple(self._typed_text(old, sheets))
        kept = self.program.put(sheets, self.on_write)
        self.notes += (*lost_text, *kept, *sheet_links.notes(sheets))

    def replaceable(self, sheets: Sequence[Sheet]) -> list[Grid | None]:
        """Return the present sheets with these names; raise Unwritable if one cannot be written."""
        present = self._grids_by_name()
        for sheet in sheets:
            grid = present.get(sheet.name.casefold())
            if grid and self.program.is_protected(grid.name):
                raise Unwritable(self.name, f"het blad “{grid.name}” is beveiligd")
        for sheet in sheets:
            is_new = sheet.name.casefold() not in present
            if is_new and self.program.is_non_worksheet(sheet.name):
                raise Unwritable(self.name, f"het blad “{sheet.name}” is geen gewoon werkblad")
        return [present.get(sheet.name.casefold()) for sheet in sheets]

    def stale(self, sheets: Sequence[Sheet]) -> list[Sheet]:
        """Return those of `sheets` that are present with other contents."""
        present = {name: fingerprint(grid) for name, grid in self._grids_by_name().items()}
        return [
            sheet
            for sheet in sheets
            if present.get(sheet.name.casefold(), "") not in ("", fingerprint(sheet.grid()))
        ]

    def restore_sheets(self, source: Path, sheets: Sequence[str]) -> None:
        """Restore these sheets from the file `source`; raise Unwritable.

        A sheet of the user with one of these names is not overwritten.
        """
        names = {sheet.casefold() for sheet in sheets}
        for grid in (grid for grid in self.grids() if grid.name.casefold() in names):
            if self.program.is_protected(grid.name):
                raise Unwritable(self.name, f"het blad “{grid.name}” is beveiligd")
            if not (is_report(grid) or _is_empty(grid)):
                raise Unwritable(self.name, f"het blad “{grid.name}” is van uzelf")
        self.prepare_write()
        self.program.restore_sheets(source, sheets)

    def save(self, target: Path) -> Written:
        """Write nothing: saving an open workbook is up to the user."""
        return Written(target, notes=self.notes)

    def backups(self) -> list[Workbook]:
        """Return no workbooks: what is open has no earlier version before it is saved."""
        return []

    def same_content(self, other: Workbook) -> bool:
        """Return False: an open workbook is no file that could equal another."""
        return False

    def revert_to(self, other: Workbook) -> None:
        """Raise UsageError: an open workbook cannot become another file."""
        raise UsageError(f"{self.name}: sluit dit bestand eerst om een eerdere versie te krijgen.")

    def prepare_write(self) -> None:
        """Check that the workbook can be written, and keep a copy before the first write.

        Raises Unwritable, in which case nothing has changed.
        """
        reason = self.program.locked_reason()
        if reason:
            raise Unwritable(self.name, reason)
        if not self._prepared:
            self._prepared, self.version = True, self._keep_version()

    def _edit(self, grid: Grid | None, edits: Sequence[Edit]) -> list[Refused]:
        """Change cells of one sheet; return the edits that are refused."""
        cells = [position(edit.cell) for edit in edits]
        uneditable = self.program.uneditable(grid.name, cells) if grid else {}
        protected = grid is not None and self.program.is_protected(grid.name)
        values: dict[tuple[int, int], Value] = {}
        refused = []
        for edit in edits:
            cell = position(edit.cell)
            present = values.get(cell, grid.value(*cell) if grid else "")
            reason = objection(edit, grid, present)
            if not reason and protected:
                reason = PROTECTED
            if reason := reason or uneditable.get(cell, ""):
                refused.append(Refused(edit, reason))
            else:
                values[cell] = edit.new
        misread = self.program.enter(grid.name, values) if grid and values else ()
        if grid and misread:  # A misread value must not stay either.
            self.program.enter(grid.name, {cell: stored(grid.value(*cell)) for cell in misread})
        refused += [Refused(edit, MISREAD) for edit in edits if position(edit.cell) in misread]
        return refused

    def _typed_text(self, old: Sequence[Grid | None], new: Sequence[Sheet]) -> Iterator[str]:
        """Return Dutch sentences on text that was typed on the sheets to be replaced."""
        stored = self.program.hidden_names(NAME) if any(old) else {}
        where = "alleen in een eerder bestand"
        if self.version:
            where = f"in de versie van {self.version.timestamp:%H:%M}"
        pairs = zip(old, new, strict=True)
        # On the proposals the user is meant to type.
        replaced = ((grid, sheet) for grid, sheet in pairs if grid and not is_proposals(grid))
        return lost_text(replaced, {name: f'"{text}"' for name, text in stored.items()}, where)

    def _keep_version(self) -> snapshots.Version | None:
        """Keep a copy of the workbook; add a note and return None if that fails.

        A failure does not stop the write: the workbook is open, and only the user saves it.
        """
        timestamp = dt.datetime.now()
        try:
            path = snapshots.new_path(self.name, timestamp)
            with snapshots.removed_on_error(path):
                copied = self.program.save_copy(path)
        except OSError as error:
            self.notes += (
                f"{NOT_KEPT[:-1]} in {snapshots.folder()} ({describe_os_error(error)}).",
            )
            return None
        snapshots.delete_old(self.name)
        if not copied:
            self.notes += (NOT_KEPT,)
        return snapshots.Version(path, timestamp) if copied else None

    def _grids_by_name(self) -> dict[str, Grid]:
        """Return all sheets by their case-folded names."""
        return {grid.name.casefold(): grid for grid in self.grids()}


def _is_empty(grid: Grid) -> bool:
    """Return whether a sheet has no values: an interrupted click may leave a report empty."""
    return all(value == "" for row in grid.rows for value in row)
