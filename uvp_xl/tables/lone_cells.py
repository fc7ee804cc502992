"""A cell alone in its row, by the rows next to it: an item, an action or a description."""

from __future__ import annotations

from collections.abc import Sequence

from uvp_xl.clean_text import blank, line
from uvp_xl.grid import Grid
from uvp_xl.tables.counted_cells import CountedCells
from uvp_xl.tables.row_columns import RowColumns
from uvp_xl.tables.row_texts import describes, is_form_label, is_words
from uvp_xl.tables.sum_row import adds_up
from uvp_xl.tables.theme_above import is_title


class LoneCells:
    """The rows of one table; rows and columns are indexes from 0."""

    def __init__(self, grid: Grid, cells: CountedCells, columns: RowColumns, top: int) -> None:
        """Look at the rows of a table from index `top`."""
        self._grid, self._cells, self._top = grid, cells, top
        self._columns = columns

    def is_item_of_next(self, index: int) -> bool:
        """Return whether the row below has a measure and an empty item."""
        below = self._cells[index + 1] if index + 1 < self._grid.height else ()
        columns = self._columns
        return bool(below) and blank(below[columns.item]) and not blank(below[columns.measure])

    def is_in_list(self, index: int, *, apart: bool) -> bool:
        """Return whether a lone item is one of several right below each other, or of a form.

        `apart` is true below a blank row, where it can be a note.
        """
        if is_form_label(self._cells[index][self._columns.item]):
            return True  # `form_rows` judges it with the others
        if apart or not self._is_lone_item(index):
            return False
        beside = (index - 1, index + 1)
        return any(self._is_lone_item(n) for n in beside if self._top <= n < self._grid.height)

    def _is_lone_item(self, index: int) -> bool:
        """Return whether a row has an item in words and nothing else."""
        cells = self._cells[index]
        value = cells[self._columns.item]
        alone = len(cells) - cells.count("") == 1
        return alone and is_words(value) and is_title(line(value))

    def is_description(self, index: int, position: int) -> bool:
        """Return whether a lone text describes the action in the row above."""
        if position != self._columns.body[0]:
            return False
        above = self._cells[index - 1]
        filled = [n for n in self._columns.body if not blank(above[n])]
        named = [n for n in (self._columns.measure, self._columns.item) if n in filled]
        if len(filled) < 2 or not named:
            return False
        number = self._columns.number
        unnumbered = number >= 0 and not blank(above[number]) and blank(self._cells[index][number])
        return describes(self._cells[index][position], above[named[0]], unnumbered=unnumbered)

    def goes_on(self, index: int, position: int, actions: Sequence[int]) -> bool:
        """Return whether a lone cell right below the last of `actions` is another, bare one.

        A number below the amounts is not, if it is their sum.
        """
        columns = self._columns
        if position not in columns.telling | {columns.budget}:
            return False
        if not actions or actions[-1] != index:
            return False
        if position != columns.budget:
            return True
        own = [self._grid.value(row, position + 1) for row in actions]
        return not adds_up(self._cells[index][position], own)
