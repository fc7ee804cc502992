"""Report sheets written into an open document: made as a document of their own, and pasted.

A sheet that is there is emptied and filled anew, never deleted: formulas that point at it live on.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path

from uvp_xl.backend.fresh.formats.ods import build_copy_source
from uvp_xl.backend.fresh.opendocument.cell_attributes import format_or_default
from uvp_xl.backend.live.libreoffice import (
    libreoffice_filter,
    libreoffice_names,
    libreoffice_notes,
    sheet_sizes,
)
from uvp_xl.backend.live.libreoffice.cell_transfer import given, opened, paste, taken, written
from uvp_xl.backend.live.libreoffice.page_style import UNSET, Paper
from uvp_xl.backend.live.libreoffice.rectangles import rectangles
from uvp_xl.backend.live.libreoffice.undo_steps import Step, each
from uvp_xl.engines.libreoffice.cell_cursor import CellCursor
from uvp_xl.engines.libreoffice.number_format import LOGICAL, NumberFormats
from uvp_xl.engines.libreoffice.range_address import Box
from uvp_xl.engines.libreoffice.uno_bridge import Uno
from uvp_xl.engines.libreoffice.uno_errors import plain_errors
from uvp_xl.engines.libreoffice.window_panes import freeze
from uvp_xl.grid import Grid, position
from uvp_xl.report_state import content_fingerprint, layout_record
from uvp_xl.report_state.layout_record import Layout
from uvp_xl.sheets.sheet_model import Sheet, extent

TRUTH = "BOOLEAN"
"""The number format of what is true or false; Excel needs none."""
EVERYTHING = 1 | 2 | 4 | 8 | 16 | 32 | 64 | 256
"""What is taken off a sheet: values, notes, formulas, formats and styles; drawings stay."""


@plain_errors
class Writer:
    """Writes into one document."""

    def __init__(self, document: Uno, desktop: Uno, menu: Uno) -> None:
        """Write into `document`; `desktop` is the LibreOffice that has it open, `menu` its menu."""
        self._document, self._desktop, self._menu = document, desktop, menu
        self._formats = NumberFormats(document)
        self._sheets: Uno = document.Sheets
        self._controller: Uno = document.CurrentController

    def put(
        self, sheets: Sequence[Sheet], there: Mapping[str, Grid], begun: Callable[[str], None]
    ) -> list[str]:
        """Write these sheets; `there` are the present ones, by their names in small letters.

        Gives in Dutch what could not be kept.
        """
        zero = self._document.NullDate
        data = build_copy_source(sheets, dt.date(zero.Year, zero.Month, zero.Day))
        lost: list[str] = []
        with written(data) as path, opened(self._desktop, path) as source:
            for number, sheet in enumerate(sheets):
                begun(sheet.name)
                own = source.Sheets.getByIndex(number)
                old = there.get(sheet.name.casefold())
                with Step(self._document):
                    lost += self._write(source, own, sheet, old)
        return lost

    def bring(self, path: Path, sheets: Collection[str]) -> None:
        """Write these sheets as they stand in the file at `path`."""
        with opened(self._desktop, path) as source:
            for name in sheets:
                own = source.Sheets.getByName(name)
                page, _ = self._page(name)
                with Step(self._document):
                    self._bring(source, own, page)

    def _write(self, source: Uno, own: Uno, sheet: Sheet, old: Grid | None) -> list[str]:
        """Write one sheet; in Dutch, what could not be kept."""
        page, new = self._page(old.name if old else sheet.name)
        paper, width = Paper(self._document, page), max(len(sheet.widths), old.width if old else 0)
        found = Layout() if new else paper.layout(sheet_sizes.layout(page, width))
        kept = layout_record.kept(
            found, Layout.parse(libreoffice_names.told(page, layout_record.NAME))
        )
        noted = {} if new else {position(n.cell): n.text for n in libreoffice_notes.notes(page, "")}
        chosen = None if new else libreoffice_filter.take_off(self._document, page)
        if not new:
            _empty(page)
        with Step(self._document):
            sheet_sizes.widen(page, sheet, kept, sheet_sizes.columns(page, width))
        paper.dress(sheet, kept)
        seen = self._show(page)
        with Step(self._document):
            sheet_sizes.heighten(self._document, self._controller, self._menu, page, sheet)
        area = extent(sheet)
        cells = own.getCellRangeByPosition(0, 0, area.right - 1, area.bottom - 1)
        paste(source, cells, page, self._controller)
        self._format(page, sheet)
        row, column = sheet.freeze or (1, 1)
        freeze(self._controller, row - 1, column - 1)
        if not seen:
            page.IsVisible = False
        lost = libreoffice_filter.put_on(self._document, page, sheet, chosen, old or sheet.grid())
        libreoffice_notes.add(self._document, page, noted)
        said = {
            content_fingerprint.NAME: content_fingerprint.fingerprint(sheet.grid()),
            layout_record.NAME: layout_record.record(sheet, UNSET),
        }
        libreoffice_names.tell(page, said)
        return lost

    def _page(self, name: str) -> tuple[Uno, bool]:
        """The sheet of this name, and whether it is new; then it stands last."""
        new = not self._sheets.hasByName(name)
        if new:
            self._sheets.insertNewByName(name, self._sheets.Count)
        return self._sheets.getByName(name), new

    def _show(self, page: Uno) -> bool:
        """Have a sheet in front, also a hidden one; whether it was seen before."""
        seen = bool(page.IsVisible)
        if not seen:
            page.IsVisible = True
        self._controller.setActiveSheet(page)
        return seen

    def _format(self, page: Uno, sheet: Sheet) -> None:
        """Set the number formats, which a file of LibreOffice's own kind has only about so."""
        codes: dict[str, list[Box]] = defaultdict(list)
        for code, area in rectangles(_codes(sheet)):
            height, width = area.bottom - area.top + 1, area.right - area.left + 1
            codes[code].append(Box(area.top, area.left, height, width))
        pointer = CellCursor(self._document, page)
        for code, boxes in codes.items():
            key = self._formats.default_key(LOGICAL) if code == TRUTH else self._formats.key(code)
            pointer.ranges(boxes).NumberFormat = key

    def _bring(self, source: Uno, own: Uno, page: Uno) -> None:
        """Fill a sheet with all that is on another one; what a filter hid is seen."""
        source.IsChangeReadOnlyEnabled = True  # What is hidden or points elsewhere is not copied.
        libreoffice_filter.take_off(source, own)
        libreoffice_filter.take_off(self._document, page)
        _empty(page)
        cursor = own.createCursor()
        cursor.gotoEndOfUsedArea(False)
        end = cursor.RangeAddress
        every = page.Columns
        for column, width in sheet_sizes.columns(own, end.EndColumn + 1).items():
            if width:
                every.getByIndex(column - 1).Width = width
            else:
                every.getByIndex(column - 1).IsVisible = False
        heights = sheet_sizes.rows(own, end.EndRow + 1)
        own.Rows.IsVisible = True
        cells = own.getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow)
        formulas = taken(own, cells)
        seen = self._show(page)
        paste(source, cells, page, self._controller)
        if not seen:
            page.IsVisible = False
        for where, formula in each(self._document, formulas):
            given(page, where, formula)
        rows = page.Rows
        for row, height in each(self._document, heights.items()):
            if height:
                rows.getByIndex(row).Height = height
            else:
                rows.getByIndex(row).IsVisible = False
        page.TabColor = own.TabColor
        said = {
            name: libreoffice_names.told(own, name)
            for name in (content_fingerprint.NAME, layout_record.NAME)
        }
        libreoffice_names.tell(page, {name: f'"{text}"' for name, text in said.items() if text})


def _empty(page: Uno) -> None:
    """Take everything off a sheet but its drawings; all its rows are seen again."""
    page.clearContents(EVERYTHING)
    page.Rows.IsVisible = True


def _codes(sheet: Sheet) -> list[list[str | None]]:
    """The number format of each cell from A1; None where there is none."""
    whole = extent(sheet)
    rows: list[list[str | None]] = [[None] * whole.right for _ in range(whole.bottom)]
    for block in sheet.blocks:
        for row, cells in enumerate(block.cells, block.row - 1):
            for column, cell in enumerate(cells, block.column - 1):
                code = format_or_default(cell.content, cell.style.number_format)
                rows[row][column] = code or (TRUTH if isinstance(cell.content, bool) else None)
    return rows
