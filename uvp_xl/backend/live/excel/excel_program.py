"""An open workbook in Excel on Windows, through Excel's own object model (COM).

xlwings finds the workbook; from there on every call passes through `com_gateway`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from uvp_xl.backend.edit_checks import FORMULA, MERGED
from uvp_xl.backend.live.busy_retry import is_refusal, wait
from uvp_xl.backend.live.cell_number import cell_number
from uvp_xl.backend.live.excel import quiet_excel
from uvp_xl.backend.live.excel.cell_styles import CellFormat
from uvp_xl.backend.live.excel.colour_number import to_number
from uvp_xl.backend.live.excel.com_gateway import ComObject, Gateway, Raw
from uvp_xl.backend.live.excel.excel_reader import SheetContent, hidden_name, read_sheet
from uvp_xl.backend.live.excel.format_by_column import read_fill
from uvp_xl.backend.live.excel.multi_area import join_areas
from uvp_xl.backend.live.excel.sheet_copy import SheetCopier
from uvp_xl.backend.live.program_protocol import MESSAGE, CellMark, CellPosition
from uvp_xl.backend.live.stored_names import read_hidden_names
from uvp_xl.grid import Grid, Value, address, position
from uvp_xl.sheets.sheet_model import Sheet
from uvp_xl.workbook_metadata import Note

if TYPE_CHECKING:
    import xlwings as xw

TEXT = "@"
NONE = -4142
"""xlNone: no fill."""
READING_TIME = 15.0
"""Seconds that the outcome stays in the status bar."""
INFORMATION, WARNING = 0x40, 0x30
"""The icons of a message box of Windows."""


class ExcelProgram:
    """Implements `Program` for Excel on Windows."""

    def __init__(self, book: xw.Book, app: xw.App) -> None:
        """Use `book`, which is open in `app` and stays open."""
        gateway = Gateway()
        self.book = ComObject(_raw(book.api), gateway, "Workbook")
        self.app = ComObject(_raw(app.api), gateway, "Application")
        self.name = str(self.book.call("FullName"))
        self._copier = SheetCopier(self.app, self.book)
        self._pages: dict[str, ComObject] = {}
        self._contents: dict[str, SheetContent] = {}

    def locked_reason(self) -> str:
        """Return whether the structure is protected or the workbook is read-only."""
        if self.book.call("ProtectStructure"):
            return "de structuur van de werkmap is beveiligd"
        return "de werkmap is alleen-lezen geopend" if self.book.call("ReadOnly") else ""

    def is_protected(self, sheet: str) -> bool:
        """Return whether the cells are protected."""
        return bool(self._pages[sheet].call("ProtectContents"))

    def is_non_worksheet(self, name: str) -> bool:
        """Return whether this is the name of a chart sheet."""
        return self._has_charts and self.book.call("Sheets").try_call("Item", name) is not None

    def grids(self) -> list[Grid]:
        """Return all worksheets; one that was read in this click is not read again."""
        return [content.grid for content in self._read().values()]

    def notes(self) -> list[Note]:
        """Return notes and threads."""
        return [note for sheet in self._read().values() for note in (*sheet.notes, *sheet.threads)]

    def uneditable(self, sheet: str, cells: Collection[CellPosition]) -> dict[CellPosition, str]:
        """Check cell by cell, as they are few."""
        page, reasons = self._pages[sheet], {}
        for cell in cells:
            target = page.call("Range", address(*cell))
            if target.call("HasFormula"):
                reasons[cell] = FORMULA
            elif target.call("MergeCells"):
                merge = target.call("MergeArea").area()
                if (merge.top, merge.left) != cell:
                    reasons[cell] = MERGED
        return reasons

    def enter(self, sheet: str, values: Mapping[CellPosition, Value]) -> set[CellPosition]:
        """Put values into cells; for a text, the cell gets the text format for that moment."""
        failed = set()
        try:
            for cell, value in values.items():
                target = self._pages[sheet].call("Range", address(*cell))
                enter = self._enter_text if isinstance(value, str) else self._enter_number
                # A cell must not keep the text format, or a misread value.
                with quiet_excel.long_patience(self.app):
                    if not enter(target, value):
                        failed.add(cell)
        finally:
            self._contents.pop(sheet, None)
        return failed

    def fills(self, sheet: str, cells: Collection[CellPosition]) -> dict[CellPosition, str]:
        """Return the fills that were read with the values, or read them cell by cell."""
        content = self._read()[sheet]
        known, page = content.formats, self._pages[sheet]
        fills = {}
        for cell in cells:
            if known is not None and cell in known:
                fills[cell] = known[cell].fill
            elif known is None or cell in content.grid.far_cells:
                fills[cell] = read_fill(page.call("Range", address(*cell)))
            else:
                fills[cell] = ""
        return fills

    def mark(self, sheet: str, marks: Sequence[CellMark]) -> int:
        """Add notes one by one, and fills together.

        On a protected sheet Excel refuses the first note.
        """
        page = self._pages[sheet]
        old = self._contents.pop(sheet)
        targets: dict[str, dict[CellPosition, ComObject]] = defaultdict(dict)
        added: list[CellMark] = []
        for mark in marks:
            target = page.call("Range", address(*mark.cell))
            if target.try_call("AddComment", mark.text) is None:
                if not added and page.call("ProtectContents"):
                    break
                continue
            added.append(mark)
            targets[mark.fill][mark.cell] = target
        for fill, cells in targets.items():
            only_cell = next(iter(cells.values())) if len(cells) == 1 else None
            _set_fills(page, {fill: list(cells)}, only_cell)
        notes = (*old.notes, *(Note(sheet, address(*m.cell), m.text) for m in added))
        new = replace(old, notes=notes)
        self._contents[sheet] = _with_fills(new, {m.cell: m.fill for m in added})
        return len(added)

    def unmark(self, sheet: str, fills: Mapping[CellPosition, str | None]) -> bool:
        """Remove the notes together, and restore fills by colour."""
        page, cells = self._pages[sheet], defaultdict[str, list[CellPosition]](list)
        if page.call("ProtectContents"):
            return False
        old = self._contents.pop(sheet)
        known = {cell: fill for cell, fill in fills.items() if fill is not None}
        for cell, fill in known.items():
            cells[fill].append(cell)
        for areas in join_areas(address(*cell) for cell in fills):
            page.call("Range", areas).call("ClearComments")
        _set_fills(page, cells)
        notes = tuple(note for note in old.notes if position(note.cell) not in fills)
        self._contents[sheet] = _with_fills(replace(old, notes=notes), known)
        return True

    def hidden_names(self, name: str) -> dict[str, str]:
        """Read the names of report sheets that are not empty."""
        return read_hidden_names(self.grids(), lambda sheet: hidden_name(self._pages[sheet], name))

    def put(self, sheets: Sequence[Sheet], on_write: Callable[[str], None]) -> list[str]:
        """Copy the sheets from a temporary workbook, which must have at least one."""
        if not sheets:
            return []
        present = {name.casefold(): content for name, content in self._read().items()}
        visible = [name for name, content in self._contents.items() if not content.grid.hidden]
        last = self._pages[visible[-1]] if visible and not self._has_charts else None
        for sheet in sheets:
            old = present.get(sheet.name.casefold())
            if old:
                self._contents.pop(old.grid.name)
        self._pages = {}  # There may be new ones now.
        return self._copier.put(sheets, present, on_write, self._epoch_1904, last)

    def save_copy(self, target: Path) -> bool:
        """Have Excel write the copy; the policy of an organisation may forbid it."""
        try:
            self.book.call("SaveCopyAs", str(target))
        except Exception as error:
            if not is_refusal(error):
                raise
            target.unlink(missing_ok=True)  # A partial file is no version.
        return target.exists()

    def restore_sheets(self, source: Path, sheets: Collection[str]) -> None:
        """Copy the sheets from `source`."""
        present = list(self._read())
        self._contents, self._pages = {}, {}
        self._copier.restore(source, sheets, present)

    def quiet(self) -> AbstractContextManager[None]:
        """Work as in `quiet_excel.quiet`."""
        return quiet_excel.quiet(self.app, self.book, in_cloud=self.name.startswith("http"))

    def set_status(self, text: str) -> None:
        """Show a text in the status bar."""
        self.app.try_put("StatusBar", text or False)

    def show_outcome(self, text: str, success: bool) -> None:
        """Show a message box over Excel's window, which may be another one since the click.

        Over another workbook a message box would interrupt the user: there the status bar is used.
        """
        import win32api

        with quiet_excel.long_patience(self.app):  # The user may type again: the work is done.
            active = self.app.try_call("ActiveWorkbook")
            if active is not None and active.call("FullName") != self.name:
                self.set_status(text)
                wait(READING_TIME)
                self.set_status("")
                return
            window = self.app.call("Hwnd")
        win32api.MessageBox(window, text, "uvp-xl", INFORMATION if success else WARNING)

    def write_message(self, text: str) -> None:
        """Write into the named cell, if there is one that can be written."""
        name = self.book.call("Names").try_call("Item", MESSAGE)
        cell = name and name.try_call("RefersToRange")
        if cell:
            # Macros of the user must not run on it.
            with quiet_excel.temporary_settings(self.app, (("EnableEvents", False),)):
                cell.try_put("Value2", text)

    def _read(self) -> dict[str, SheetContent]:
        """Read all worksheets in their order, except those that were read and did not change."""
        if not self._pages:
            self._pages = {str(page.call("Name")): page for page in self._worksheets.items()}
        self._contents = {
            name: self._contents.get(name) or read_sheet(page, name, self._epoch_1904)
            for name, page in self._pages.items()
        }
        return self._contents

    @cached_property
    def _worksheets(self) -> ComObject:
        worksheets: ComObject = self.book.call("Worksheets")
        return worksheets

    @cached_property
    def _epoch_1904(self) -> bool:
        return bool(self.book.call("Date1904"))

    @cached_property
    def _has_charts(self) -> bool:
        """Whether there are sheets without cells."""
        return int(self.book.call("Sheets").call("Count")) > len(self._read())

    def _enter_text(self, cell: ComObject, value: Value) -> bool:
        code = cell.call("NumberFormat")
        cell.put("NumberFormat", TEXT)
        try:
            cell.put("Value2", value)
            if value and cell.call("Value2") != value:  # A leading "'" marks a text.
                cell.put("Value2", f"'{value}")
            return (cell.call("Value2") or "") == value
        finally:
            cell.put("NumberFormat", code)

    def _enter_number(self, cell: ComObject, value: Value) -> bool:
        number = cell_number(value, self._epoch_1904)
        cell.put("Value2", number)
        return bool(cell.call("Value2") == number)


def _set_fills(
    page: ComObject,
    fills: Mapping[str, Sequence[CellPosition]],
    only_cell: ComObject | None = None,
) -> None:
    """Set the fills of cells, "" for none; `only_cell` is the range if there is a single one."""
    for fill, cells in fills.items():
        for areas in join_areas(address(*cell) for cell in cells):
            interior = (only_cell or page.call("Range", areas)).call("Interior")
            if fill:
                interior.put("Color", to_number(fill))
            else:
                interior.put("Pattern", NONE)


def _with_fills(content: SheetContent, fills: Mapping[CellPosition, str]) -> SheetContent:
    """Return the content of a sheet with other fills."""
    if content.formats is None:
        return content
    old, plain = content.formats, CellFormat()
    changed = {cell: replace(old.get(cell, plain), fill=fill) for cell, fill in fills.items()}
    return replace(content, formats=old | changed)


def _raw(api: Raw) -> Raw:
    """Return the IDispatch inside the wrappers of xlwings and pywin32."""
    inner: Raw = getattr(api, "_inner", api)
    return inner._oleobj_
