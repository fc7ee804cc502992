"""The cells of one sheet, filled one by one and held by what is filled, however far apart."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence

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
FAR_ROWS = 10_000
"""Cells below so many empty rows are far from the others."""
FAR_COLUMNS = 500
"""Cells to the right of so many empty columns are far from the others."""
EMPTY = 8
"""So many empty cells of a rectangle are as much work as a filled one."""
FILL = 2
"""A colour is as much work as so many cells: its address is kept with it."""

_LAST_ROW, _LAST_COLUMN = WHOLE_SHEET.bottom - 1, WHOLE_SHEET.right - 1
_Far = dict[tuple[int, int], Value]
_COLUMN_BITS = 14
"""A position is one number: the row, and in its last bits the column."""


class CellStore:
    """The cells of one sheet; rows and columns count from 0, as they do in most files.

    All work is drawn from the budget of the file, so each method that adds raises TooMuchWork.
    """

    def __init__(self, name: str, hidden: bool = False) -> None:
        """Start an empty sheet."""
        self.name = name
        self.where = f"op het blad “{name}”"
        self._hidden = hidden
        self._positions = array("q")
        self._values: list[Value] = []
        self._ascending = True
        self._hidden_rows: list[range] = []
        self._merges: list[Area] = []
        self._unread: dict[tuple[int, int], str] = {}
        self._fills: list[tuple[int, int, int, int, str]] = []
        self._cells = self._characters = 0

    def put(self, row: int, column: int, value: Value) -> None:
        """Set the value of a cell; a cell outside any sheet of Excel counts as unread at A1."""
        self._cells += 1
        if self._cells >= _BATCH:
            self._draw()
        if isinstance(value, str):
            if not value and type(value) is str:  # A struck text is "" for its reader, and kept.
                return
            self._characters += len(value)
        if 0 <= row <= _LAST_ROW and 0 <= column <= _LAST_COLUMN:
            self._add(row << _COLUMN_BITS | column, value)
        else:
            self.miss(0, 0, OUTSIDE)

    def repeat(self, row: int, column: int, value: Value, width: int, height: int) -> None:
        """Set the same value, not an empty one, in a rectangle of cells within the sheet."""
        spend(Work.CELLS, width * height, self.where)
        if isinstance(value, str):
            spend(Work.BYTES, 3 * len(value) * width * height, self.where)
        for number in range(row, row + height):
            start = number << _COLUMN_BITS | column
            self._add(start, value)
            self._positions.extend(range(start + 1, start + width))
            self._values.extend([value] * (width - 1))

    def _add(self, position: int, value: Value) -> None:
        """Add a cell, with a note if it is not after the previous one."""
        if self._positions and position <= self._positions[-1]:
            self._ascending = False
        self._positions.append(position)
        self._values.append(value)

    def fill(self, row: int, column: int, colour: str, width: int = 1, height: int = 1) -> None:
        """Set the colour of a rectangle of cells, empty or not.

        Of several cells, those outside the rows and columns with values are left out: colours are
        repeated to the end of a sheet.
        """
        spend(Work.CELLS, FILL, self.where)
        if 0 <= row <= _LAST_ROW and 0 <= column <= _LAST_COLUMN:
            self._fills.append((row, column, width, height, colour))

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
        if self._hidden_rows and self._hidden_rows[-1].stop == first + 1:
            before = self._hidden_rows.pop()
            first, count = before.start - 1, count + len(before)
        self._hidden_rows.append(range(first + 1, first + count + 1))

    def merge(self, top: int, left: int, bottom: int, right: int) -> None:
        """Add a merged area, both ends inclusive."""
        spend(Work.ITEMS, 1, self.where)
        if 0 <= top <= bottom and 0 <= left <= right:
            self._merges.append(Area(top + 1, left + 1, bottom + 1, right + 1))

    def grid(self) -> Grid:
        """Return the sheet as filled so far."""
        self._draw()
        if not self._ascending:
            last = dict(zip(self._positions, self._values, strict=True))
            self._positions = array("q", sorted(last))
            self._values = [last[position] for position in self._positions]
            self._ascending = True
        height, width = _body_size(self._positions)
        rows, far = self._lines(height, width)
        merges = tuple(dict.fromkeys(clip_merges(self._merges, height, width)))
        hidden = frozenset(_union(self._hidden_rows, height))
        unread = tuple(UnreadCell(*cell, why) for cell, why in sorted(self._unread.items()))
        fills = self._coloured(height, width)
        return Grid(self.name, rows, merges, self._hidden, hidden, far, unread, fills)

    def _coloured(self, height: int, width: int) -> dict[tuple[int, int], str]:
        """Return the colour of each cell with one, by its address."""
        fills: dict[tuple[int, int], str] = {}
        for top, left, wide, high, colour in self._fills:
            bottom, right = top + high, left + wide
            if wide > 1 or high > 1:
                bottom, right = min(bottom, height), min(right, width)
                cells = max(bottom - top, 0) * max(right - left, 0)
                spend(Work.CELLS, FILL * cells, self.where)
            for row in range(top + 1, bottom + 1):
                fills.update(((row, column), colour) for column in range(left + 1, right + 1))
        return fills

    def _lines(self, height: int, width: int) -> tuple[list[list[Value]], _Far]:
        """Return the rows of this size from A1, and the cells outside them by their address.

        Each filled row is drawn from the budget as one more cell: it takes as much memory.
        """
        line: list[Value] = [""] * width
        rows = [line] * height
        far: _Far = {}
        filled, count = -1, 0
        for position, value in zip(self._positions, self._values, strict=True):
            row, column = position >> _COLUMN_BITS, position & _LAST_COLUMN
            if row >= height or column >= width:
                far[row + 1, column + 1] = value
                continue
            if row != filled:
                filled, count = row, count + 1
                rows[row] = line = [""] * width
            line[column] = value
        spend(Work.CELLS, count + height * width // EMPTY, self.where)
        return rows, far

    def _draw(self) -> None:
        """Draw the work since the last time from the budget."""
        cells, characters, self._cells, self._characters = self._cells, self._characters, 0, 0
        if cells:
            spend(Work.CELLS, cells, self.where)
        if characters:
            spend(Work.BYTES, 3 * characters, self.where)


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


def body_size(cells: Iterable[tuple[int, int]]) -> tuple[int, int]:
    """Return height and width of the rectangle from A1 that is held row by row.

    `cells` are the filled ones, by row and column from 0; see `_body_size`.
    """
    return _body_size(sorted(row << _COLUMN_BITS | column for row, column in cells))


def _body_size(positions: Sequence[int]) -> tuple[int, int]:
    """Return height and width of the rectangle from A1 that is worth holding row by row.

    The sheet is cut where rows or columns are empty for long; what comes after that is far. As long
    as the rest is large and nearly empty, it is cut at shorter gaps.
    """
    rows, columns = FAR_ROWS, FAR_COLUMNS
    while rows:
        height = _before_gap(sorted({at >> _COLUMN_BITS for at in positions}), rows)
        positions = array("q", (at for at in positions if at >> _COLUMN_BITS < height))
        width = _before_gap(sorted({at & _LAST_COLUMN for at in positions}), columns)
        positions = array("q", (at for at in positions if at & _LAST_COLUMN < width))
        height = (positions[-1] >> _COLUMN_BITS) + 1 if positions else 0
        if _is_dense(height, width, len(positions)):
            return height, width
        rows, columns = rows // 2, max(columns // 2, 1)
    return DENSE // width, width  # Such as a cell in each row and column, along the diagonal.


def _before_gap(numbers: Sequence[int], gap: int) -> int:
    """Return how many rows or columns there are before so many empty ones in succession.

    >>> _before_gap([0, 1, 5, 900], 500), _before_gap([700], 500)
    (6, 0)
    """
    last = -1
    for number in numbers:
        if number - last > gap:
            break
        last = number
    return last + 1


def has_far_cells(rows: Sequence[Sequence[object]]) -> bool:
    """Return whether rows of the same length are not to be held as they are."""
    height, width = len(rows), len(rows[0]) if rows else 0
    if height <= FAR_ROWS and width <= FAR_COLUMNS:
        return False
    filled = [number for number, row in enumerate(rows) if row.count("") < width]
    if _before_gap(filled, FAR_ROWS) < height:
        return True
    if width > FAR_COLUMNS:
        used = {column for row in rows for column, value in enumerate(row) if value != ""}
        if _before_gap(sorted(used), FAR_COLUMNS) < width:
            return True
    return not _is_dense(height, width, sum(width - row.count("") for row in rows))


def _is_dense(height: int, width: int, filled: int) -> bool:
    """Return whether a rectangle with so many filled cells may be held row by row."""
    return height * width <= max(DENSE, SPARSE * filled)
