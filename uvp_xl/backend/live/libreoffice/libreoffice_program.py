"""An open workbook in LibreOffice, through its own object model (UNO)."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from uvp_xl.backend.edit_checks import FORMULA, MERGED
from uvp_xl.backend.live.attach import full_name
from uvp_xl.backend.live.cell_number import cell_number
from uvp_xl.backend.live.libreoffice.cell_transfer import WITH_FORMULA
from uvp_xl.backend.live.libreoffice.document_copy import DEFAULT_SUFFIX, DocumentCopy
from uvp_xl.backend.live.libreoffice.libreoffice_names import read_name
from uvp_xl.backend.live.libreoffice.libreoffice_notes import add_notes, read_notes, remove_notes
from uvp_xl.backend.live.libreoffice.libreoffice_reader import LibreOfficeReader
from uvp_xl.backend.live.libreoffice.libreoffice_writer import LibreOfficeWriter
from uvp_xl.backend.live.libreoffice.quiet_libreoffice import quiet
from uvp_xl.backend.live.libreoffice.undo_steps import UndoStep, in_steps
from uvp_xl.backend.live.program_protocol import MESSAGE, CellMark, CellPosition
from uvp_xl.backend.live.stored_names import read_hidden_names
from uvp_xl.engines.libreoffice.cell_cursor import CellCursor
from uvp_xl.engines.libreoffice.colour import NONE
from uvp_xl.engines.libreoffice.number_format import DATE, TIME, NumberFormats, is_general
from uvp_xl.engines.libreoffice.range_address import Box
from uvp_xl.engines.libreoffice.uno_bridge import Uno
from uvp_xl.engines.libreoffice.uno_errors import plain_errors
from uvp_xl.grid import Grid, Value
from uvp_xl.sheets.sheet_model import Sheet
from uvp_xl.workbook_metadata import Note

if TYPE_CHECKING:
    import xlwings as xw

DISPATCHER = "com.sun.star.frame.DispatchHelper"


@plain_errors
class LibreOfficeProgram:
    """Implements `Program` for LibreOffice."""

    def __init__(self, book: xw.Book) -> None:
        """Use `book`, which stays open."""
        self.book = book
        self.document: Uno = book.api
        self.name = full_name(book)
        self.formats = NumberFormats(self.document)
        self._indicator: Uno = None
        self._grids: dict[str, Grid] | None = None
        self._notes: list[Note] | None = None
        self._copy: DocumentCopy | None = None

    def locked_reason(self) -> str:
        """Return whether the workbook is read-only or its structure is protected."""
        if self.document.isReadonly():
            return "de werkmap is alleen-lezen geopend"
        return "de structuur van de werkmap is beveiligd" if self.document.isProtected() else ""

    def is_protected(self, sheet: str) -> bool:
        """Return whether the cells are protected."""
        return bool(self._page(sheet).isProtected())

    def is_non_worksheet(self, name: str) -> bool:
        """Return False: every sheet is a worksheet here."""
        return False

    def grids(self) -> list[Grid]:
        """Return all sheets; one that was read in this click is not read again."""
        known = {} if self._grids is None else self._grids
        grids = {}
        reader = LibreOfficeReader(self.document, self.book.app.impl.context, self.formats)
        for sheet in self.document.Sheets.ElementNames:
            grids[sheet] = known.get(sheet) or reader.grid(self._page(sheet), sheet)
        if self._grids is not None:
            if not self._grids and self._copy is None:
                # During the copy LibreOffice does not answer.
                self._notes = self._read_notes()
                suffix = PurePath(self.name).suffix.lower() or DEFAULT_SUFFIX
                self._copy = DocumentCopy(self.document, suffix)
            self._grids = grids
        return list(grids.values())

    def notes(self) -> list[Note]:
        """Return the notes; LibreOffice converts threads to notes."""
        return self._read_notes() if self._notes is None else self._notes

    def uneditable(self, sheet: str, cells: Collection[CellPosition]) -> dict[CellPosition, str]:
        """Find the formulas of the whole sheet at once; merged cells are in the grid."""
        areas = self._page(sheet).queryContentCells(WITH_FORMULA).getRangeAddresses()
        boxes = [Box.from_uno(area) for area in areas]
        (grid,) = (grid for grid in self.grids() if grid.name == sheet)
        merged = {cell: MERGED for cell in cells if grid.merged_cells.is_covered(*cell)}
        with_formula = (c for c in cells if any(box.union(Box(*c)) == box for box in boxes))
        return merged | dict.fromkeys(with_formula, FORMULA)

    def enter(self, sheet: str, values: Mapping[CellPosition, Value]) -> set[CellPosition]:
        """Put values into cells one by one; a text is never converted."""
        self._forget(sheet)
        page = self._page(sheet)
        with UndoStep(self.document):
            items = in_steps(self.document, values.items())
            return {cell for cell, value in items if not self._enter(page, cell, value)}

    def fills(self, sheet: str, cells: Collection[CellPosition]) -> dict[CellPosition, str]:
        """Read the fills one by one, with one object that is moved."""
        cursor = CellCursor(self.document, self._page(sheet))
        colours = {cell: int(cursor.move_to(Box(*cell)).CellBackColor) for cell in sorted(cells)}
        return {cell: "" if fill == NONE else f"#{fill:06X}" for cell, fill in colours.items()}

    def mark(self, sheet: str, marks: Sequence[CellMark]) -> int:
        """Add notes one by one, and fills together."""
        page = self._page(sheet)
        if page.isProtected():
            return 0
        with UndoStep(self.document):
            self._notes = None
            add_notes(self.document, page, {mark.cell: mark.text for mark in marks})
            self._set_fills(page, {mark.cell: mark.fill for mark in marks})
        return len(marks)

    def unmark(self, sheet: str, fills: Mapping[CellPosition, str | None]) -> bool:
        """Remove notes one by one, and restore fills together."""
        page = self._page(sheet)
        if page.isProtected():
            return False
        with UndoStep(self.document):
            self._notes = None
            remove_notes(self.document, page, fills.keys())
            self._set_fills(page, {cell: fill for cell, fill in fills.items() if fill is not None})
        return True

    def hidden_names(self, name: str) -> dict[str, str]:
        """Read the names of report sheets that are not empty."""
        return read_hidden_names(self.grids(), lambda sheet: read_name(self._page(sheet), name))

    def put(self, sheets: Sequence[Sheet], on_write: Callable[[str], None]) -> list[str]:
        """Paste the sheets from a temporary document."""
        if not sheets:
            return []
        present = {grid.name.casefold(): grid for grid in self.grids()}
        for sheet in sheets:
            self._forget(sheet.name)
        return self._writer().put(sheets, present, on_write)

    def save_copy(self, target: Path) -> bool:
        """Copy the file itself if nothing changed since it was saved; else LibreOffice writes."""
        copy, self._copy = self._copy, None
        if copy is not None and copy.suffix != target.suffix.lower():
            copy.discard()
            copy = None
        copy = copy or DocumentCopy(self.document, target.suffix.lower())
        copy.move(target)
        return True

    def restore_sheets(self, source: Path, sheets: Collection[str]) -> None:
        """Paste the sheets from `source`."""
        for sheet in sheets:
            self._forget(sheet)
        self._writer().restore(source, sheets)

    @contextlib.contextmanager
    def quiet(self) -> Iterator[None]:
        """Work as in `quiet_libreoffice.quiet`, and cache what is read meanwhile."""
        self._grids = {}
        try:
            with quiet(self.document):
                yield
        finally:
            copy, self._grids, self._copy = self._copy, None, None
            self._notes = None
            if copy is not None:
                copy.discard()
            self.set_status("")

    def set_status(self, text: str) -> None:
        """Show a text in the status bar; not during a copy, as the call would wait for it."""
        if self._copy is not None and self._copy.busy:
            return
        with contextlib.suppress(Exception):  # The window may be closed.
            if self._indicator is not None and not text:
                self._indicator.end()
                self._indicator = None
            elif self._indicator is not None:
                self._indicator.setText(text)
            elif text:
                frame = self.document.CurrentController.Frame
                self._indicator = frame.createStatusIndicator()
                self._indicator.start(text, 100)

    def show_outcome(self, text: str, success: bool) -> None:
        """Show a text in the status bar; commands for LibreOffice print it in a terminal too."""
        self.set_status(text)

    def write_message(self, text: str) -> None:
        """Write into the named cell, if there is one that can be written."""
        names = self.document.NamedRanges
        if names.hasByName(MESSAGE):
            cells = names.getByName(MESSAGE).getReferredCells()
            if cells is not None and not cells.Spreadsheet.isProtected():
                cells.getCellByPosition(0, 0).setString(text)

    def _writer(self) -> LibreOfficeWriter:
        context: Uno = self.book.app.impl.context
        dispatcher = context.ServiceManager.createInstanceWithContext(DISPATCHER, context)
        return LibreOfficeWriter(self.document, self.book.app.api, dispatcher)

    def _read_notes(self) -> list[Note]:
        sheets = self.document.Sheets.ElementNames
        return [note for sheet in sheets for note in read_notes(self._page(sheet), sheet)]

    def _page(self, sheet: str) -> Uno:
        return self.document.Sheets.getByName(sheet)

    def _forget(self, sheet: str) -> None:
        """Remove this sheet from the cache."""
        self._notes = None
        for name in [n for n in self._grids or () if n.casefold() == sheet.casefold()]:
            del (self._grids or {})[name]

    def _enter(self, page: Uno, position: CellPosition, value: Value) -> bool:
        """Put a value into a cell; return whether the cell holds it."""
        cell = page.getCellByPosition(position[1] - 1, position[0] - 1)
        if isinstance(value, str):
            key = cell.NumberFormat
            cell.setString(value)
            if cell.NumberFormat != key:  # LibreOffice sets the text format for one like "2019".
                cell.NumberFormat = key
            return bool(cell.getString() == value)
        number = float(cell_number(value, self.document.NullDate.Year == 1904))
        cell.setValue(number)
        if isinstance(value, dt.date) and is_general(cell.NumberFormat):
            kind = DATE | TIME if isinstance(value, dt.datetime) else DATE
            cell.NumberFormat = self.formats.default_key(kind)
        return bool(cell.getValue() == number)

    def _set_fills(self, page: Uno, fills: Mapping[CellPosition, str]) -> None:
        """Set the fills of cells, "" for none; all cells with the same one at once."""
        boxes = defaultdict(list)
        for cell, fill in fills.items():
            boxes[fill].append(Box(*cell))
        cursor = CellCursor(self.document, page)
        for fill, same in in_steps(self.document, boxes.items()):
            colour = int(fill.removeprefix("#"), 16) if fill else NONE
            cursor.ranges(same).CellBackColor = colour
