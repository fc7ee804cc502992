"""Read a sheet that is open in LibreOffice as a grid, in few calls, as each one is synchronous.

A call takes 0.1 ms; one that returns an object takes 1 ms, as the bridge then requests the
interfaces of that object.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from uvp_xl.backend.live.cell_number import TIME_ONLY, date_or_time
from uvp_xl.backend.live.filled_blocks import covering_blocks, is_large, spend_cells
from uvp_xl.backend.live.libreoffice.libreoffice_names import read_name
from uvp_xl.backend.live.stored_names import EMPTIED
from uvp_xl.backend.ooxml.error_values import DUTCH_ERRORS
from uvp_xl.backend.reading.kinds.cell_store import CellStore, clip_merges
from uvp_xl.engines.libreoffice.cell_cursor import CellCursor
from uvp_xl.engines.libreoffice.cell_values import (
    ERRORS,
    LAST_DAY,
    MILLISECONDS,
    OFFICE_ERRORS,
    VALUE,
)
from uvp_xl.engines.libreoffice.number_format import (
    DATE,
    LOGICAL,
    PERCENT,
    TIME,
    NumberFormats,
)
from uvp_xl.engines.libreoffice.range_address import Box
from uvp_xl.engines.libreoffice.uno_bridge import Uno, enum
from uvp_xl.grid import Area, CellError, Grid, Percentage, Value
from uvp_xl.report_state import content_fingerprint
from uvp_xl.sheets.own_sheets import is_report
from uvp_xl.work_budget import Work, spend

FILLED = 1 | 2 | 4 | 16
"""Cells with a number, a date, a text or a formula, in queries of LibreOffice."""
NO_DATES = (*TIME_ONLY, dt.date(1904, 1, 1))
"""The dates of a time without a date, in all epochs that a workbook can have."""

Rows = list[list[Value]]


class LibreOfficeReader:
    """Reads the sheets of one document."""

    def __init__(self, document: Uno, formats: NumberFormats) -> None:
        """Read `document`, with its number `formats`."""
        self._document, self._formats = document, formats
        zero = document.NullDate
        self._epoch = dt.datetime(zero.Year, zero.Month, zero.Day)

    def grid(self, sheet: Uno, name: str) -> Grid:
        """Return all values, with merged areas, hidden rows and percentages; raise TooMuchWork."""
        visible = bool(sheet.IsVisible)
        where = f"op het blad “{name}”"
        whole = _used_area(sheet)
        if is_large(whole):
            values = self._sparse_values(sheet, name, where)
        else:
            rows = self._block(sheet, whole)
            spend_cells(rows, where)
            values = Grid(name, rows)
        if not (values.rows or values.far_cells):
            emptied = EMPTIED if read_name(sheet, content_fingerprint.NAME) else ()
            return Grid(name, emptied, hidden=not visible)
        if not values.rows or is_report(values):  # The rest does not matter for a report.
            return replace(values, hidden=not visible)
        cells = sheet.getCellRangeByPosition(0, 0, values.width - 1, values.height - 1)
        merges = sorted(self._merges(sheet, values, where), key=lambda a: (a.top, a.left))
        hidden_rows = _hidden(sheet, cells, values.height)
        return replace(values, merges=tuple(merges), hidden=not visible, hidden_rows=hidden_rows)

    def _block(self, sheet: Uno, block: Area) -> Rows:
        """Return the values of a block of cells, without empty rows at the end."""
        cells = sheet.getCellRangeByPosition(
            block.left - 1, block.top - 1, block.right - 1, block.bottom - 1
        )
        rows: Rows = [list(row) for row in cells.getDataArray()]
        while rows and not any(value != "" for value in rows[-1]):
            rows.pop()
        self._convert_numbers(cells, rows)
        _convert_errors(cells, rows)
        return rows

    def _sparse_values(self, sheet: Uno, name: str, where: str) -> Grid:
        """Read the blocks of a large sheet that have values; far cells are kept apart."""
        store = CellStore(name)
        filled = sheet.queryContentCells(FILLED).getRangeAddresses()
        spend(Work.ITEMS, len(filled), where)
        areas = [Area(a.StartRow + 1, a.StartColumn + 1, a.EndRow + 1, a.EndColumn + 1)
                 for a in filled]  # fmt: skip
        for block in covering_blocks(areas):
            for r, row in enumerate(self._block(sheet, block), block.top - 1):
                for c, value in enumerate(row, block.left - 1):
                    if value != "":
                        store.put(r, c, value)
        return store.grid()

    def _merges(self, sheet: Uno, values: Grid, where: str) -> Iterator[Area]:
        """Yield the merged areas; of a sheet with far cells only those within its rows."""
        merges = _merges(self._document, sheet)
        for area in (
            clip_merges(merges, values.height, values.width) if values.far_cells else merges
        ):
            spend(Work.ITEMS, 1, where)
            yield area

    def _convert_numbers(self, cells: Uno, rows: Rows) -> None:
        """Replace numbers by the dates, times, booleans and percentages that are displayed."""
        columns: dict[int, list[int]] = defaultdict(list)
        for r, row in enumerate(rows):
            for c, value in enumerate(row):
                if type(value) is float:
                    columns[c].append(r)
        if not columns:
            return
        top, bottom = min(r[0] for r in columns.values()), max(r[-1] for r in columns.values())
        numbers = cells.getCellRangeByPosition(min(columns), top, max(columns), bottom)
        key = _shared_format(numbers)
        for c, indexes in columns.items():
            if key is not None:
                self._convert(rows, c, indexes, self._formats.type(key))
            else:
                self._convert_column(cells, rows, c, indexes)

    def _convert_column(self, cells: Uno, rows: Rows, c: int, indexes: list[int]) -> None:
        """Convert the numbers of one column."""
        column = cells.getCellRangeByPosition(c, indexes[0], c, indexes[-1])
        key = _shared_format(column)
        if key is not None:
            self._convert(rows, c, indexes, self._formats.type(key))
            return
        for group in _format_groups(column):
            kind = self._formats.type(group.NumberFormat)
            covered = {r for a in group.getRangeAddresses() for r in rows_of(a)}
            self._convert(rows, c, [r for r in indexes if r in covered], kind)

    def _convert(self, rows: Rows, c: int, indexes: Iterable[int], kind: int) -> None:
        """Convert the numbers in these rows of a column, by the type of number format."""
        if not kind & (DATE | TIME | LOGICAL | PERCENT):
            return
        for r in indexes:
            rows[r][c] = self._value(rows[r][c], kind)

    def _value(self, value: Value, kind: int) -> Value:
        """Convert a number to the displayed value, unless it is outside the range of dates."""
        if not isinstance(value, float):
            return value
        if kind & LOGICAL:
            return value != 0
        if kind & PERCENT:
            return Percentage(value)
        if not 0 <= value < LAST_DAY:
            return value
        moment = self._epoch + dt.timedelta(milliseconds=round(value * MILLISECONDS))
        return date_or_time(moment, NO_DATES)


def _used_area(sheet: Uno) -> Area:
    """Return the area from A1 to the last cell with a value or a format."""
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    end = cursor.RangeAddress
    return Area(1, 1, end.EndRow + 1, end.EndColumn + 1)


def _convert_errors(cells: Uno, rows: Rows) -> None:
    """Replace missing results of formulas by error values."""
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            if value is None:
                code = OFFICE_ERRORS.get(cells.getCellByPosition(c, r).getError(), VALUE)
                rows[r][c] = CellError(DUTCH_ERRORS[ERRORS[code]])


def _merges(document: Uno, sheet: Uno) -> Iterator[Area]:
    """Yield the merged areas, including empty ones.

    Cells with the same format are merged into areas of the same size.
    """
    if not sheet.getIsMerged():
        return
    cursor = CellCursor(document, sheet)
    for group in _format_groups(sheet):
        areas = group.getRangeAddresses()
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


def _shared_format(cells: Uno) -> int | None:
    """Return the number format that all cells share; None when they differ."""
    if cells.getPropertyState("NumberFormat") == enum("beans.PropertyState", "AMBIGUOUS_VALUE"):
        return None
    return int(cells.NumberFormat)


def _format_groups(cells: Uno) -> Iterator[Uno]:
    """Yield groups of cells with the same format."""
    groups = cells.getUniqueCellFormatRanges()
    return (groups.getByIndex(number) for number in range(groups.Count))


def rows_of(area: Uno) -> range:
    """Return the rows of a range address, from 0."""
    return range(area.StartRow, area.EndRow + 1)


def columns_of(area: Uno) -> range:
    """Return the columns of a range address, from 0."""
    return range(area.StartColumn, area.EndColumn + 1)
