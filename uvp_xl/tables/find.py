"""Find the action tables on a sheet by the words of their header rows."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from uvp_xl.grid import Grid
from uvp_xl.tables import above
from uvp_xl.tables.header import Header, headers
from uvp_xl.tables.rows import Reading
from uvp_xl.tables.table import Table, Theme
from uvp_xl.tables.themes import themes_of_rows
from uvp_xl.text import blank


def find(grid: Grid) -> list[Table]:
    """All action tables on a sheet, from top to bottom; empty when there is none."""
    tables: list[Table] = []
    carried: Theme | None = None
    start = 1
    for reading in _readings(grid):
        theme = above.theme(grid, start, reading.header.row - 1, carried)
        tables.append(_table(grid, reading, theme))
        carried = (theme, *tables[-1].themes)[-1]
        start = reading.end + 1
    return tables


def _readings(grid: Grid) -> Iterator[Reading]:
    """The rows of each table; a header that is repeated on a next page does not end its table."""
    reading: Reading | None = None
    found = list(headers(grid))
    for number, header in enumerate(found, start=1):
        last = found[number].row - 1 if number < len(found) else grid.height
        if reading is None or not _goes_on(grid, reading, header):
            if reading:
                yield reading
            reading = Reading(grid, header)
        reading.read(header.row, last)
    if reading:
        yield reading


def _goes_on(grid: Grid, reading: Reading, header: Header) -> bool:
    """Whether a header only repeats that of the table above it, with nothing in between."""
    between = grid.rows[reading.end : header.row - 1]
    return header.repeats(reading.header) and all(blank(value) for row in between for value in row)


def _table(grid: Grid, reading: Reading, theme: Theme) -> Table:
    """The table whose rows were read; `theme` is what stands above it."""
    header, rows = reading.header, reading.actions
    cells = [grid.rows[row - 1] for row in rows]
    values = {
        name: [row_cells[number - 1] for row_cells in cells]
        for name, number in header.columns.items()
    }
    for row, place in reading.items_above.items():
        values["item"][bisect_left(rows, row)] = grid.value(place, header.columns["item"])
    themes = themes_of_rows(grid, reading, theme)
    if reading.sections and theme not in themes:
        theme = themes[0] if themes else theme
    return Table(
        grid.name,
        header.row,
        header.columns,
        header.titles,
        header.extra,
        theme,
        tuple(rows),
        values,
        themes,
        reading.items_above,
    )
