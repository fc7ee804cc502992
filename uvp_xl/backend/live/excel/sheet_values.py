"""The values of a sheet of Excel, in one call; of a large sheet only where they are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from uvp_xl.backend.live.excel.com_gateway import ComObject
from uvp_xl.backend.live.filled_blocks import counted_blocks, is_large, spend_cells
from uvp_xl.backend.live.program_protocol import CellPosition
from uvp_xl.backend.reading.kinds.cell_store import body_size
from uvp_xl.grid import Area

Rows = list[list[object]]


class SheetValues(NamedTuple):
    """The range from A1 with the body of a sheet, its area and values, and the cells far from it.

    An empty cell is None.
    """

    cells: ComObject
    whole: Area
    rows: Rows
    far: dict[CellPosition, object]


def read_values(page: ComObject, where: str) -> SheetValues:
    """Read all up to the last used cell; raises TooMuchWork with `where`.

    Of a large sheet only the blocks with values are read, and cells far from the others are kept
    apart, as they are of a closed file.
    """
    cells = page.call("UsedRange")
    used = cells.area()
    whole = Area(1, 1, used.bottom, used.right)
    if is_large(whole):
        return _sparse_values(page, whole, where)
    cells = cells if whole == used else page.call("Range", str(whole))
    rows = _rows(cells.call("Value2"))
    spend_cells(rows, where)
    return SheetValues(cells, whole, rows, {})


def filled_values(rows: Rows) -> Iterator[tuple[CellPosition, object]]:
    """Yield the values with their positions, from 1."""
    for row, values in enumerate(rows, 1):
        for column, value in enumerate(values, 1):
            if value is not None:
                yield (row, column), value


def _sparse_values(page: ComObject, whole: Area, where: str) -> SheetValues:
    """Read the blocks of a large sheet that have values."""
    filled: dict[int, dict[int, object]] = {}
    for block in counted_blocks(whole, lambda part: _count(page, part), where):
        rows = _rows(page.call("Range", str(block)).call("Value2"))
        spend_cells(rows, where)
        for (row, column), value in filled_values(rows):
            if value != "":
                filled.setdefault(block.top + row - 2, {})[block.left + column - 2] = value
    height, width = body_size((row, column) for row, line in filled.items() for column in line)
    rows = [[filled.get(row, {}).get(column) for column in range(width)] for row in range(height)]
    far = {
        (row + 1, column + 1): value
        for row, line in filled.items()
        for column, value in line.items()
        if row >= height or column >= width
    }
    body = Area(1, 1, max(height, 1), max(width, 1))
    return SheetValues(page.call("Range", str(body)), body, rows, far)


def _count(page: ComObject, part: Area) -> int:
    """Return how many cells are not empty; Excel goes through those only, however large it is."""
    return int(page.call("Evaluate", f"COUNTA({part})"))


def _rows(values: object) -> Rows:
    """Return the values by row, without empty rows at the end; a single value is one cell."""
    rows = [list(row) for row in values] if isinstance(values, tuple) else [[values]]
    while rows and all(value is None for value in rows[-1]):
        rows.pop()
    return rows
