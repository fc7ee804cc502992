"""Write report sheets into an open document: a temporary document is written, and pasted.

An existing sheet is cleared and filled, never deleted, so that formulas still refer to it.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path

from uvp_xl.backend.fresh.formats.ods import build_copy_source
from uvp_xl.backend.fresh.opendocument.cell_attributes import format_or_default
from uvp_xl.backend.live.libreoffice import sheet_sizes
from uvp_xl.backend.live.libreoffice.cell_transfer import (
    open_hidden,
    paste,
    put_formula,
    remove_formulas,
)
from uvp_xl.backend.live.libreoffice.libreoffice_filter import apply_filter, remove_filter
from uvp_xl.backend.live.libreoffice.libreoffice_names import read_name, write_names
from uvp_xl.backend.live.libreoffice.libreoffice_notes import add_notes, read_notes
from uvp_xl.backend.live.libreoffice.page_style import UNSET, PageStyle
from uvp_xl.backend.live.libreoffice.rectangles import box_of, rectangles
from uvp_xl.backend.live.libreoffice.undo_steps import UndoStep, in_steps
from uvp_xl.backend.live.stored_names import NAMES, new_hidden_names
from uvp_xl.backend.live.temporary_workbook import temporary_workbook
from uvp_xl.engines.libreoffice.cell_cursor import CellCursor
from uvp_xl.engines.libreoffice.number_format import LOGICAL, NumberFormats
from uvp_xl.engines.libreoffice.range_address import Box
from uvp_xl.engines.libreoffice.uno_bridge import Uno
from uvp_xl.engines.libreoffice.uno_errors import plain_errors
from uvp_xl.engines.libreoffice.window_panes import freeze
from uvp_xl.grid import Grid, position
from uvp_xl.report_state import layout_record
from uvp_xl.report_state.layout_record import Layout
from uvp_xl.sheets.sheet_model import Sheet, extent

BOOLEAN = "BOOLEAN"
"""The number format of booleans; Excel needs none."""
EVERYTHING = 1 | 2 | 4 | 8 | 16 | 32 | 64 | 256
"""What is cleared of a sheet: values, notes, formulas, formats and styles; drawings stay."""


@plain_errors
class LibreOfficeWriter:
    """Writes into one document."""

    def __init__(self, document: Uno, desktop: Uno, dispatcher: Uno) -> None:
        """Write into `document`, open in `desktop`; `dispatcher` runs its menu commands."""
        self._document, self._desktop, self._dispatcher = document, desktop, dispatcher
        self._formats = NumberFormats(document)
        self._sheets: Uno = document.Sheets
        self._controller: Uno = document.CurrentController

    def put(
        self, sheets: Sequence[Sheet], present: Mapping[str, Grid], on_write: Callable[[str], None]
    ) -> list[str]:
        """Write these sheets; return in Dutch what was lost.

        `present` are the present sheets by case-folded name.
        """
        zero = self._document.NullDate
        data = build_copy_source(sheets, dt.date(zero.Year, zero.Month, zero.Day))
        lost: list[str] = []
        with (
            temporary_workbook(data, ".ods") as path,
            open_hidden(self._desktop, path) as source,
        ):
            for number, sheet in enumerate(sheets):
                on_write(sheet.name)
                copied = source.Sheets.getByIndex(number)
                old = present.get(sheet.name.casefold())
                with UndoStep(self._document):
                    lost += self._write(source, copied, sheet, old)
        return lost

    def restore(self, path: Path, sheets: Collection[str]) -> None:
        """Write these sheets as they are in the file at `path`."""
        with open_hidden(self._desktop, path) as source:
            for name in sheets:
                copied = source.Sheets.getByName(name)
                page, _ = self._page(name)
                with UndoStep(self._document):
                    self._restore(source, copied, page)

    def _write(self, source: Uno, copied: Uno, sheet: Sheet, old: Grid | None) -> list[str]:
        """Write one sheet; return in Dutch what was lost."""
        page, is_new = self._page(old.name if old else sheet.name)
        style = PageStyle(self._document, page)
        width = max(len(sheet.widths), old.width if old else 0)
        present = Layout() if is_new else style.layout(sheet_sizes.column_layout(page, width))
        recorded = Layout.parse(read_name(page, layout_record.NAME))
        kept = layout_record.kept(present, recorded)
        notes = {} if is_new else {position(n.cell): n.text for n in read_notes(page, "")}
        criteria = None if is_new else remove_filter(self._document, page)
        if not is_new:
            _clear(page)
        with UndoStep(self._document):
            sheet_sizes.set_widths(page, sheet, kept, sheet_sizes.column_widths(page, width))
        style.apply(sheet, kept)
        was_visible = self._show(page)
        with UndoStep(self._document):
            sheet_sizes.set_heights(self._document, self._controller, self._dispatcher, page, sheet)
        area = extent(sheet)
        cells = copied.getCellRangeByPosition(0, 0, area.right - 1, area.bottom - 1)
        paste(source, cells, page, self._controller)
        self._set_number_formats(page, sheet)
        row, column = sheet.freeze or (1, 1)
        freeze(self._controller, row - 1, column - 1)
        if not was_visible:
            page.IsVisible = False
        lost = apply_filter(self._document, page, sheet, criteria, old or sheet.grid())
        add_notes(self._document, page, notes)
        write_names(page, new_hidden_names(sheet, UNSET))
        return lost

    def _page(self, name: str) -> tuple[Uno, bool]:
        """Return the sheet with this name, and whether it was added behind the others."""
        is_new = not self._sheets.hasByName(name)
        if is_new:
            self._sheets.insertNewByName(name, self._sheets.Count)
        return self._sheets.getByName(name), is_new

    def _show(self, page: Uno) -> bool:
        """Activate a sheet, even a hidden one; return whether it was visible before."""
        was_visible = bool(page.IsVisible)
        if not was_visible:
            page.IsVisible = True
        self._controller.setActiveSheet(page)
        return was_visible

    def _set_number_formats(self, page: Uno, sheet: Sheet) -> None:
        """Set the number formats, which an OpenDocument file can only approximate."""
        boxes: dict[str, list[Box]] = defaultdict(list)
        for code, area in rectangles(_codes(sheet)):
            boxes[code].append(box_of(area))
        cursor = CellCursor(self._document, page)
        for code, same in boxes.items():
            key = self._formats.default_key(LOGICAL) if code == BOOLEAN else self._formats.key(code)
            cursor.ranges(same).NumberFormat = key

    def _restore(self, source: Uno, copied: Uno, page: Uno) -> None:
        """Fill a sheet with everything on another one; rows hidden by a filter become visible."""
        # Hidden rows and references to other cells are not copied, so they are removed first.
        source.IsChangeReadOnlyEnabled = True
        remove_filter(source, copied)
        remove_filter(self._document, page)
        _clear(page)
        cursor = copied.createCursor()
        cursor.gotoEndOfUsedArea(False)
        end = cursor.RangeAddress
        columns = page.Columns
        for column, width in sheet_sizes.column_widths(copied, end.EndColumn + 1).items():
            _set_size(columns.getByIndex(column - 1), "Width", width)
        heights = sheet_sizes.row_heights(copied, end.EndRow + 1)
        copied.Rows.IsVisible = True
        cells = copied.getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow)
        formulas = remove_formulas(copied, cells)
        was_visible = self._show(page)
        paste(source, cells, page, self._controller)
        if not was_visible:
            page.IsVisible = False
        for address, formula in in_steps(self._document, formulas):
            put_formula(page, address, formula)
        rows = page.Rows
        for row, height in in_steps(self._document, heights.items()):
            _set_size(rows.getByIndex(row), "Height", height)
        page.TabColor = copied.TabColor
        texts = {name: read_name(copied, name) for name in NAMES}
        write_names(page, {name: f'"{text}"' for name, text in texts.items() if text})


def _clear(page: Uno) -> None:
    """Clear everything on a sheet but its drawings, and show all rows."""
    page.clearContents(EVERYTHING)
    page.Rows.IsVisible = True


def _set_size(line: Uno, name: str, size: int) -> None:
    """Set the size of a row or column, or hide it for size 0."""
    if size:
        setattr(line, name, size)
    else:
        line.IsVisible = False


def _codes(sheet: Sheet) -> list[list[str | None]]:
    """Return the number format of each cell from A1; None where there is none."""
    whole = extent(sheet)
    rows: list[list[str | None]] = [[None] * whole.right for _ in range(whole.bottom)]
    for row, column, cell in sheet.cells():
        code = format_or_default(cell.content, cell.style.number_format)
        boolean = BOOLEAN if isinstance(cell.content, bool) else None
        rows[row - 1][column - 1] = code or boolean
    return rows
