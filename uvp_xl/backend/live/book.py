"""A workbook that is open in a program, behind the same verbs as a closed file.

What is put or edited stands in the open workbook at once. Whether it is saved is up to the user,
so `save` writes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from uvp_xl.backend.base import Workbook, Written
from uvp_xl.backend.live import reading, writing
from uvp_xl.backend.live.attach import full_name
from uvp_xl.backend.live.extras import extras
from uvp_xl.backend.objection import FORMULA, objection
from uvp_xl.edit import Edit, Refused
from uvp_xl.errors import Unwritable, UsageError
from uvp_xl.grid import Grid, address, position
from uvp_xl.reports.sheet import Sheet
from uvp_xl.surroundings import Note, Surroundings

if TYPE_CHECKING:
    import xlwings as xw

PROTECTED = "het blad is beveiligd"


class LiveWorkbook:
    """One open workbook; `book` is xlwings' own."""

    def __init__(self, book: xw.Book, told: Callable[[str], None] = lambda _: None) -> None:
        """Look at `book`, which stays open; `told` hears the name of each sheet to be written."""
        self.book = book
        self.told = told
        self.brief = False  # Whether the mark of a report is enough, without what is in it.
        self.name = full_name(book)
        self.notes: tuple[str, ...] = ()
        self.extras = extras(book)

    def grids(self) -> Sequence[Grid]:
        """All sheets, hidden ones too."""
        return tuple(reading.grid(sheet, self.brief) for sheet in self.book.sheets)

    def surroundings(self) -> Surroundings:
        """The notes; the rest is looked at when the file is checked, as nobody gives it quickly."""
        return Surroundings(
            tuple(
                Note(sheet.name, address(note.location.row, note.location.column), note.text)
                for sheet in self.book.sheets
                for note in sheet.notes
            )
        )

    def becoming(self, target: Path) -> Workbook:
        """This workbook: an open one stays what it is."""
        return self

    def edit(self, edits: Sequence[Edit]) -> list[Refused]:
        """Change these cells and no others; what cannot be changed is refused."""
        self._refuse_locked()
        pages = {page.name.casefold(): page for page in self.book.sheets}
        refused = []
        for edit in edits:
            why = self._changed(pages.get(edit.sheet.casefold()), edit)
            if why:
                refused.append(Refused(edit, why))
        return refused

    def put(self, sheets: Sequence[Sheet]) -> None:
        """Write these sheets where they stand, or last; raises Unwritable and changes nothing."""
        self._refuse_locked()
        pages = {page.name.casefold(): page for page in self.book.sheets}
        for sheet in sheets:
            page = pages.get(sheet.name.casefold())
            if page is not None and self.extras.protected(page):
                why = f"het blad “{page.name}” is beveiligd"
                raise Unwritable(self.name, why)
        for sheet in sheets:
            self.told(sheet.name)
            page = pages.get(sheet.name.casefold())
            if page is None:
                page = self.book.sheets.add(sheet.name, after=self.book.sheets[-1])
            self.extras.prepare(page, sheet)
            writing.write(page, sheet, self.extras)
            self.extras.dress(page, sheet)

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

    def _changed(self, page: xw.Sheet | None, edit: Edit) -> str:
        """Change one cell; why that could not be done, as a Dutch clause."""
        if page is None:
            return objection(edit, None, "")
        cell = page.range(position(edit.cell))
        why = objection(edit, Grid(page.name, merges=reading.merge(cell)), reading.value(cell))
        if why:
            return why
        if self.extras.protected(page):
            return PROTECTED
        if str(cell.formula).startswith("="):
            return FORMULA
        writing.enter(cell, edit.new)
        return ""

    def _refuse_locked(self) -> None:
        why = self.extras.locked(self.book)
        if why:
            raise Unwritable(self.name, why)
