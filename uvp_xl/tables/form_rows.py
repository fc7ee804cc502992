"""Rows of a form in which nobody wrote an action: equal rows, and rows that show how to fill it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from uvp_xl.clean_text import blank
from uvp_xl.grid import CellError, Grid, Value
from uvp_xl.tables.counted_cells import CountedCells
from uvp_xl.tables.row_columns import RowColumns
from uvp_xl.tables.row_texts import is_example, is_form_label

_ALIKE = 3
"""From this number on, rows without a measure or item that are equal are the rows of a form."""
_EXAMPLES = 3
"""Most rows with an example right below a header."""


def equal_rows(
    grid: Grid,
    cells: CountedCells,
    columns: RowColumns,
    actions: Sequence[int],
    bare: Sequence[int],
) -> set[int]:
    """Return the rows of actions that are equal and have no measure or item of their own.

    `bare` are those without any. An error of Excel is no measure: the formulas of a form may not be
    calculated yet. Nor is the name of a column with a number, "Actiepunt 9", unless somebody filled
    in its row.
    """
    erroneous = _erroneous(grid, cells, columns, actions)
    numbered = set(_numbered(cells, columns, actions)).difference(bare)
    if not (bare or erroneous or numbered):
        return set()
    other = [n for n in columns.body if n not in columns.own]
    alike: dict[tuple[Value, ...], list[int]] = {}
    for row in (*bare, *erroneous, *sorted(numbered)):
        own = cells[row - 1]
        alike.setdefault(tuple(own[position] for position in other), []).append(row)
    return {row for rows in alike.values() if len(rows) >= _ALIKE for row in rows}


def examples(cells: CountedCells, columns: RowColumns, first: int, last: int) -> Iterator[int]:
    """Yield the indexes of the rows with an example at the start of a table, from index `first`."""
    own = {*columns.labels, *columns.own}
    for index in range(first, min(first + _EXAMPLES, last)):
        if not any(is_example(cells[index][position]) for position in own):
            return
        yield index


def _erroneous(
    grid: Grid, cells: CountedCells, columns: RowColumns, actions: Sequence[int]
) -> list[int]:
    """Return the rows of actions with an error as measure, and none or one as item."""
    rows, number = grid.rows, columns.measure
    if CellError not in {type(rows[row - 1][number]) for row in actions}:
        return []
    errors = [row for row in actions if isinstance(rows[row - 1][number], CellError)]
    return [row for row in errors if columns.item < 0
            or isinstance(item := cells[row - 1][columns.item], CellError)
            or blank(item)]  # fmt: skip


def _numbered(cells: CountedCells, columns: RowColumns, actions: Sequence[int]) -> Iterator[int]:
    """Yield the rows of actions of which the texts are only names of columns with a number."""
    if not actions or not any(is_form_label(cells[actions[-1] - 1][n]) for n in columns.own):
        return  # as in nearly every table: the last row of a form is not filled in
    others = [n for n in columns.body if n not in columns.own]
    for row in actions:
        values = cells[row - 1]
        own = [values[n] for n in columns.own]
        filled = [n for n in others if not blank(values[n])]
        if columns.is_prepared(values, filled) and all(
            blank(value) or is_form_label(value) for value in own
        ):
            yield row
