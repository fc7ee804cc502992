"""Height and width of cells, hidden rows and columns, and the ends of blocks of filled cells."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from uvp_xl.engines.libreoffice.range_address import COLUMNS, ROWS, Box
from uvp_xl.engines.libreoffice.uno_bridge import Uno

if TYPE_CHECKING:
    from uvp_xl.engines.libreoffice.uno_range import UnoRange

POINT = 2540 / 72
"""In hundredths of a millimetre, the unit of LibreOffice."""
CHARACTER = 196.2
"""The width of a digit in the default fonts (Arial 10, Calibri 11), in the same unit."""
FILLED = 1 | 2 | 4 | 16
"""The flags of cells with a number, a date, a text or a formula."""


def _row_height(cells: UnoRange) -> float | None:
    """Return the height in points; None when the rows differ."""
    heights = {row.Height for row in cells.xl.Rows}
    return round(heights.pop() / POINT, 2) if len(heights) == 1 else None


def _set_row_height(cells: UnoRange, value: float) -> None:
    all_rows = cells.sheet.rows
    for area in cells.areas:
        cells.sheet.check_writable()
        rows = all_rows.getByIndex(area.row - 1) if area.shape[0] == 1 else area.xl.Rows
        if value:
            rows.Height = round(value * POINT)
        if rows.IsVisible != bool(value):
            rows.IsVisible = bool(value)


def _column_width(cells: UnoRange) -> float | None:
    """Return the width in characters; None when the columns differ."""
    widths = {column.Width for column in cells.xl.Columns}
    return round(widths.pop() / CHARACTER, 2) if len(widths) == 1 else None


def _set_column_width(cells: UnoRange, value: float) -> None:
    for area in cells.areas:
        columns = area.writable.Columns
        if value:
            columns.Width = round(value * CHARACTER)
        columns.IsVisible = bool(value)


def _row_hidden(cells: UnoRange) -> bool | None:
    """Return whether the rows are hidden, manually or by a filter; None when only some are."""
    whole = type(cells)(cells.sheet, cells.row, 1, cells.shape[0], COLUMNS)
    visible = {row for a in _visible_areas(whole) for row in range(a.StartRow, a.EndRow + 1)}
    return _hidden_state(len(visible), cells.shape[0])


def _set_row_hidden(cells: UnoRange, value: bool) -> None:
    cells.writable.Rows.IsVisible = not value


def _column_hidden(cells: UnoRange) -> bool | None:
    """Return whether the columns are hidden; None when only some are."""
    whole = type(cells)(cells.sheet, 1, cells.column, ROWS, cells.shape[1])
    areas = _visible_areas(whole)
    visible = {column for a in areas for column in range(a.StartColumn, a.EndColumn + 1)}
    return _hidden_state(len(visible), cells.shape[1])


def _set_column_hidden(cells: UnoRange, value: bool) -> None:
    cells.writable.Columns.IsVisible = not value


def _visible_areas(cells: UnoRange) -> Uno:
    return cells.xl.queryVisibleCells().getRangeAddresses()


def _hidden_state(visible: int, total: int) -> bool | None:
    """Return True when all are hidden, False when none are, None when only some are."""
    return None if 0 < visible < total else visible == 0


def end_of_block(cells: UnoRange, direction: str) -> Box:
    """Return the cell that Ctrl+arrow leads to: the end of a block, the next block, or the edge."""
    row, column = cells.row, cells.column
    backward, horizontal = direction in {"up", "left"}, direction in {"left", "right"}
    start, edge = (column, COLUMNS) if horizontal else (row, ROWS)
    first, last = (1, start) if backward else (start, edge)
    length = last - first + 1
    line = Box(row, first, 1, length) if horizontal else Box(first, column, length)
    filled = type(cells)(cells.sheet, *line).xl.queryContentCells(FILLED).getRangeAddresses()
    to_edge = start - 1 if backward else edge - start
    steps = _count_steps(sorted(_distances(filled, start, horizontal, backward)), to_edge)
    target = start - steps if backward else start + steps
    return Box(row, target) if horizontal else Box(target, column)


def _distances(
    areas: Iterable[Uno], start: int, horizontal: bool, backward: bool
) -> Iterable[tuple[int, int]]:
    """Yield the distances from `start` to the near and the far end of each filled area."""
    for area in areas:
        columns, rows = (area.StartColumn, area.EndColumn), (area.StartRow, area.EndRow)
        low, high = columns if horizontal else rows
        yield (
            (start - high - 1, start - low - 1) if backward else (low + 1 - start, high + 1 - start)
        )


def _count_steps(blocks: list[tuple[int, int]], to_edge: int) -> int:
    """Count the steps over blocks of filled cells, given as distances in increasing order.

    >>> _count_steps([(0, 4)], 9), _count_steps([(0, 0), (3, 4)], 9), _count_steps([(0, 0)], 9)
    (4, 3, 9)
    """
    reached = 0
    for near, far in blocks:
        if reached == 0 and near > 1:
            return near
        if near <= reached + 1:
            reached = max(reached, far)
    return reached or to_edge


row_height = property(_row_height, _set_row_height)
column_width = property(_column_width, _set_column_width)
row_hidden = property(_row_hidden, _set_row_hidden)
column_hidden = property(_column_hidden, _set_column_hidden)
