"""An open workbook in Excel on Windows, by Excel's own object model (COM).

xlwings finds the workbook; from there on every call goes through the one gate of `com`.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING

from uvp_xl.backend.closed.serial import serial
from uvp_xl.backend.live.excel import columns
from uvp_xl.backend.live.excel.areas import joined
from uvp_xl.backend.live.excel.calm import calm
from uvp_xl.backend.live.excel.carry import Carrier
from uvp_xl.backend.live.excel.com import Com, Gate, Raw
from uvp_xl.backend.live.excel.reading import Read, read
from uvp_xl.backend.live.program import MESSAGE, Mark, Place
from uvp_xl.errors import Unwritable, UsageError
from uvp_xl.grid import Grid, Percentage, Value, address
from uvp_xl.reports.mark import is_report
from uvp_xl.reports.sheet import Sheet
from uvp_xl.surroundings import Note

if TYPE_CHECKING:
    import xlwings as xw

TEXT = "@"
NONE = -4142
"""xlNone: no fill."""


class Excel:
    """See `Program`."""

    def __init__(self, book: xw.Book) -> None:
        """Look at `book`, which stays open."""
        self.book = Com(_raw(book.api), Gate(), "Workbook")
        self.app: Com = self.book.call("Application")
        self.name = str(self.book.call("FullName"))
        self._carrier = Carrier(self.app, self.book)
        self._read: dict[str, Read] = {}

    def locked(self) -> str:
        """Read-only, or with a protected structure."""
        if self.book.call("ProtectStructure"):
            return "de structuur van de werkmap is beveiligd"
        return "de werkmap is alleen-lezen geopend" if self.book.call("ReadOnly") else ""

    def protected(self, sheet: str) -> bool:
        """Whether the cells are protected."""
        return bool(self._page(sheet).call("ProtectContents"))

    def grids(self) -> list[Grid]:
        """All worksheets; one that was read in this same click, and not changed, is not again."""
        return [found.grid for found in self._all().values()]

    def notes(self) -> list[Note]:
        """Notes and threads."""
        return [note for found in self._all().values() for note in (*found.notes, *found.threads)]

    def formulas(self, sheet: str, cells: Collection[Place]) -> set[Place]:
        """Asked of each cell: they are few."""
        page = self._page(sheet)
        return {c for c in cells if page.call("Range", address(*c)).call("HasFormula") is not False}

    def enter(self, sheet: str, values: Mapping[Place, Value]) -> set[Place]:
        """Text is put into a cell that is text for that moment; those that did not take it."""
        page = self._page(sheet)
        failed = set()
        try:
            for place, value in values.items():
                cell = page.call("Range", address(*place))
                put = self._entered_text if isinstance(value, str) else self._entered
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
        return {cell: columns.fill(page.call("Range", address(*cell))) for cell in cells}

    def mark(self, sheet: str, marks: Sequence[Mark]) -> None:
        """Notes one by one, fills together."""
        page = self._page(sheet)
        fills: dict[str, list[Place]] = defaultdict(list)
        self._read.pop(sheet, None)
        for one in marks:
            page.call("Range", address(*one.cell)).call("AddComment", one.text)
            fills[one.fill].append(one.cell)
        _fill(page, fills)

    def unmark(self, sheet: str, fills: Mapping[Place, str | None]) -> None:
        """Notes together, fills by colour."""
        page = self._page(sheet)
        colours: dict[str, list[Place]] = defaultdict(list)
        self._read.pop(sheet, None)
        for cell, fill in fills.items():
            if fill is not None:
                colours[fill].append(cell)
        for part in joined(address(*cell) for cell in fills):
            page.call("Range", part).call("ClearComments")
        _fill(page, colours)

    def told(self, name: str) -> dict[str, str]:
        """Asked of the sheets that this program made."""
        made = [found.grid for found in self._all().values() if is_report(found.grid)]
        said = {grid.name: self._carrier.named(grid.name, name) for grid in made}
        return {sheet: text for sheet, text in said.items() if text}

    def put(self, sheets: Sequence[Sheet], begun: Callable[[str], None]) -> list[str]:
        """Carried over from a package."""
        present = {name.casefold(): found for name, found in self._all().items()}
        for sheet in sheets:
            name = sheet.name
            if name.casefold() not in present and self.book.call("Sheets").maybe("Item", name):
                raise Unwritable(self.name, f"het blad “{name}” is geen gewoon werkblad")
            there = present.get(name.casefold())
            if there:
                self._read.pop(there.grid.name)
        return self._carrier.put(sheets, present, begun)

    def copy(self, target: Path) -> bool:
        """By Excel itself, as it is now."""
        self.book.call("SaveCopyAs", str(target))
        return True

    def bring(self, source: Path, sheets: Collection[str]) -> None:
        """Copied from there."""
        present = list(self._all())
        self._read.clear()
        self._carrier.bring(source, sheets, present)

    def calm(self) -> AbstractContextManager[None]:
        """See `calm`."""
        return calm(self.app, self.book)

    def say(self, text: str) -> None:
        """In the status bar."""
        self.app.try_to_put("StatusBar", text or False)

    def leave(self, text: str) -> None:
        """In the named cell, if there is one that can be written."""
        name = self.book.call("Names").maybe("Item", MESSAGE)
        cell = name and name.maybe("RefersToRange")
        if cell:
            cell.try_to_put("Value2", text)

    def _all(self) -> dict[str, Read]:
        """All worksheets as they are now, in their order."""
        pages = self.book.call("Worksheets")
        found: dict[str, Read] = {}
        epoch = bool(self.book.call("Date1904"))
        for number in range(1, int(pages.call("Count")) + 1):
            page = pages.call("Item", number)
            name = str(page.call("Name"))
            found[name] = self._read.get(name) or read(page, epoch)
        self._read = found
        return found

    def _page(self, sheet: str) -> Com:
        found: Com = self.book.call("Worksheets").call("Item", sheet)
        return found

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
            return float(serial(value, bool(self.book.call("Date1904"))))
        if isinstance(value, int | float):
            return float(value)
        raise UsageError(f"“{value}” kan niet in een cel worden gezet.")


def _fill(page: Com, fills: Mapping[str, Sequence[Place]]) -> None:
    """Give cells these fills; "" for none."""
    for fill, cells in fills.items():
        for part in joined(address(*cell) for cell in cells):
            interior = page.call("Range", part).call("Interior")
            if fill:
                red, green, blue = (int(fill[place : place + 2], 16) for place in (1, 3, 5))
                interior.put("Color", red + 256 * green + 65_536 * blue)
            else:
                interior.put("Pattern", NONE)


def _raw(api: Raw) -> Raw:
    """The IDispatch in what xlwings and pywin32 wrap around it."""
    inner: Raw = getattr(api, "_inner", api)
    return inner._oleobj_
