"""Report sheets written into an open document: made as a document of their own, and pasted.

A sheet that is there is emptied and filled anew, never deleted: formulas that point at it live on.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path

from uvp_xl.backend.fresh.formats.ods import carried
from uvp_xl.backend.fresh.opendocument.value import code_of
from uvp_xl.backend.live.libreoffice import filtering, names, notes, sizes
from uvp_xl.backend.live.libreoffice.carrying import given, opened, paste, taken, written
from uvp_xl.backend.live.libreoffice.page import UNSET, Paper
from uvp_xl.backend.live.libreoffice.rectangles import rectangles
from uvp_xl.backend.live.libreoffice.steps import Step, each
from uvp_xl.care import fingerprint, layout
from uvp_xl.care.layout import Layout
from uvp_xl.engines.libreoffice.bridge import Uno
from uvp_xl.engines.libreoffice.numberformat import LOGICAL, NumberFormats
from uvp_xl.engines.libreoffice.panes import freeze
from uvp_xl.engines.libreoffice.place import Box
from uvp_xl.engines.libreoffice.pointer import Pointer
from uvp_xl.engines.libreoffice.trouble import plain
from uvp_xl.grid import Grid, position
from uvp_xl.sheets.sheet_model import Sheet, extent

TRUTH = "BOOLEAN"
"""The number format of what is true or false; Excel needs none."""
EVERYTHING = 1 | 2 | 4 | 8 | 16 | 32 | 64 | 256
"""What is taken off a sheet: values, notes, formulas, formats and styles; drawings stay."""


@plain
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
        data = carried(sheets, dt.date(zero.Year, zero.Month, zero.Day))
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
        found = Layout() if new else paper.layout(sizes.layout(page, width))
        kept = layout.kept(found, Layout.parse(names.told(page, layout.NAME)))
        noted = {} if new else {position(n.cell): n.text for n in notes.notes(page, "")}
        chosen = None if new else filtering.take_off(self._document, page)
        if not new:
            _empty(page)
        with Step(self._document):
            sizes.widen(page, sheet, kept, sizes.columns(page, width))
        paper.dress(sheet, kept)
        seen = self._show(page)
        with Step(self._document):
            sizes.heighten(self._document, self._controller, self._menu, page, sheet)
        area = extent(sheet)
        cells = own.getCellRangeByPosition(0, 0, area.right - 1, area.bottom - 1)
        paste(source, cells, page, self._controller)
        self._format(page, sheet)
        row, column = sheet.freeze or (1, 1)
        freeze(self._controller, row - 1, column - 1)
        if not seen:
            page.IsVisible = False
        lost = filtering.put_on(self._document, page, sheet, chosen, old or sheet.grid())
        notes.add(self._document, page, noted)
        said = {
            fingerprint.NAME: fingerprint.fingerprint(sheet.grid()),
            layout.NAME: layout.record(sheet, UNSET),
        }
        names.tell(page, said)
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
        pointer = Pointer(self._document, page)
        for code, boxes in codes.items():
            key = self._formats.standard(LOGICAL) if code == TRUTH else self._formats.key(code)
            pointer.together(boxes).NumberFormat = key

    def _bring(self, source: Uno, own: Uno, page: Uno) -> None:
        """Fill a sheet with all that is on another one; what a filter hid is seen."""
        source.IsChangeReadOnlyEnabled = True  # What is hidden or points elsewhere is not copied.
        filtering.take_off(source, own)
        filtering.take_off(self._document, page)
        _empty(page)
        cursor = own.createCursor()
        cursor.gotoEndOfUsedArea(False)
        end = cursor.RangeAddress
        every = page.Columns
        for column, width in sizes.columns(own, end.EndColumn + 1).items():
            if width:
                every.getByIndex(column - 1).Width = width
            else:
                every.getByIndex(column - 1).IsVisible = False
        heights = sizes.rows(own, end.EndRow + 1)
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
        said = {name: names.told(own, name) for name in (fingerprint.NAME, layout.NAME)}
        names.tell(page, {name: f'"{text}"' for name, text in said.items() if text})


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
                code = code_of(cell.content, cell.style.number_format)
                rows[row][column] = code or (TRUTH if isinstance(cell.content, bool) else None)
    return rows
