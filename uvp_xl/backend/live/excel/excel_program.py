"""An open workbook in Excel on Windows, by Excel's own object model (COM).

xlwings finds the workbook; from there on every call goes through the one gate of `com`.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from uvp_xl.backend.edit_checks import FORMULA, MERGED
from uvp_xl.backend.live.busy_retry import is_refusal, wait
from uvp_xl.backend.live.excel import format_by_column
from uvp_xl.backend.live.excel.com_gateway import Com, Gate, Raw
from uvp_xl.backend.live.excel.excel_names import EMPTIED, named
from uvp_xl.backend.live.excel.excel_reader import Read, read
from uvp_xl.backend.live.excel.multi_area import joined
from uvp_xl.backend.live.excel.quiet_excel import calm, set_to, unbroken
from uvp_xl.backend.live.excel.sheet_copy import Carrier
from uvp_xl.backend.live.excel.spreadsheet_xml import Look
from uvp_xl.backend.live.program_protocol import MESSAGE, Mark, Place
from uvp_xl.backend.ooxml.date_serial import to_serial
from uvp_xl.errors import UsageError
from uvp_xl.grid import Grid, Percentage, Value, address, position
from uvp_xl.sheets.own_sheets import is_report
from uvp_xl.sheets.sheet_model import Sheet
from uvp_xl.workbook_metadata import Note

if TYPE_CHECKING:
    import xlwings as xw

TEXT = "@"
NONE = -4142
"""xlNone: no fill."""
READ = 15.0
"""Seconds that the outcome stays in the status bar."""
INFORMATION, WARNING = 0x40, 0x30
"""The pictures in a box of Windows."""


class Excel:
    """See `Program`."""

    def __init__(self, book: xw.Book, app: xw.App) -> None:
        """Look at `book`, which is open in `app` and stays so."""
        gate = Gate()
        self.book = Com(_raw(book.api), gate, "Workbook")
        self.app = Com(_raw(app.api), gate, "Application")
        self.name = str(self.book.call("FullName"))
        self._carrier = Carrier(self.app, self.book)
        self._pages: dict[str, Com] = {}
        self._read: dict[str, Read] = {}

    def locked(self) -> str:
        """Read-only, or with a protected structure."""
        if self.book.call("ProtectStructure"):
            return "de structuur van de werkmap is beveiligd"
        return "de werkmap is alleen-lezen geopend" if self.book.call("ReadOnly") else ""

    def protected(self, sheet: str) -> bool:
        """Whether the cells are protected."""
        return bool(self._page(sheet).call("ProtectContents"))

    def occupied(self, name: str) -> bool:
        """A chart sheet may have it."""
        return self._with_charts and self.book.call("Sheets").maybe("Item", name) is not None

    def grids(self) -> list[Grid]:
        """All worksheets; one that was read in this same click, and not changed, is not again."""
        return [found.grid for found in self._all().values()]

    def notes(self) -> list[Note]:
        """Notes and threads."""
        return [note for found in self._all().values() for note in (*found.notes, *found.threads)]

    def guarded(self, sheet: str, cells: Collection[Place]) -> dict[Place, str]:
        """Asked of each cell: they are few."""
        page, found = self._page(sheet), {}
        for place in cells:
            cell = page.call("Range", address(*place))
            if cell.call("HasFormula"):
                found[place] = FORMULA
            elif cell.call("MergeCells"):
                area = str(cell.call("MergeArea").call("Address")).replace("$", "")
                if area.partition(":")[0] != address(*place):
                    found[place] = MERGED
        return found

    def enter(self, sheet: str, values: Mapping[Place, Value]) -> set[Place]:
        """Text is put into a cell that is text for that moment; those that did not take it."""
        page = self._page(sheet)
        failed = set()
        try:
            for place, value in values.items():
                cell = page.call("Range", address(*place))
                put = self._entered_text if isinstance(value, str) else self._entered
                with unbroken(self.app):  # A cell must not stay text, or hold what was misread.
                    if not put(cell, value):
                        failed.add(place)
        finally:
            self._read.pop(sheet, None)
        return failed

    def colours(self, sheet: str, cells: Collection[Place]) -> dict[Place, str]:
        """As they were told with the values, or cell by cell."""
        found = self._all()[sheet]
        if found.looks is not None:
            return {c: found.looks[c].fill if c in found.looks else "" for c in cells}
        page = self._page(sheet)
        return {cell: format_by_column.fill(page.call("Range", address(*cell))) for cell in cells}

    def mark(self, sheet: str, marks: Sequence[Mark]) -> int:
        """Notes one by one, fills together; on a protected sheet Excel refuses the first note."""
        page = self._page(sheet)
        old = self._read.pop(sheet)
        cells: dict[str, dict[Place, Com]] = defaultdict(dict)
        made: list[Mark] = []
        for mark in marks:
            cell = page.call("Range", address(*mark.cell))
            if cell.maybe("AddComment", mark.text) is None:
                if not made and page.call("ProtectContents"):
                    break
                continue
            made.append(mark)
            cells[mark.fill][mark.cell] = cell
        for fill, own in cells.items():
            one = next(iter(own.values())) if len(own) == 1 else None
            _fill(page, {fill: list(own)}, one)
        noted = (*old.notes, *(Note(sheet, address(*m.cell), m.text) for m in made))
        self._read[sheet] = _painted(replace(old, notes=noted), {m.cell: m.fill for m in made})
        return len(made)

    def unmark(self, sheet: str, fills: Mapping[Place, str | None]) -> bool:
        """Notes together, fills by colour."""
        page, colours = self._page(sheet), defaultdict[str, list[Place]](list)
        if page.call("ProtectContents"):
            return False
        old = self._read.pop(sheet)
        known = {cell: fill for cell, fill in fills.items() if fill is not None}
        for cell, fill in known.items():
            colours[fill].append(cell)
        for part in joined(address(*cell) for cell in fills):
            page.call("Range", part).call("ClearComments")
        _fill(page, colours)
        left = tuple(note for note in old.notes if position(note.cell) not in fills)
        self._read[sheet] = _painted(replace(old, notes=left), known)
        return True

    def told(self, name: str) -> dict[str, str]:
        """Asked of the sheets that this program made; one that was emptied tells nothing."""
        every = (found.grid for found in self._all().values())
        made = [grid for grid in every if is_report(grid) and grid.rows != EMPTIED]
        said = {grid.name: named(self._page(grid.name), name) for grid in made}
        return {sheet: text for sheet, text in said.items() if text}

    def put(self, sheets: Sequence[Sheet], begun: Callable[[str], None]) -> list[str]:
        """Carried over from a package; a package without sheets could not be opened."""
        if not sheets:
            return []
        present = {name.casefold(): found for name, found in self._all().items()}
        shown = [name for name, found in self._read.items() if not found.grid.hidden]
        last = self._pages[shown[-1]] if shown and not self._with_charts else None
        for sheet in sheets:
            there = present.get(sheet.name.casefold())
            if there:
                self._read.pop(there.grid.name)
        self._pages = {}  # There may be new ones now.
        return self._carrier.put(sheets, present, begun, self._epoch_1904, last)

    def copy(self, target: Path) -> bool:
        """By Excel itself, as it is now; the policy of an organisation may forbid it."""
        try:
            self.book.call("SaveCopyAs", str(target))
        except Exception as error:
            if not is_refusal(error):
                raise
            target.unlink(missing_ok=True)  # What was half written is no version.
        return target.exists()

    def bring(self, source: Path, sheets: Collection[str]) -> None:
        """Copied from there."""
        present = list(self._all())
        self._read, self._pages = {}, {}
        self._carrier.bring(source, sheets, present)

    def calm(self) -> AbstractContextManager[None]:
        """See `calm`."""
        return calm(self.app, self.book, in_cloud=self.name.startswith("http"))

    def say(self, text: str) -> None:
        """In the status bar."""
        self.app.try_to_put("StatusBar", text or False)

    def show(self, text: str, well: bool) -> None:
        """In a box before the window that is in front, which may have come there since the click.

        Before another workbook there comes no box, which would take the user away from his work:
        there it stands in the status bar.
        """
        import win32api

        with unbroken(self.app):  # The user may type again by now; the work is done.
            front = self.app.maybe("ActiveWorkbook")
            if front is not None and front.call("FullName") != self.name:
                self.say(text)
                wait(READ)
                self.say("")
                return
            window = self.app.call("Hwnd")
        win32api.MessageBox(window, text, "uvp-xl", INFORMATION if well else WARNING)

    def leave(self, text: str) -> None:
        """In the named cell, if there is one that can be written."""
        name = self.book.call("Names").maybe("Item", MESSAGE)
        cell = name and name.maybe("RefersToRange")
        if cell:
            with set_to(self.app, (("EnableEvents", False),)):  # Macros of the user stay out of it.
                cell.try_to_put("Value2", text)

    def _all(self) -> dict[str, Read]:
        """All worksheets, in their order; those that were read and did not change are not again."""
        if not self._pages:
            found = self._worksheets.items()
            self._pages = {str(page.call("Name")): page for page in found}
        self._read = {
            name: self._read.get(name) or read(page, name, self._epoch_1904)
            for name, page in self._pages.items()
        }
        return self._read

    @cached_property
    def _worksheets(self) -> Com:
        found: Com = self.book.call("Worksheets")
        return found

    @cached_property
    def _epoch_1904(self) -> bool:
        return bool(self.book.call("Date1904"))

    @cached_property
    def _with_charts(self) -> bool:
        """Whether there are sheets without cells."""
        return int(self.book.call("Sheets").call("Count")) > len(self._all())

    def _page(self, sheet: str) -> Com:
        return self._pages[sheet]

    def _entered_text(self, cell: Com, value: Value) -> bool:
        code = cell.call("NumberFormat")
        cell.put("NumberFormat", TEXT)
        try:
            cell.put("Value2", value)
            if value and cell.call("Value2") != value:  # A first "'" says that a text follows.
                cell.put("Value2", f"'{value}")
            return (cell.call("Value2") or "") == value
        finally:
            cell.put("NumberFormat", code)

    def _entered(self, cell: Com, value: Value) -> bool:
        number = self._number(value)
        cell.put("Value2", number)
        return bool(cell.call("Value2") == number)

    def _number(self, value: Value) -> float | bool:
        """A value as Excel keeps it; raises UsageError for one that cannot be put into a cell."""
        if isinstance(value, Percentage):
            return value.fraction
        if isinstance(value, bool):
            return value
        if isinstance(value, dt.date | dt.time | dt.timedelta):
            return float(to_serial(value, self._epoch_1904))
        if isinstance(value, int | float):
            return float(value)
        raise UsageError(f"“{value}” kan niet in een cel worden gezet.")


def _fill(page: Com, fills: Mapping[str, Sequence[Place]], one: Com | None = None) -> None:
    """Give cells these fills; "" for none. `one` is the cell itself, if it is only one."""
    for fill, cells in fills.items():
        for part in joined(address(*cell) for cell in cells):
            interior = (one or page.call("Range", part)).call("Interior")
            if fill:
                red, green, blue = (int(fill[place : place + 2], 16) for place in (1, 3, 5))
                interior.put("Color", red + 256 * green + 65_536 * blue)
            else:
                interior.put("Pattern", NONE)


def _painted(sheet: Read, fills: Mapping[Place, str]) -> Read:
    """What was read of a sheet, with other fills."""
    if sheet.looks is None:
        return sheet
    plain = Look()
    painted = {c: replace(sheet.looks.get(c, plain), fill=fill) for c, fill in fills.items()}
    return replace(sheet, looks=sheet.looks | painted)


def _raw(api: Raw) -> Raw:
    """The IDispatch in what xlwings and pywin32 wrap around it."""
    inner: Raw = getattr(api, "_inner", api)
    return inner._oleobj_
