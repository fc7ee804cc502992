"""What an open workbook is asked for, asked of LibreOffice."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from uvp_xl.backend.edit_checks import FORMULA, MERGED, covered
from uvp_xl.backend.live.attach import full_name
from uvp_xl.backend.live.libreoffice import libreoffice_names, libreoffice_notes
from uvp_xl.backend.live.libreoffice.cell_transfer import WITH_FORMULA
from uvp_xl.backend.live.libreoffice.document_copy import USUAL, Copy
from uvp_xl.backend.live.libreoffice.libreoffice_reader import Reader
from uvp_xl.backend.live.libreoffice.libreoffice_writer import Writer
from uvp_xl.backend.live.libreoffice.quiet_libreoffice import calm
from uvp_xl.backend.live.libreoffice.undo_steps import Step, each
from uvp_xl.backend.live.program_protocol import MESSAGE, Mark, Place
from uvp_xl.backend.ooxml.date_serial import serial
from uvp_xl.engines.libreoffice.cell_cursor import CellCursor
from uvp_xl.engines.libreoffice.colour import NONE
from uvp_xl.engines.libreoffice.number_format import DATE, TIME, NumberFormats, is_general
from uvp_xl.engines.libreoffice.range_address import Box
from uvp_xl.engines.libreoffice.uno_bridge import Uno
from uvp_xl.engines.libreoffice.uno_errors import plain_errors
from uvp_xl.errors import UsageError
from uvp_xl.grid import Grid, Percentage, Value
from uvp_xl.sheets.own_sheets import is_report
from uvp_xl.sheets.sheet_model import Sheet
from uvp_xl.workbook_metadata import Note

if TYPE_CHECKING:
    import xlwings as xw

MENU = "com.sun.star.frame.DispatchHelper"


@plain_errors
class LibreOffice:
    """See `Program`."""

    def __init__(self, book: xw.Book) -> None:
        """Look at `book`, which stays open."""
        self.book = book
        self.document: Uno = book.api
        self.name = full_name(book)
        self.formats = NumberFormats(self.document)
        self._reader = Reader(self.document, self.formats)
        self._indicator: Uno = None
        self._read: dict[str, Grid] | None = None
        self._noted: list[Note] | None = None
        self._kept: Copy | None = None

    def locked(self) -> str:
        """A read-only workbook, or one whose structure is protected."""
        if self.document.isReadonly():
            return "de werkmap is alleen-lezen geopend"
        return "de structuur van de werkmap is beveiligd" if self.document.isProtected() else ""

    def protected(self, sheet: str) -> bool:
        """Whether the cells are protected."""
        return bool(self._page(sheet).isProtected())

    def occupied(self, name: str) -> bool:
        """Every sheet is a worksheet here."""
        return False

    def grids(self) -> list[Grid]:
        """All sheets; one that was read in this same click, and not changed, is not again."""
        kept = {} if self._read is None else self._read
        found = {}
        for sheet in self.document.Sheets.ElementNames:
            found[sheet] = kept.get(sheet) or self._reader.grid(self._page(sheet), sheet)
        if self._read is not None:
            if not self._read and self._kept is None:
                self._noted = self._notes()  # While it makes a copy, LibreOffice answers nobody.
                self._kept = Copy(self.document, PurePath(self.name).suffix.lower() or USUAL)
            self._read = found
        return list(found.values())

    def notes(self) -> list[Note]:
        """The notes; LibreOffice makes them of threads too."""
        return self._notes() if self._noted is None else self._noted

    def guarded(self, sheet: str, cells: Collection[Place]) -> dict[Place, str]:
        """Formulas are asked of the whole sheet at once, what is merged was read with the grid."""
        areas = self._page(sheet).queryContentCells(WITH_FORMULA).getRangeAddresses()
        boxes = [Box.from_uno(area) for area in areas]
        (grid,) = (grid for grid in self.grids() if grid.name == sheet)
        found = {cell: MERGED for cell in cells if covered(cell, grid.merges)}
        with_formula = (c for c in cells if any(box.union(Box(*c)) == box for box in boxes))
        return found | dict.fromkeys(with_formula, FORMULA)

    def enter(self, sheet: str, values: Mapping[Place, Value]) -> set[Place]:
        """One by one; a text is never taken for anything else."""
        self._forget(sheet)
        page = self._page(sheet)
        with Step(self.document):
            every = each(self.document, values.items())
            return {cell for cell, value in every if not self._enter(page, cell, value)}

    def colours(self, sheet: str, cells: Collection[Place]) -> dict[Place, str]:
        """One by one, with one object that is moved."""
        pointer = CellCursor(self.document, self._page(sheet))
        found = {cell: int(pointer.move_to(Box(*cell)).CellBackColor) for cell in sorted(cells)}
        return {cell: "" if fill == NONE else f"#{fill:06X}" for cell, fill in found.items()}

    def mark(self, sheet: str, marks: Sequence[Mark]) -> int:
        """Notes one by one, fills together."""
        page = self._page(sheet)
        if page.isProtected():
            return 0
        with Step(self.document):
            self._noted = None
            libreoffice_notes.add(self.document, page, {mark.cell: mark.text for mark in marks})
            self._fill(page, {mark.cell: mark.fill for mark in marks})
        return len(marks)

    def unmark(self, sheet: str, fills: Mapping[Place, str | None]) -> bool:
        """Likewise."""
        page = self._page(sheet)
        if page.isProtected():
            return False
        with Step(self.document):
            self._noted = None
            libreoffice_notes.remove(self.document, page, fills.keys())
            self._fill(page, {cell: fill for cell, fill in fills.items() if fill is not None})
        return True

    def told(self, name: str) -> dict[str, str]:
        """Asked of the sheets that this program made."""
        whole = [grid for grid in self.grids() if grid.rows != libreoffice_names.EMPTIED]
        made = [grid.name for grid in whole if is_report(grid)]
        said = {sheet: libreoffice_names.told(self._page(sheet), name) for sheet in made}
        return {sheet: text for sheet, text in said.items() if text}

    def put(self, sheets: Sequence[Sheet], begun: Callable[[str], None]) -> list[str]:
        """Pasted out of a document that is made for it."""
        if not sheets:
            return []
        there = {grid.name.casefold(): grid for grid in self.grids()}
        for sheet in sheets:
            self._forget(sheet.name)
        return self._writer().put(sheets, there, begun)

    def copy(self, target: Path) -> bool:
        """The file itself when nothing changed since it was saved, else by LibreOffice."""
        kept, self._kept = self._kept, None
        if kept is not None and kept.suffix != target.suffix.lower():
            kept.drop()
            kept = None
        kept = kept or Copy(self.document, target.suffix.lower())
        kept.move(target)
        return True

    def bring(self, source: Path, sheets: Collection[str]) -> None:
        """Pasted from there."""
        for sheet in sheets:
            self._forget(sheet)
        self._writer().bring(source, sheets)

    @contextlib.contextmanager
    def calm(self) -> Iterator[None]:
        """See `calm`; what is read meanwhile is remembered."""
        self._read = {}
        try:
            with calm(self.document):
                yield
        finally:
            kept, self._read, self._kept = self._kept, None, None
            self._noted = None
            if kept is not None:
                kept.drop()
            self.say("")

    def say(self, text: str) -> None:
        """In the status bar; not while LibreOffice makes a copy, which would be waited for."""
        if self._kept is not None and self._kept.busy:
            return
        with contextlib.suppress(Exception):  # Its window may be closed.
            if self._indicator is not None and not text:
                self._indicator.end()
                self._indicator = None
            elif self._indicator is not None:
                self._indicator.setText(text)
            elif text:
                frame = self.document.CurrentController.Frame
                self._indicator = frame.createStatusIndicator()
                self._indicator.start(text, 100)

    def show(self, text: str, well: bool) -> None:
        """In the status bar: who gives a command there reads it in his own window too."""
        self.say(text)

    def leave(self, text: str) -> None:
        """In the named cell, if there is one that can be written."""
        defined = self.document.NamedRanges
        cells = (
            defined.getByName(MESSAGE).getReferredCells() if defined.hasByName(MESSAGE) else None
        )
        if cells is not None and not cells.Spreadsheet.isProtected():
            cells.getCellByPosition(0, 0).setString(text)

    def _writer(self) -> Writer:
        context: Uno = self.book.app.impl.context
        menu = context.ServiceManager.createInstanceWithContext(MENU, context)
        return Writer(self.document, self.book.app.api, menu)

    def _notes(self) -> list[Note]:
        every = self.document.Sheets.ElementNames
        return [
            note for sheet in every for note in libreoffice_notes.notes(self._page(sheet), sheet)
        ]

    def _page(self, sheet: str) -> Uno:
        return self.document.Sheets.getByName(sheet)

    def _forget(self, sheet: str) -> None:
        """Read this sheet anew when it is asked for again."""
        self._noted = None
        for name in [n for n in self._read or () if n.casefold() == sheet.casefold()]:
            del (self._read or {})[name]

    def _enter(self, page: Uno, cell: Place, value: Value) -> bool:
        """Put a value into a cell; whether it took it."""
        own = page.getCellByPosition(cell[1] - 1, cell[0] - 1)
        if isinstance(value, str):
            key = own.NumberFormat
            own.setString(value)
            if own.NumberFormat != key:  # LibreOffice makes it that of text for one like "2019".
                own.NumberFormat = key
            return bool(own.getString() == value)
        number = self._number(value)
        own.setValue(number)
        if isinstance(value, dt.date) and is_general(own.NumberFormat):
            kind = DATE | TIME if isinstance(value, dt.datetime) else DATE
            own.NumberFormat = self.formats.default_key(kind)
        return bool(own.getValue() == number)

    def _number(self, value: Value) -> float:
        """A value as LibreOffice keeps it; raises UsageError for one that cannot be in a cell."""
        if isinstance(value, Percentage):
            return value.fraction
        if isinstance(value, dt.date | dt.time | dt.timedelta):
            return float(serial(value, self.document.NullDate.Year == 1904))
        if isinstance(value, int | float):
            return float(value)
        raise UsageError(f"“{value}” kan niet in een cel worden gezet.")

    def _fill(self, page: Uno, fills: Mapping[Place, str]) -> None:
        """Give cells a fill, "" for none; all with the same one at once."""
        cells = defaultdict(list)
        for cell, fill in fills.items():
            cells[fill].append(Box(*cell))
        pointer = CellCursor(self.document, page)
        for fill, boxes in each(self.document, cells.items()):
            colour = int(fill.removeprefix("#"), 16) if fill else NONE
            pointer.ranges(boxes).CellBackColor = colour
