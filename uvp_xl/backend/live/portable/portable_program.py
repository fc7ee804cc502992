"""An open workbook of which nothing more is asked than xlwings has words for.

So it works on a Mac. What xlwings cannot tell or do there, is left:

- a protected sheet or workbook is not known before it is written into;
- threads cannot be read, and go from a report sheet with its old contents; notes stay;
- panes, print set-up, tab colour and filter buttons are not set, and a filter of the user on a
  report sheet is not kept;
- the widths of a report sheet that is there stay as they are, whoever chose them;
- no copy of the workbook is kept before the first write, and no sheets can be brought back;
- nothing is remembered in hidden names, so what somebody typed on a report sheet is not told; what
  another program remembered of its contents is forgotten, as it no longer holds;
- days are those of a workbook that counts them from 1900.
"""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from uvp_xl.backend.edit_checks import FORMULA, MERGED, is_covered
from uvp_xl.backend.fresh.formats.xlsx import build_copy_source
from uvp_xl.backend.live.attach import full_name
from uvp_xl.backend.live.portable import portable_reader
from uvp_xl.backend.live.portable.quiet_program import quiet
from uvp_xl.backend.live.program_protocol import MESSAGE, Mark, Place
from uvp_xl.errors import UsageError
from uvp_xl.grid import Grid, Percentage, Value, address
from uvp_xl.report_state import content_fingerprint
from uvp_xl.sheets.sheet_model import Sheet, extent
from uvp_xl.workbook_metadata import Note

if TYPE_CHECKING:
    import xlwings as xw

TEXT = "@"
"""The number format of text."""


class Plain:
    """See `Program`."""

    def __init__(self, book: xw.Book) -> None:
        """Look at `book`, which stays open."""
        self.book = book
        self.name = full_name(book)

    def locked(self) -> str:
        """Nothing is known of it."""
        return ""

    def protected(self, sheet: str) -> bool:
        """Nothing is known of it."""
        return False

    def occupied(self, name: str) -> bool:
        """Every sheet is a worksheet here."""
        return False

    def grids(self) -> list[Grid]:
        """All worksheets."""
        return [portable_reader.grid(page) for page in self.book.sheets]

    def notes(self) -> list[Note]:
        """The notes; xlwings has no word for threads."""
        return [
            Note(page.name, address(note.location.row, note.location.column), note.text)
            for page in self.book.sheets
            for note in page.notes
        ]

    def guarded(self, sheet: str, cells: Collection[Place]) -> Mapping[Place, str]:
        """Asked of each cell: they are few."""
        page, found = self._page(sheet), {}
        for place in cells:
            cell = page.range(place)
            if str(cell.formula).startswith("="):
                found[place] = FORMULA
            elif is_covered(place, portable_reader.merge(cell)):
                found[place] = MERGED
        return found

    def enter(self, sheet: str, values: Mapping[Place, Value]) -> set[Place]:
        """One by one."""
        page = self._page(sheet)
        return {place for place, value in values.items() if not _enter(page.range(place), value)}

    def colours(self, sheet: str, cells: Collection[Place]) -> dict[Place, str]:
        """One by one."""
        page = self._page(sheet)
        return {cell: _hexadecimal(page.range(cell).color) for cell in cells}

    def mark(self, sheet: str, marks: Sequence[Mark]) -> int:
        """One by one."""
        page = self._page(sheet)
        if self.protected(sheet):
            return 0
        for mark in marks:
            cell = page.range(mark.cell)
            cell.add_note(mark.text)
            cell.color = mark.fill
        return len(marks)

    def unmark(self, sheet: str, fills: Mapping[Place, str | None]) -> bool:
        """One by one."""
        page = self._page(sheet)
        if self.protected(sheet):
            return False
        for place, fill in fills.items():
            cell = page.range(place)
            if cell.note is not None:
                cell.note.delete()
            if fill is not None:
                cell.color = fill or None
        return True

    def told(self, name: str) -> dict[str, str]:
        """Nothing is remembered here."""
        return {}

    def put(self, sheets: Sequence[Sheet], begun: Callable[[str], None]) -> list[str]:
        """Copied out of a workbook that is made for it."""
        pages = {page.name.casefold(): page for page in self.book.sheets}
        with self._opened(build_copy_source(sheets, epoch_1904=False)) as source:
            for number, sheet in enumerate(sheets):
                begun(sheet.name)
                page = pages.get(sheet.name.casefold())
                if page is None:
                    page = self.book.sheets.add(sheet.name, after=self.book.sheets[-1])
                    _copy(source.sheets[number], page, sheet)
                    _widen(page, sheet)
                else:
                    with _noted(page):
                        _copy(source.sheets[number], page, sheet)
                    _forget(page)
        return []

    def copy(self, target: Path) -> bool:
        """Xlwings has no word for it."""
        return False

    def bring(self, source: Path, sheets: Collection[str]) -> None:
        """Raise UsageError: xlwings has no word for it."""
        raise UsageError("Dit programma kan geen bladen terughalen.")

    @contextlib.contextmanager
    def calm(self) -> Iterator[None]:
        """Settings and view; the selection is that of the workbook in front, maybe another one."""
        front, active = self.book.app.books.active, self.book.sheets.active
        selected = self.book.selection if front == self.book else None
        with contextlib.ExitStack() as afterwards:
            if front != self.book:
                afterwards.callback(front.activate)
            elif selected is not None:
                afterwards.callback(selected.select)
            afterwards.callback(active.activate)
            afterwards.enter_context(quiet(self.book.app))
            yield

    def say(self, text: str) -> None:
        """By xlwings' own word for the status bar."""
        with contextlib.suppress(Exception):
            self.book.app.status_bar = text or False

    def show(self, text: str, well: bool) -> None:
        """In a box."""
        self.book.app.alert(text, title="uvp-xl", mode="info" if well else "critical")

    def leave(self, text: str) -> None:
        """In the named cell, if there is one that can be written."""
        with contextlib.suppress(Exception):  # Few workbooks have it; its sheet may be protected.
            self.book.names[MESSAGE].refers_to_range.value = text

    def _page(self, sheet: str) -> xw.Sheet:
        return self.book.sheets[sheet]

    @contextlib.contextmanager
    def _opened(self, data: bytes) -> Iterator[xw.Book]:
        """A workbook of these bytes, open for reading for as long as it is needed."""
        with tempfile.TemporaryDirectory(prefix="uvp-xl-") as folder:
            path = Path(folder) / "overzichten.xlsx"
            path.write_bytes(data)
            source = self.book.app.books.open(
                str(path), update_links=False, read_only=True, add_to_mru=False
            )
            try:
                yield source
            finally:
                source.close()


