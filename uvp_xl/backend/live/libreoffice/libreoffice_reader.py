"""A sheet that is open in LibreOffice as a grid: few calls, as each one waits for an answer.

A call takes 0.1 ms; one that answers with an object takes 1 ms, as the bridge then asks what that
object can do.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice

from uvp_xl.backend.live.libreoffice import libreoffice_names
from uvp_xl.backend.ooxml.error_values import DUTCH
from uvp_xl.engines.libreoffice.cell_cursor import Pointer
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
from uvp_xl.sheets.own_sheets import is_report

MAX_CELLS = 2_000_000
"""Cells that are read at once; of a larger sheet only as far as there are values."""
MAX_COLUMNS = 256
"""Columns that are then read."""
MAX_MERGES = 10_000
"""Merged areas of one sheet that are told."""
FILLED = 1 | 2 | 4 | 16
"""Cells with a number, a date, a text or a formula."""
DAYLESS = (dt.date(1899, 12, 30), dt.date(1899, 12, 31), dt.date(1900, 1, 1), dt.date(1904, 1, 1))
"""The days that a time without a day has, by the day from which a workbook counts."""

Rows = list[list[Value]]


class Reader:
    """Reads the sheets of one document."""

    def __init__(self, document: Uno, formats: NumberFormats) -> None:
        """Read `document`, of which `formats` knows the number formats."""
        self._document, self._formats = document, formats
        zero = document.NullDate
        self._epoch = dt.datetime(zero.Year, zero.Month, zero.Day)

    def grid(self, sheet: Uno, name: str) -> Grid:
        """All values, with merged areas, hidden rows and percentages."""
        shown = bool(sheet.IsVisible)
        cells = sheet.getCellRangeByPosition(0, 0, *_last(sheet))
        data = cells.getDataArray()
        rows: Rows = [list(row) for row in data]
        while rows and not any(value != "" for value in rows[-1]):
            rows.pop()
        if not rows:
            return Grid(name, libreoffice_names.emptied(sheet), hidden=not shown)
        self._numbers(cells, rows)
        _errors(cells, rows)
        own = Grid(name, rows, hidden=not shown)
        if is_report(own):  # Of these nobody asks more than the values.
            return own
        merges = sorted(
            islice(_merges(self._document, sheet), MAX_MERGES), key=lambda a: (a.top, a.left)
        )
        return Grid(name, rows, tuple(merges), not shown, _hidden(sheet, cells, len(rows)))

    def _numbers(self, cells: Uno, rows: Rows) -> None:
        """Make days, times, truths and percentages of numbers that are shown so."""
        columns: dict[int, list[int]] = defaultdict(list)
        for r, row in enumerate(rows):
            for c, value in enumerate(row):
                if type(value) is float:
                    columns[c].append(r)
        if not columns:
            return
        top, bottom = min(r[0] for r in columns.values()), max(r[-1] for r in columns.values())
        part = cells.getCellRangeByPosition(min(columns), top, max(columns), bottom)
        key = _shared(part)
        if key is not None:
            kind = self._formats.type(key)
            for c, places in columns.items():
                self._make(rows, c, places, kind)
            return
        for c, places in columns.items():
            self._column(cells, rows, c, places)

    def _column(self, cells: Uno, rows: Rows, c: int, places: list[int]) -> None:
        """The numbers of one column."""
        part = cells.getCellRangeByPosition(c, places[0], c, places[-1])
        key = _shared(part)
        if key is not None:
            self._make(rows, c, places, self._formats.type(key))
            return
        for group in _groups(part):
            kind = self._formats.type(group.NumberFormat)
            covered = {r for a in group.getRangeAddresses() for r in rows_of(a)}
            self._make(rows, c, [r for r in places if r in covered], kind)

    def _make(self, rows: Rows, c: int, places: Iterable[int], kind: int) -> None:
        """Make what they are of the numbers in these rows of a column, by the kind of format."""
        if not kind & (DATE | TIME | LOGICAL | PERCENT):
            return
        for r in places:
            rows[r][c] = self._value(rows[r][c], kind)

    def _value(self, value: Value, kind: int) -> Value:
        """A number as it is shown; one for which there is no day stays what it is."""
        if not isinstance(value, float):
            return value
        if kind & LOGICAL:
            return value != 0
        if kind & PERCENT:
            return Percentage(value)
        if not 0 <= value < LAST_DAY:
            return value
        moment = self._epoch + dt.timedelta(milliseconds=round(value * MILLISECONDS))
        if moment.date() in DAYLESS and moment.time() != dt.time():
            return moment.time()
        return moment.date() if moment.time() == dt.time() else moment


def _last(sheet: Uno) -> tuple[int, int]:
    """The last column and row, from 0, of what is filled or formatted."""
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    end = cursor.RangeAddress
    if (end.EndColumn + 1) * (end.EndRow + 1) <= MAX_CELLS:
        return end.EndColumn, end.EndRow
    filled = sheet.queryContentCells(FILLED).getRangeAddresses()
    columns = max((area.EndColumn for area in filled), default=0)
    return min(columns, MAX_COLUMNS - 1), max((area.EndRow for area in filled), default=0)


def _errors(cells: Uno, rows: Rows) -> None:
    """Give the results of formulas that have none their name."""
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            if value is None:
                code = OFFICE_ERRORS.get(cells.getCellByPosition(c, r).getError(), VALUE)
                rows[r][c] = CellError(DUTCH[ERRORS[code]])


def _merges(document: Uno, sheet: Uno) -> Iterator[Area]:
    """The merged areas, also where nothing is filled in.

    Cells of one format are merged into areas of one size.
    """
    if not sheet.getIsMerged():
        return
    pointer = Pointer(document, sheet)
    for group in _groups(sheet):
        areas = group.getRangeAddresses()
        first = Box(areas[0].StartRow + 1, areas[0].StartColumn + 1)
        if pointer.at(first).getIsMerged():
            size = pointer.merged(first)
            for row, column in (
                (r, c) for area in areas for r in rows_of(area) for c in columns_of(area)
            ):
                yield Area(row + 1, column + 1, row + size.height, column + size.width)


def _hidden(sheet: Uno, cells: Uno, height: int) -> frozenset[int]:
    """The rows that are hidden, by a filter or by hand."""
    every = frozenset(range(1, height + 1))
    hidden = every - _seen(cells)
    if hidden:  # Or all columns that are filled are hidden.
        place = sheet.RangeAddress
        hidden = every - _seen(sheet.getCellRangeByPosition(0, 0, place.EndColumn, height - 1))
    return hidden


def _seen(cells: Uno) -> set[int]:
    """The rows of which a cell is seen."""
    return {r + 1 for area in cells.queryVisibleCells().getRangeAddresses() for r in rows_of(area)}


def _shared(cells: Uno) -> int | None:
    """The number format that all cells share; None when they differ."""
    if cells.getPropertyState("NumberFormat") == enum("beans.PropertyState", "AMBIGUOUS_VALUE"):
        return None
    return int(cells.NumberFormat)


def _groups(cells: Uno) -> Iterator[Uno]:
    """The cells in groups that are formatted alike."""
    groups = cells.getUniqueCellFormatRanges()
    return (groups.getByIndex(number) for number in range(groups.Count))


def rows_of(area: Uno) -> range:
    """The rows of an address, from 0."""
    return range(area.StartRow, area.EndRow + 1)


def columns_of(area: Uno) -> range:
    """The columns of an address, from 0."""
    return range(area.StartColumn, area.EndColumn + 1)
