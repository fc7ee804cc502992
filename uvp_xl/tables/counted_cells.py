"""The cells of one table as they count: without what is struck through or not filled in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from uvp_xl.grid import Grid, SeenText, Value
from uvp_xl.tables.find_headers import Header
from uvp_xl.unfilled import ColumnContent, Reason, is_unfilled, open_values, reasons

_EDGES = " \t\n\u00a0,;/+&"
"""What separates a struck name from the rest, and stays behind when it is left out."""
_DOUBLE = re.compile(r"\s*([,;/])(?:\s*[,;/])+")


class CountedCells:
    """The cells of the rows of one table; nearly all are those of the sheet itself.

    `changed` has the cells of the other rows, by index from 0, and `by_column` the columns of the
    rows that were read last.
    `reported` has, by column and row from 1, the value as written of each cell that is not filled
    in but holds something that has to be replaced; `open_rows` are the indexes of their rows,
    `open_measures` of those with such a text as measure, and `broken` of those with the text of an
    error as measure or item. `struck_rows` are the rows, from 1, of struck actions.
    """

    def __init__(self, grid: Grid, header: Header) -> None:
        """Begin with no rows of the table below `header`."""
        self._grid = grid
        self._header = header
        self.changed: dict[int, list[Value]] = {}
        self.by_column: list[tuple[Value, ...]] = []
        self._measure = header.columns["measure"] - 1
        self._item = header.columns.get("item", 0) - 1
        self.reported: dict[int, dict[int, Value]] = {}
        self.open_rows: set[int] = set()
        self.open_measures: set[int] = set()
        self.broken: set[int] = set()
        self.struck_rows: set[int] = set()

    def __getitem__(self, index: int) -> Sequence[Value]:
        """Return the cells of the row at `index`, from 0."""
        return self.changed.get(index) or self._grid.rows[index]

    def of_rows(self, numbers: Iterable[int]) -> list[Sequence[Value]]:
        """Return the cells of these rows, from 1."""
        rows, changed = self._grid.rows, self.changed
        if not changed:
            return [rows[number - 1] for number in numbers]
        return [changed.get(number - 1) or rows[number - 1] for number in numbers]

    def value(self, row: int, column: int) -> Value:
        """Return the value that counts at an Excel row and column, from 1."""
        if row - 1 in self.changed:
            return self.changed[row - 1][column - 1]
        return self._grid.value(row, column)

    def read(self, first: int, last: int) -> None:
        """Read the rows from index `first` up to index `last`."""
        for index, columns in self._struck(first, last).items():
            self._leave_out(index, columns)
        by_column = self._by_column(first, last)
        contents = self._header.layout.contents if by_column else {}
        others = chain.from_iterable(by_column[n - 1] for n in contents if n - 1 != self._measure)
        unfilled = open_values(others)
        for number, content in contents.items():
            position = number - 1
            values = by_column[position]
            if position != self._measure and unfilled.isdisjoint(values):
                continue  # as nearly every column
            for offset, reason in reasons(values, content).items():
                self._empty(first + offset, position, content, reason)
        changed = not self.changed.keys().isdisjoint(range(first, last))
        self.by_column = self._by_column(first, last) if changed else by_column

    def _by_column(self, first: int, last: int) -> list[tuple[Value, ...]]:
        """Return the columns of the rows from index `first` up to index `last`."""
        rows = self._grid.rows[first:last]
        if self.changed:
            rows = [self[index] for index in range(first, last)]
        return list(zip(*rows, strict=True))

    def _empty(self, index: int, position: int, content: ColumnContent, reason: Reason) -> None:
        """Empty a cell that is not filled in."""
        cells = self._cells(index)
        if reason != "empty":
            self.reported.setdefault(position + 1, {})[index + 1] = cells[position]
            self.open_rows.add(index)
            if position == self._measure:
                self.open_measures.add(index)
            if reason == "error" and position in (self._measure, self._item):
                self.broken.add(index)
        if content != "unknown":
            cells[position] = ""

    def _cells(self, index: int) -> list[Value]:
        """Return the cells of a row, to be changed."""
        return self.changed.setdefault(index, list(self._grid.rows[index]))

    def _struck(self, first: int, last: int) -> dict[int, dict[int, SeenText]]:
        """Return the cells with struck text between two rows, by row and column from 0."""
        struck, columns = self._grid.struck_cells, self._header.layout.contents
        return {
            row - 1: {column - 1: cell for column, cell in struck[row].items() if column in columns}
            for row in (range(first + 1, last + 1) if struck else ())
            if row in struck
        }

    def _leave_out(self, index: int, columns: Mapping[int, SeenText]) -> None:
        """Leave out the struck text of a row, or keep it where the action itself is struck."""
        cells = self._cells(index)
        subject = self._measure
        if subject not in columns and is_unfilled(cells[subject], "measure"):
            subject = self._item
        whole = subject in columns and not left(columns[subject])
        if whole:
            self.struck_rows.add(index + 1)
        for position, value in columns.items():
            rest: Value = left(value)
            if not rest and whole:
                rest = value.stored
            elif not rest and position == self._item:  # still the end of the item above it
                rest = SeenText("", value.stored, value.struck)
            cells[position] = rest


def left(value: SeenText) -> str:
    """Return the text of a cell without what is struck through, and without loose separators.

    >>> left(SeenText(", OM", "politie, OM", struck="politie")), left(SeenText("", 2025, "2025"))
    ('OM', '')
    """
    return _DOUBLE.sub(r"\1", str(value)).strip(_EDGES)
