"""Read a sheet that is open in LibreOffice as a grid, in few calls, as each one is synchronous.

A call takes 0.1 ms; one that returns an object takes 1 ms, as the bridge then requests the
interfaces of that object.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from uvp_xl.backend.live.filled_blocks import covering_blocks, is_large, spend_cells
from uvp_xl.backend.live.libreoffice.cell_block import CellBlock, read_block
from uvp_xl.backend.live.libreoffice.format_groups import FormatGroup, unique_formats
from uvp_xl.backend.live.libreoffice.formatted_texts import FormattedTexts
from uvp_xl.backend.live.libreoffice.libreoffice_names import read_name
from uvp_xl.backend.live.libreoffice.number_values import NumberValues
from uvp_xl.backend.live.libreoffice.range_lines import columns_of, rows_of
from uvp_xl.backend.live.stored_names import EMPTIED
from uvp_xl.backend.reading.kinds.cell_store import CellStore, clip_merges
from uvp_xl.engines.libreoffice.cell_cursor import CellCursor
from uvp_xl.engines.libreoffice.number_format import NumberFormats
from uvp_xl.engines.libreoffice.range_address import Box
from uvp_xl.engines.libreoffice.uno_bridge import Uno
from uvp_xl.grid import Area, Grid, SeenText
from uvp_xl.report_state import content_fingerprint
from uvp_xl.sheets.own_sheets import is_report
from uvp_xl.work_budget import Work, spend

FILLED = 1 | 2 | 4 | 16
"""Cells with a number, a date, a text or a formula, in queries of LibreOffice."""


class LibreOfficeReader:
    """Reads the sheets of one document, as it is now."""

    def __init__(self, document: Uno, context: Uno, formats: NumberFormats) -> None:
        """Read `document`, with its number `formats`; `context` is that of its LibreOffice."""
        self._document, self._numbers = document, NumberValues(document, formats)
        self._texts = FormattedTexts(document, context)

    def grid(self, sheet: Uno, name: str) -> Grid:
        """Return all values, with merged areas, hidden rows and percentages; raise TooMuchWork."""
        visible = bool(sheet.IsVisible)
        where = f"op het blad “{name}”"
        whole = _used_area(sheet)
        groups: list[FormatGroup] = []
        if is_large(whole):
            values = self._sparse_values(sheet, name, where)
        else:
            block = read_block(sheet, whole, self._numbers, self._texts)
            spend_cells(block.rows, where)
            values = Grid(name, block.rows, fills=_clipped(block))
            groups = block.groups
        if not (values.rows or values.far_cells):
            emptied = EMPTIED if read_name(sheet, content_fingerprint.NAME) else ()
            return Grid(name, emptied, hidden=not visible)
        if not values.rows or is_report(values):  # The rest does not matter for a report.
            return replace(values, hidden=not visible)
        cells = sheet.getCellRangeByPosition(0, 0, values.width - 1, values.height - 1)
        merges = sorted(self._merges(sheet, groups, values, where), key=lambda a: (a.top, a.left))
        hidden_rows = _hidden(sheet, cells, values.height)
        return replace(values, merges=tuple(merges), hidden=not visible, hidden_rows=hidden_rows)

    def _sparse_values(self, sheet: Uno, name: str, where: str) -> Grid:
        """Read the blocks of a large sheet that have values; far cells are kept apart."""
        store = CellStore(name)
        filled = sheet.queryContentCells(FILLED).getRangeAddresses()
        spend(Work.ITEMS, len(filled), where)
        areas = [Area(a.StartRow + 1, a.StartColumn + 1, a.EndRow + 1, a.EndColumn + 1)
                 for a in filled]  # fmt: skip
        for block in covering_blocks(areas):
            cells = read_block(sheet, block, self._numbers, self._texts, is_whole=False)
            for r, row in enumerate(cells.rows, block.top - 1):
                for c, value in enumerate(row, block.left - 1):
                    if value != "" or isinstance(value, SeenText):
                        store.put(r, c, value)
            for area, fill in cells.fills:
                store.fill(area.top - 1, area.left - 1, fill, len(area.columns), len(area.rows))
        return store.grid()

    def _merges(
        self, sheet: Uno, groups: Sequence[FormatGroup], values: Grid, where: str
    ) -> Iterator[Area]:
        """Yield the merged areas; of a sheet with far cells only those within its rows."""
        merges = _merges(self._document, sheet, groups)
        for area in (
            clip_merges(merges, values.height, values.width) if values.far_cells else merges
        ):
            spend(Work.ITEMS, 1, where)
            yield area


def _used_area(sheet: Uno) -> Area:
    """Return the area from A1 to the last cell with a value or a format."""
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    end = cursor.RangeAddress
    return Area(1, 1, end.EndRow + 1, end.EndColumn + 1)


def _clipped(block: CellBlock) -> dict[tuple[int, int], str]:
    """Return the fill of each cell in the rows of a block from A1."""
    height, width = len(block.rows), len(block.rows[0]) if block.rows else 0
    return {
        (row, column): fill
        for area, fill in block.fills
        for row in range(area.top, min(area.bottom, height) + 1)
        for column in range(area.left, min(area.right, width) + 1)
    }


def _merges(document: Uno, sheet: Uno, groups: Sequence[FormatGroup]) -> Iterator[Area]:
    """Yield the merged areas, including empty ones.

    Cells with the same format are merged into areas of the same size. `groups` are the formats of
    all cells, if several were read.
    """
    if not sheet.getIsMerged():
        return
    cursor = CellCursor(document, sheet)
    known = (group.addresses for group in groups)
    asked = (group.getRangeAddresses() for group in unique_formats(sheet))
    for areas in known if len(groups) > 1 else asked:
        first = Box(areas[0].StartRow + 1, areas[0].StartColumn + 1)
        if cursor.move_to(first).getIsMerged():
            size = cursor.merged_area(first)
            for row, column in (
                (r, c) for area in areas for r in rows_of(area) for c in columns_of(area)
            ):
                yield Area(row + 1, column + 1, row + size.height, column + size.width)


def _hidden(sheet: Uno, cells: Uno, height: int) -> frozenset[int]:
    """Return the rows that are hidden, by a filter or by the user."""
    rows = frozenset(range(1, height + 1))
    hidden = rows - _visible_rows(cells)
    if hidden:  # Or all filled columns are hidden.
        last = sheet.RangeAddress.EndColumn
        hidden = rows - _visible_rows(sheet.getCellRangeByPosition(0, 0, last, height - 1))
    return hidden


def _visible_rows(cells: Uno) -> set[int]:
    """Return the rows with a visible cell."""
    return {r + 1 for area in cells.queryVisibleCells().getRangeAddresses() for r in rows_of(area)}
