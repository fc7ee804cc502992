"""How high and wide cells are, whether they are hidden, and how far filled cells go."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from uvp_xl.engines.libreoffice.range_address import COLUMNS, ROWS, Box
from uvp_xl.engines.libreoffice.uno_bridge import Uno

if TYPE_CHECKING:
    from uvp_xl.engines.libreoffice.uno_range import Range

POINT = 2540 / 72
"""In hundredths of a millimetre, as LibreOffice measures."""
CHARACTER = 196.2
"""The width of a digit in the usual fonts (Arial 10, Calibri 11), in the same measure."""
FILLED = 1 | 2 | 4 | 16
"""Cells with a number, a date, a text or a formula."""


def _row_height(cells: Range) -> float | None:
    """Points; None when the rows differ."""
    heights = {row.Height for row in cells.xl.Rows}
    return round(heights.pop() / POINT, 2) if len(heights) == 1 else None


def _set_row_height(cells: Range, value: float) -> None:
    every = cells.sheet.rows
    for area in cells.areas:
        cells.sheet.writable()
        rows = every.getByIndex(area.row - 1) if area.shape[0] == 1 else area.xl.Rows
        if value:
            rows.Height = round(value * POINT)
        if rows.IsVisible != bool(value):
            rows.IsVisible = bool(value)


def _column_width(cells: Range) -> float | None:
    """Characters; None when the columns differ."""
    widths = {column.Width for column in cells.xl.Columns}
    return round(widths.pop() / CHARACTER, 2) if len(widths) == 1 else None


def _set_column_width(cells: Range, value: float) -> None:
    for area in cells.areas:
        columns = area.open.Columns
        if value:
            columns.Width = round(value * CHARACTER)
        columns.IsVisible = bool(value)


def _row_hidden(cells: Range) -> bool | None:
    """Whether the rows are hidden, by hand or by a filter; None when only some are."""
    whole = type(cells)(cells.sheet, cells.row, 1, cells.shape[0], COLUMNS)
    seen = {row for a in _visible(whole) for row in range(a.StartRow, a.EndRow + 1)}
    return _all(len(seen), cells.shape[0])


def _set_row_hidden(cells: Range, value: bool) -> None:
    cells.open.Rows.IsVisible = not value


def _column_hidden(cells: Range) -> bool | None:
    """Whether the columns are hidden; None when only some are."""
    whole = type(cells)(cells.sheet, 1, cells.column, ROWS, cells.shape[1])
    seen = {column for a in _visible(whole) for column in range(a.StartColumn, a.EndColumn + 1)}
    return _all(len(seen), cells.shape[1])


def _set_column_hidden(cells: Range, value: bool) -> None:
    cells.open.Columns.IsVisible = not value


def _visible(cells: Range) -> Iterable[Uno]:
    found: Iterable[Uno] = cells.xl.queryVisibleCells().getRangeAddresses()
    return found


def _all(seen: int, total: int) -> bool | None:
    """Whether all are hidden, none is (False), or only some are (None)."""
    return None if 0 < seen < total else seen == 0


def end(cells: Range, direction: str) -> Box:
    """Where Ctrl and an arrow lead to: the end of filled cells, the next ones, or the edge."""
    row, column = cells.row, cells.column
    back, along = direction in {"up", "left"}, direction in {"left", "right"}
    start, edge = (column, COLUMNS) if along else (row, ROWS)
    first, last = (1, start) if back else (start, edge)
    line = Box(row, first, 1, last - first + 1) if along else Box(first, column, last - first + 1)
    found = type(cells)(cells.sheet, *line).xl.queryContentCells(FILLED).getRangeAddresses()
    far = start - 1 if back else edge - start
    steps = _next(sorted(_distances(found, start, along, back)), far)
    there = start - steps if back else start + steps
    return Box(row, there) if along else Box(there, column)


def _distances(
    found: Iterable[Uno], start: int, along: bool, back: bool
) -> Iterable[tuple[int, int]]:
    """How near and how far each stretch of filled cells is."""
    for area in found:
        low, high = (area.StartColumn, area.EndColumn) if along else (area.StartRow, area.EndRow)
        yield (start - high - 1, start - low - 1) if back else (low + 1 - start, high + 1 - start)


def _next(stretches: list[tuple[int, int]], far: int) -> int:
    """The number of steps, over stretches of filled cells from near to far.

    >>> _next([(0, 4)], 9), _next([(0, 0), (3, 4)], 9), _next([(0, 0)], 9)
    (4, 3, 9)
    """
    reached = 0
    for near, last in stretches:
        if reached == 0 and near > 1:
            return near
        if near <= reached + 1:
            reached = max(reached, last)
    return reached or far


row_height = property(_row_height, _set_row_height)
column_width = property(_column_width, _set_column_width)
row_hidden = property(_row_hidden, _set_row_hidden)
column_hidden = property(_column_hidden, _set_column_hidden)
