"""The cells of one sheet, filled one by one and held by what is filled, however far apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from uvp_xl.backend.edit_checks import WHOLE_SHEET
from uvp_xl.backend.reading.kinds.unreadable import OUTSIDE
from uvp_xl.grid import Area, Grid, UnreadCell, Value
from uvp_xl.work_budget import Work, spend

DENSE = 1_000_000
"""Cells of a rectangle, empty ones too, that are held row by row without asking how many are
filled: 8 MB."""
_BATCH = 4_096
"""Cells that are drawn from the budget at once."""
SPARSE = 4
"""A rectangle may be larger if at least one in so many cells is filled."""


class CellStore:
    """The cells of one sheet; rows and columns count from 0, as they do in most files.

    All work is drawn from the budget of the file, so each method that adds raises TooMuchWork.
    """

    def __init__(self, name: str, hidden: bool = False) -> None:
        """Start an empty sheet."""
        self.name = name
        self.where = f"op het blad “{name}”"
        self._hidden = hidden
        self._rows: dict[int, dict[int, Value]] = {}
        self._hidden_rows: list[range] = []
        self._merges: list[Area] = []
        self._unread: dict[tuple[int, int], str] = {}
        self._cells = self._characters = 0

    def put(self, row: int, column: int, value: Value) -> None:
        """Set the value of a cell; a cell outside any sheet of Excel counts as unread at A1."""
        self._cells += 1
        if self._cells >= _BATCH:
            self._draw()
        if value == "":
            return
        if type(value) is str:
            self._characters += len(value)
        if (row + 1, column + 1) in WHOLE_SHEET:
            self._rows.setdefault(row, {})[column] = value
        else:
            self.miss(0, 0, OUTSIDE)

    def repeat(self, row: int, column: int, value: Value, width: int, height: int) -> None:
        """Set the same value in a rectangle of cells."""
        spend(Work.CELLS, width * height, self.where)
        for number in range(row, row + height):
            for at in range(column, column + width):
                self.put(number, at, value)

    def miss(self, row: int, column: int, why: str) -> None:
        """Add a cell that could not be read; `why` is a Dutch clause.

        One outside any sheet of Excel is added at A1.
        """
        spend(Work.ITEMS, 1, self.where)
        cell = (row + 1, column + 1)
        self._unread.setdefault(cell if cell in WHOLE_SHEET else (1, 1), why)

    def hide(self, first: int, count: int = 1) -> None:
        """Hide rows; those below the last filled row are ignored."""
        spend(Work.ITEMS, 1, self.where)
        self._hidden_rows.append(range(first + 1, first + count + 1))

    def merge(self, top: int, left: int, bottom: int, right: int) -> None:
        """Add a merged area, both ends inclusive."""
        spend(Work.ITEMS, 1, self.where)
        if 0 <= top <= bottom and 0 <= left <= right:
            self._merges.append(Area(top + 1, left + 1, bottom + 1, right + 1))

    def grid(self) -> Grid:
        """Return the sheet as filled so far."""
        self._draw()
        height, width = body_size(self._rows)
        empty: list[Value] = [""] * width
        rows = [empty] * height
        far: dict[tuple[int, int], Value] = {}
        for row in sorted(self._rows):
            line = self._rows[row]
            near = {column: value for column, value in line.items() if column < width}
            if row < height and near:
                rows[row] = [near.get(column, "") for column in range(width)]
            if row >= height or len(near) < len(line):
                far |= {
                    (row + 1, column + 1): line[column]
                    for column in sorted(line)
                    if row >= height or column >= width
                }
        merges = tuple(clip_merges(self._merges, height, width))
        hidden = frozenset(_union(self._hidden_rows, height))
        unread = tuple(UnreadCell(*cell, why) for cell, why in sorted(self._unread.items()))
        return Grid(self.name, rows, merges, self._hidden, hidden, far, unread)

    def _draw(self) -> None:
        """Draw the work since the last time from the budget."""
        cells, characters, self._cells, self._characters = self._cells, self._characters, 0, 0
        spend(Work.CELLS, cells, self.where)
        spend(Work.CHARACTERS, characters, self.where)


def clip_merges(merges: Iterable[Area], height: int, width: int) -> Iterator[Area]:
    """Clip merged areas to the filled part of a sheet: some cover a million rows of a column."""
    for m in merges:
        if m.top <= height and m.left <= width:
            yield Area(m.top, m.left, min(m.bottom, height), min(m.right, width))


def _union(ranges: Iterable[range], last: int) -> Iterator[int]:
    """Yield the numbers in these ranges up to `last`, each once."""
    after = 1
    for numbers in sorted(ranges, key=lambda numbers: numbers.start):
        stop = min(numbers.stop, last + 1)
        yield from range(max(numbers.start, after), stop)
        after = max(after, stop)


def body_size(rows: Mapping[int, Mapping[int, object]]) -> tuple[int, int]:
    """Return height and width of the rectangle from A1 that is worth holding row by row.

    `rows` has the filled cells of each filled row, by row and column from 0. The rectangle is all
    of the sheet, unless that is large and nearly empty. Then the last row or the last column goes,
    whichever costs the fewest cells for its size, until the rest is dense enough.
    """
    height = max(rows, default=-1) + 1
    width = max((max(cells) for cells in rows.values()), default=-1) + 1
    filled = sum(map(len, rows.values()))
    return (height, width) if _is_dense(height, width, filled) else _dense_part(rows, filled)


def _dense_part(rows: Mapping[int, Mapping[int, object]], filled: int) -> tuple[int, int]:
    """Return the size of what is left of a sparse sheet when its far cells are gone."""
    in_row = {row: len(cells) for row, cells in rows.items()}
    by_column: dict[int, list[int]] = {}
    for row, cells in rows.items():
        for column in cells:
            by_column.setdefault(column, []).append(row)
    in_column = {column: len(listed) for column, listed in by_column.items()}
    heights, widths = sorted(in_row), sorted(in_column)
    while heights and widths:
        if not (in_row[heights[-1]] and in_column[widths[-1]]):
            (widths if in_row[heights[-1]] else heights).pop()  # its cells went with the others
            continue
        if _is_dense(heights[-1] + 1, widths[-1] + 1, filled):
            return heights[-1] + 1, widths[-1] + 1
        row, column = heights[-1], widths[-1]
        above = heights[-2] if len(heights) > 1 else -1
        before = widths[-2] if len(widths) > 1 else -1
        if in_row[row] * (column - before) * row <= in_column[column] * (row - above) * column:
            heights.pop()
            filled -= in_row[row]
            for gone in rows[row]:
                in_column[gone] -= 1
        else:
            widths.pop()
            filled -= in_column[column]
            for gone in by_column[column]:
                in_row[gone] -= 1
    return 0, 0


def is_sparse(rows: Sequence[Sequence[object]]) -> bool:
    """Return whether rows of the same length are too large and empty to be held as they are."""
    height, width = len(rows), len(rows[0]) if rows else 0
    if _is_dense(height, width, 0):
        return False
    return not _is_dense(height, width, sum(width - row.count("") for row in rows))


def _is_dense(height: int, width: int, filled: int) -> bool:
    """Return whether a rectangle with so many filled cells may be held row by row."""
    return height * width <= max(DENSE, SPARSE * filled)
