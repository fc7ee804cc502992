"""The cells of one sheet, filled one by one within the limits of the preflight checks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from uvp_xl.backend.edit_checks import WHOLE_SHEET
from uvp_xl.backend.reading.kinds import limits
from uvp_xl.grid import Area, Grid, Value


class CellBudget:
    """The number of cells that a whole workbook may still use; its sheets share one budget."""

    def __init__(self, path: Path) -> None:
        """Start the budget of the file at `path`, which errors mention."""
        self.path = path
        self.written = limits.MAX_WRITTEN
        self.cells = limits.MAX_BOOK_CELLS


class CellStore:
    """The cells of one sheet; rows and columns count from 0, as they do in these files.

    Trailing empty cells use no memory: a normal sheet repeats them up to its last row.
    """

    def __init__(self, budget: CellBudget, name: str, hidden: bool = False) -> None:
        """Start an empty sheet that draws on the workbook's `budget`."""
        self.name = name
        self._budget = budget
        self._hidden = hidden
        self._rows: list[list[Value]] = []
        self._width = 0
        self._left = limits.MAX_WRITTEN
        self._hidden_rows: list[range] = []
        self._merges: list[Area] = []

    def put(self, row: int, column: int, value: Value) -> None:
        """Set the value of a cell; raises TooLarge."""
        rows = self._rows
        if row >= len(rows) or column >= self._width:
            self.reserve(row, column)
        self._count_written(1)
        line = rows[row]
        if column >= len(line):
            line.extend([""] * (column + 1 - len(line)))
        line[column] = value

    def repeat(self, row: int, column: int, values: list[Value], times: int) -> None:
        """Set `values` from `column` on in `times` rows; raises TooLarge before allocating them."""
        self.reserve(row + times - 1, column + len(values) - 1)
        self._count_written(len(values) * times)
        for line in self._rows[row : row + times]:
            line.extend([""] * (column + len(values) - len(line)))
            line[column : column + len(values)] = values

    def reserve(self, row: int, column: int) -> None:
        """Enlarge the sheet up to this cell; raises TooLarge."""
        before = len(self._rows) * self._width
        width = max(self._width, column + 1)
        height = max(len(self._rows), row + 1)
        self._budget.cells -= width * height - before
        large = width * height > limits.MAX_CELLS or self._budget.cells < 0
        if large or (height, width) not in WHOLE_SHEET:
            raise limits.too_many_cells(self._budget.path, self.name)
        self._width = width
        self._rows.extend([] for _ in range(height - len(self._rows)))

    def hide(self, first: int, count: int = 1) -> None:
        """Hide rows; those below the last filled row are ignored."""
        self._hidden_rows.append(range(first + 1, first + count + 1))

    def merge(self, top: int, left: int, bottom: int, right: int) -> None:
        """Add a merged area, both ends inclusive."""
        if len(self._merges) < limits.MAX_MERGES and 0 <= top <= bottom and 0 <= left <= right:
            self._merges.append(Area(top + 1, left + 1, bottom + 1, right + 1))

    def grid(self) -> Grid:
        """Return the sheet as filled so far."""
        rows = self._rows
        merges = tuple(clip_merges(self._merges, len(rows), self._width))
        hidden = {n for r in self._hidden_rows for n in range(r.start, min(r.stop, len(rows) + 1))}
        return Grid(self.name, rows, merges, self._hidden, frozenset(hidden))

    def _count_written(self, count: int) -> None:
        """Subtract `count` cells from the budgets of sheet and workbook; raises TooLarge."""
        self._left -= count
        self._budget.written -= count
        if self._left < 0 or self._budget.written < 0:
            raise limits.too_much_written(self._budget.path, self.name)


def clip_merges(merges: Iterable[Area], height: int, width: int) -> Iterator[Area]:
    """Clip merged areas to the filled part of a sheet: some cover a million rows of a column."""
    for m in merges:
        if m.top <= height and m.left <= width:
            yield Area(m.top, m.left, min(m.bottom, height), min(m.right, width))
