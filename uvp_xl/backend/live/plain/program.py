"""An open workbook of which nothing more is asked than xlwings has words for."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from uvp_xl.backend.live.attach import full_name
from uvp_xl.backend.live.plain import reading, writing
from uvp_xl.backend.live.plain.extras import Extras
from uvp_xl.backend.live.plain.quiet import quiet
from uvp_xl.backend.live.program import MESSAGE, Mark, Place
from uvp_xl.errors import UsageError
from uvp_xl.grid import Grid, Value, address
from uvp_xl.reports.sheet import Sheet
from uvp_xl.surroundings import Note

if TYPE_CHECKING:
    import xlwings as xw


class Plain:
    """See `Program`. A program that can do more derives from this."""

    def __init__(self, book: xw.Book, extras: Extras | None = None) -> None:
        """Look at `book`, which stays open."""
        self.book = book
        self.name = full_name(book)
        self.extras = extras or Extras()

    def locked(self) -> str:
        """Nothing is known of it."""
        return self.extras.locked(self.book)

    def protected(self, sheet: str) -> bool:
        """Nothing is known of it."""
        return self.extras.protected(self._page(sheet))

    def grids(self) -> list[Grid]:
        """All worksheets."""
        return [reading.grid(page) for page in self.book.sheets]

    def notes(self) -> list[Note]:
        """The notes; xlwings has no word for threads."""
        return [
            Note(page.name, address(note.location.row, note.location.column), note.text)
            for page in self.book.sheets
            for note in page.notes
        ]

    def formulas(self, sheet: str, cells: Collection[Place]) -> Collection[Place]:
        """Asked of all cells together."""
        used = self._page(sheet).used_range
        found = used.options(ndim=2).formula
        rows = found if isinstance(found, tuple | list) else ((found,),)
        return {
            (used.row + i, used.column + j)
            for i, row in enumerate(rows)
            for j, text in enumerate(row if isinstance(row, tuple | list) else (row,))
            if str(text).startswith("=")
        }

    def enter(self, sheet: str, values: Mapping[Place, Value]) -> Collection[Place]:
        """One by one."""
        page = self._page(sheet)
        for place, value in values.items():
            writing.enter(page.range(place), value)
        return ()

    def colours(self, sheet: str, cells: Collection[Place]) -> dict[Place, str]:
        """One by one."""
        page = self._page(sheet)
        return {cell: _hexadecimal(page.range(cell).color) for cell in cells}

    def mark(self, sheet: str, marks: Sequence[Mark]) -> None:
        """One by one."""
        page = self._page(sheet)
        for mark in marks:
            cell = page.range(mark.cell)
            cell.add_note(mark.text)
            cell.color = mark.fill

    def unmark(self, sheet: str, fills: Mapping[Place, str | None]) -> None:
        """One by one."""
        page = self._page(sheet)
        for place, fill in fills.items():
            cell = page.range(place)
            if cell.note is not None:
                cell.note.delete()
            if fill is not None:
                cell.color = fill or None

    def told(self, name: str) -> dict[str, str]:
        """Nothing is remembered here yet."""
        return {}

    def put(self, sheets: Sequence[Sheet], begun: Callable[[str], None]) -> list[str]:
        """One by one, in few large blocks."""
        pages = {page.name.casefold(): page for page in self.book.sheets}
        for sheet in sheets:
            begun(sheet.name)
            page = pages.get(sheet.name.casefold())
            if page is None:
                page = self.book.sheets.add(sheet.name, after=self.book.sheets[-1])
            self.extras.prepare(page, sheet)
            writing.write(page, sheet, self.extras)
            self.extras.dress(page, sheet)
        return []

    def copy(self, target: Path) -> bool:
        """xlwings has no word for it."""
        return False

    def bring(self, source: Path, sheets: Collection[str]) -> None:
        """Raise UsageError: xlwings has no word for it."""
        raise UsageError("Dit programma kan geen bladen terughalen.")

    @contextlib.contextmanager
    def calm(self) -> Iterator[None]:
        """Settings and view."""
        with contextlib.ExitStack() as afterwards:
            afterwards.callback(self.extras.view(self.book))
            afterwards.enter_context(quiet(self.book.app))
            yield

    def say(self, text: str) -> None:
        """By xlwings' own word for the status bar."""
        with contextlib.suppress(Exception):
            self.book.app.status_bar = text or False

    def leave(self, text: str) -> None:
        """In the named cell, if there is one that can be written."""
        with contextlib.suppress(Exception):  # Few workbooks have it; its sheet may be protected.
            self.book.names[MESSAGE].refers_to_range.value = text

    def _page(self, sheet: str) -> xw.Sheet:
        return self.book.sheets[sheet]


def _hexadecimal(colour: tuple[int, int, int] | None) -> str:
    return "#{:02X}{:02X}{:02X}".format(*colour) if colour else ""
