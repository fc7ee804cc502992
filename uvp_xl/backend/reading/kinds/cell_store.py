"""The cells of one sheet, filled one by one, under the limits of the preflight."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from uvp_xl.backend.edit_checks import WHOLE_SHEET
from uvp_xl.backend.reading.kinds import limits
from uvp_xl.grid import Area, Grid, Value


class Room:
    """What a whole book may still take; all its sheets share one."""

    def __init__(self, path: Path) -> None:
        """Begin the book of the file at `path`, the name of the errors."""
        self.path = path
        self.written = limits.MAX_WRITTEN
        self.cells = limits.MAX_BOOK_CELLS


class Cells:
    """What is found on one sheet; rows and columns count from 0, as they do in these files.

    Empty cells take no place: an honest sheet repeats them to its last row.
    """

    def __init__(self, room: Room, name: str, hidden: bool = False) -> None:
        """Begin a sheet in what `room` the book has left."""
        self.name = name
        self._room = room
        self._hidden = hidden
        self._rows: list[list[Value]] = []
        self._width = 0
        self._left = limits.MAX_WRITTEN
        self._hides: list[range] = []
        self._merges: list[Area] = []

    def put(self, row: int, column: int, value: Value) -> None:
        """Fill a cell; raises TooLarge."""
        rows = self._rows
        if row >= len(rows) or column >= self._width:
            self._grow(row, column)
        self._write(1)
        line = rows[row]
        if column >= len(line):
            line.extend([""] * (column + 1 - len(line)))
        line[column] = value

    def repeat(self, row: int, column: int, values: list[Value], times: int) -> None:
        """Fill a row `times` times from `column` on; raises TooLarge before it takes any place."""
        self._grow(row + times - 1, column + len(values) - 1)
        self._write(len(values) * times)
        for line in self._rows[row : row + times]:
            line.extend([""] * (column + len(values) - len(line)))
            line[column : column + len(values)] = values

    def check(self, row: int, column: int) -> None:
        """Raise TooLarge when no cell can stand here."""
        self._grow(row, column)

    def hide(self, first: int, count: int = 1) -> None:
        """Note that rows are hidden; only those count that hold or precede something."""
        self._hides.append(range(first + 1, first + count + 1))

    def merge(self, top: int, left: int, bottom: int, right: int) -> None:
        """Note a merged area; its ends are included."""
        if len(self._merges) < limits.MAX_MERGES and 0 <= top <= bottom and 0 <= left <= right:
            self._merges.append(Area(top + 1, left + 1, bottom + 1, right + 1))

    def grid(self) -> Grid:
        """The sheet as it is known now."""
        rows = self._rows
        merges = tuple(within(self._merges, len(rows), self._width))
        hidden = {n for r in self._hides for n in range(r.start, min(r.stop, len(rows) + 1))}
        return Grid(self.name, rows, merges, self._hidden, frozenset(hidden))

    def _write(self, count: int) -> None:
        """Count cells that are filled; raises TooLarge."""
        self._left -= count
        self._room.written -= count
        if self._left < 0 or self._room.written < 0:
            raise limits.too_much_written(self._room.path, self.name)

    def _grow(self, row: int, column: int) -> None:
        """Make place for a cell; raises TooLarge."""
        before = len(self._rows) * self._width
        width = max(self._width, column + 1)
        height = max(len(self._rows), row + 1)
        self._room.cells -= width * height - before
        large = width * height > limits.MAX_CELLS or self._room.cells < 0
        if large or (height, width) not in WHOLE_SHEET:
            raise limits.too_many_cells(self._room.path, self.name)
        self._width = width
        self._rows.extend([] for _ in range(height - len(self._rows)))


def within(merges: Iterable[Area], height: int, width: int) -> Iterator[Area]:
    """The merges cut to the cells that there are: one over a whole column is no million rows."""
    for m in merges:
        if m.top <= height and m.left <= width:
            yield Area(m.top, m.left, min(m.bottom, height), min(m.right, width))
