"""An open workbook through the interface of xlwings alone, which also works on a Mac.

The limits of xlwings there are accepted:

- protection of a sheet or workbook is not detected before a write;
- threads cannot be read, and disappear from a report sheet with its old contents; notes stay;
- panes, print setup, tab colour and filter buttons are not set, and a filter of the user on a
  report sheet is lost;
- the widths of an existing report sheet stay as they are;
- no copy of the workbook is kept before the first write, and no sheets can be restored;
- no hidden names are written, so text that a user typed on a report sheet is not detected; the
  fingerprint that another program wrote is deleted, as it is no longer valid;
- dates count from 1900.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from uvp_xl.backend.edit_checks import FORMULA, MERGED, is_covered
from uvp_xl.backend.fresh.formats.xlsx import build_copy_source
from uvp_xl.backend.live.attach import full_name
from uvp_xl.backend.live.portable.portable_reader import merged_area, read_grid
from uvp_xl.backend.live.portable.quiet_program import quiet
from uvp_xl.backend.live.program_protocol import MESSAGE, CellMark, CellPosition
from uvp_xl.backend.live.temporary_workbook import temporary_workbook
from uvp_xl.errors import UsageError
from uvp_xl.grid import Grid, Percentage, Value, address
from uvp_xl.report_state import content_fingerprint
from uvp_xl.sheets.sheet_model import Sheet, extent
from uvp_xl.workbook_metadata import Note

if TYPE_CHECKING:
    import xlwings as xw

TEXT = "@"
"""The number format of text."""


class PortableProgram:
    """Implements `Program` for any program that xlwings supports."""

    def __init__(self, book: xw.Book) -> None:
        """Use `book`, which stays open."""
        self.book = book
        self.name = full_name(book)

    def locked_reason(self) -> str:
        """Return "": this cannot be determined."""
        return ""

    def is_protected(self, sheet: str) -> bool:
        """Return False: this cannot be determined."""
        return False

    def is_non_worksheet(self, name: str) -> bool:
        """Return False: xlwings has no other sheets."""
        return False

    def grids(self) -> list[Grid]:
        """Return all worksheets."""
        return [read_grid(page) for page in self.book.sheets]

    def notes(self) -> list[Note]:
        """Return the notes; xlwings does not support threads."""
        return [
            Note(page.name, address(note.location.row, note.location.column), note.text)
            for page in self.book.sheets
            for note in page.notes
        ]

    def uneditable(self, sheet: str, cells: Collection[CellPosition]) -> Mapping[CellPosition, str]:
        """Check cell by cell, as they are few."""
        page, reasons = self._page(sheet), {}
        for cell in cells:
            target = page.range(cell)
            if str(target.formula).startswith("="):
                reasons[cell] = FORMULA
            elif is_covered(cell, merged_area(target)):
                reasons[cell] = MERGED
        return reasons

    def enter(self, sheet: str, values: Mapping[CellPosition, Value]) -> set[CellPosition]:
        """Put values into cells one by one."""
        page = self._page(sheet)
        return {cell for cell, value in values.items() if not _enter(page.range(cell), value)}

    def fills(self, sheet: str, cells: Collection[CellPosition]) -> dict[CellPosition, str]:
        """Read the fills one by one."""
        page = self._page(sheet)
        return {cell: _hexadecimal(page.range(cell).color) for cell in cells}

    def mark(self, sheet: str, marks: Sequence[CellMark]) -> int:
        """Add notes and fills one by one."""
        page = self._page(sheet)
        for mark in marks:
            cell = page.range(mark.cell)
            cell.add_note(mark.text)
            cell.color = mark.fill
        return len(marks)

    def unmark(self, sheet: str, fills: Mapping[CellPosition, str | None]) -> bool:
        """Remove notes and restore fills one by one."""
        page = self._page(sheet)
        for position, fill in fills.items():
            cell = page.range(position)
            if cell.note is not None:
                cell.note.delete()
            if fill is not None:
                cell.color = fill or None
        return True

    def hidden_names(self, name: str) -> dict[str, str]:
        """Return no names: none are written."""
        return {}

    def put(self, sheets: Sequence[Sheet], on_write: Callable[[str], None]) -> list[str]:
        """Copy the sheets from a temporary workbook."""
        pages = {page.name.casefold(): page for page in self.book.sheets}
        data = build_copy_source(sheets, epoch_1904=False)
        with temporary_workbook(data, ".xlsx") as path, self._opened(path) as source:
            for number, sheet in enumerate(sheets):
                on_write(sheet.name)
                page = pages.get(sheet.name.casefold())
                if page is None:
                    page = self.book.sheets.add(sheet.name, after=self.book.sheets[-1])
                    _copy(source.sheets[number], page, sheet)
                    for column, width in enumerate(sheet.widths, 1):
                        page.range((1, column)).column_width = width
                else:
                    with _kept_notes(page):
                        _copy(source.sheets[number], page, sheet)
                    _delete_fingerprint(page)
        return []

    def save_copy(self, target: Path) -> bool:
        """Return False: xlwings cannot save a copy."""
        return False

    def restore_sheets(self, source: Path, sheets: Collection[str]) -> None:
        """Raise UsageError: xlwings cannot do this."""
        raise UsageError("Dit programma kan geen bladen terughalen.")

    @contextlib.contextmanager
    def quiet(self) -> Iterator[None]:
        """Restore settings and view; the selection may be that of another active workbook."""
        active_book, active_sheet = self.book.app.books.active, self.book.sheets.active
        selection = self.book.selection if active_book == self.book else None
        with contextlib.ExitStack() as stack:
            if active_book != self.book:
                stack.callback(active_book.activate)
            elif selection is not None:
                stack.callback(selection.select)
            stack.callback(active_sheet.activate)
            stack.enter_context(quiet(self.book.app))
            yield

    def set_status(self, text: str) -> None:
        """Show a text in the status bar."""
        with contextlib.suppress(Exception):
            self.book.app.status_bar = text or False

    def show_outcome(self, text: str, success: bool) -> None:
        """Show a message box."""
        self.book.app.alert(text, title="uvp-xl", mode="info" if success else "critical")

    def write_message(self, text: str) -> None:
        """Write into the named cell, if there is one that can be written."""
        with contextlib.suppress(Exception):  # Few workbooks have it; its sheet may be protected.
            self.book.names[MESSAGE].refers_to_range.value = text

    def _page(self, sheet: str) -> xw.Sheet:
        return self.book.sheets[sheet]

    @contextlib.contextmanager
    def _opened(self, path: Path) -> Iterator[xw.Book]:
        """Open a workbook read-only, and close it afterwards."""
        source = self.book.app.books.open(
            str(path), update_links=False, read_only=True, add_to_mru=False
        )
        try:
            yield source
        finally:
            source.close()


def _copy(copied: xw.Sheet, page: xw.Sheet, sheet: Sheet) -> None:
    """Copy a sheet with its row heights over another one, which is cleared first."""
    used = page.used_range
    used.unmerge()
    used.clear()
    used.rows.hidden = False
    area = extent(sheet)
    copied.range((area.top, area.left), (area.bottom, area.right)).copy(page.range((1, 1)))
    for row, height in sheet.heights:
        page.range((row, 1)).row_height = height


@contextlib.contextmanager
def _kept_notes(page: xw.Sheet) -> Iterator[None]:
    """Add the notes again that disappear from a sheet in the block."""
    notes = [((n.location.row, n.location.column), n.text) for n in page.notes]
    yield
    for position, text in notes:
        cell = page.range(position)
        if cell.note is None:
            cell.add_note(text)


def _delete_fingerprint(page: xw.Sheet) -> None:
    """Delete the fingerprint of the previous contents; not every engine finds a hidden name.

    Otherwise the next write into the closed file would report that the user typed on the sheet.
    """
    with contextlib.suppress(Exception):
        for name in page.names:
            if name.name.rpartition("!")[2] == content_fingerprint.NAME:
                name.delete()
                break


def _enter(cell: xw.Range, value: Value) -> bool:
    """Put a value into a cell, which keeps its format; return whether the cell holds it."""
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