def _copy(own: xw.Sheet, page: xw.Sheet, sheet: Sheet) -> None:
    """Copy a sheet over one that is emptied first; with its heights."""
    used = page.used_range
    used.unmerge()
    used.clear()
    used.rows.hidden = False
    area = extent(sheet)
    own.range((area.top, area.left), (area.bottom, area.right)).copy(page.range((1, 1)))
    for row, height in sheet.heights:
        page.range((row, 1)).row_height = height


def _widen(page: xw.Sheet, sheet: Sheet) -> None:
    """Give the columns of a new sheet their widths."""
    for column, width in enumerate(sheet.widths, 1):
        page.range((1, column)).column_width = width


@contextlib.contextmanager
def _noted(page: xw.Sheet) -> Iterator[None]:
    """Put the notes that go from a sheet within on it again."""
    every = [((n.location.row, n.location.column), n.text) for n in page.notes]
    yield
    for place, text in every:
        cell = page.range(place)
        if cell.note is None:
            cell.add_note(text)


def _forget(page: xw.Sheet) -> None:
    """Take the name away that tells what was written last; not every engine finds a hidden one.

    Else the next to write into the closed file would say that somebody typed on the sheet.
    """
    with contextlib.suppress(Exception):
        for name in page.names:
            if name.name.rpartition("!")[2] == content_fingerprint.NAME:
                name.delete()
                break


def _enter(cell: xw.Range, value: Value) -> bool:
    """Put a value into a cell of the user, which keeps its format; whether it took it."""
    if isinstance(value, str) and value:
        code = cell.number_format
        cell.number_format = TEXT
        cell.value = value
        cell.number_format = code
        return bool(cell.value == value)
    if isinstance(value, Percentage):
        cell.value = value.fraction
    else:
        cell.value = None if value == "" else value
    return True


def _hexadecimal(colour: tuple[int, int, int] | None) -> str:
    return "#{:02X}{:02X}{:02X}".format(*colour) if colour else ""
