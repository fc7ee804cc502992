"""Find the action tables on a sheet by the words of their header rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from uvp_xl.grid import Grid, Value
from uvp_xl.tables import above
from uvp_xl.tables.column import column
from uvp_xl.tables.table import Table, Theme
from uvp_xl.text import line

LEAST_COLUMNS = 3
"""A header row names at least this many different columns, the action's own among them."""

_TOTAL = re.compile(r"\s*(?:sub)?tota(?:al|len)\b", re.IGNORECASE)


@dataclass(frozen=True)
class _Header:
    """A header row: its Excel row and its columns by name."""

    row: int
    columns: dict[str, int]
    titles: dict[str, str]
    extra: dict[str, int]


def find(grid: Grid) -> list[Table]:
    """All action tables on a sheet, from top to bottom; empty when there is none."""
    tables: list[Table] = []
    carried: Theme | None = None
    start = 1
    for header, last in _stretches(grid):
        theme = above.theme(grid, start, header.row - 1, carried)
        table, start = _table(grid, header, last, theme)
        tables.append(table)
        carried = theme
    return tables


def _stretches(grid: Grid) -> Iterator[tuple[_Header, int]]:
    """Each header row with the last row before the next header, or of the sheet."""
    header: _Header | None = None
    for index, cells in enumerate(grid.rows):
        if header and not _may_be_header(cells, header):
            continue
        found = _header(index + 1, cells)
        if found:
            if header:
                yield header, index
            header = found
    if header:
        yield header, grid.height


def _may_be_header(cells: Sequence[Value], header: _Header) -> bool:
    """A quick look inside a table: a repeated header has a column word above the measures."""
    probe = cells[header.columns["measure"] - 1]
    return probe == "" or column(probe) is not None


def _header(row: int, cells: Sequence[Value]) -> _Header | None:
    """The header that stands in this row, or None.

    A column that is named twice belongs to its first heading; the second is kept as extra.
    """
    columns: dict[str, int] = {}
    titles: dict[str, str] = {}
    extra: dict[str, int] = {}
    for number, value in enumerate(cells, start=1):
        if value == "":
            continue
        name = column(value)
        if name is None or name in columns:
            extra[line(value)] = number
        else:
            columns[name], titles[name] = number, line(value)
    if len(columns) < LEAST_COLUMNS or len(extra) > 2 * len(columns):
        return None
    if "measure" not in columns and "item" in columns:  # one column for both: the action itself
        columns["measure"], titles["measure"] = columns.pop("item"), titles.pop("item")
    return _Header(row, columns, titles, extra) if "measure" in columns else None


def _table(grid: Grid, header: _Header, last: int, theme: Theme) -> tuple[Table, int]:
    """The table below a header, and the first row that may belong to the next one."""
    rows = _action_rows(grid, header, last)
    cells = [grid.rows[row - 1] for row in rows]
    values = {
        name: [row_cells[number - 1] for row_cells in cells]
        for name, number in header.columns.items()
    }
    themes = above.themes_of_rows(grid, header.columns.get("theme"), rows, theme)
    table = Table(
        grid.name,
        header.row,
        header.columns,
        header.titles,
        header.extra,
        theme,
        tuple(rows),
        values,
        themes,
    )
    return table, (rows[-1] if rows else header.row) + 1


def _action_rows(grid: Grid, header: _Header, last: int) -> list[int]:
    """The Excel rows below a header that hold an action: a measure, or an item with more.

    A row with one text only and no measure is a note, a row of totals is none either; the table
    ends where the heading of the next theme stands.
    """
    measure = header.columns["measure"] - 1
    known = [number - 1 for number in header.columns.values()]
    first = min(known)
    rows: list[int] = []
    for index in range(header.row, last):
        cells = grid.rows[index]
        if cells[measure] != "" and cells[first] != "" and first != measure:
            if not _is_total(cells[first]):
                rows.append(index + 1)
            continue
        filled = [number for number in known if cells[number] != ""]
        if len(filled) == 1 and above.is_heading(cells[filled[0]]):
            break
        if _is_action(cells, filled, measure, blank_above=not rows or rows[-1] != index):
            rows.append(index + 1)
    return [row for row in rows if not _is_blank(grid.rows[row - 1], known)]


def _is_action(
    cells: Sequence[Value], filled: list[int], measure: int, *, blank_above: bool
) -> bool:
    """Whether a row of a table, of which the columns `filled` hold something, is an action.

    A lone text right below the rows may be a measure; after a blank row it is a note.
    """
    if not filled or _is_total(cells[filled[0]]):
        return False
    if len(filled) == 1:
        return filled[0] == measure and not blank_above
    return True


def _is_total(value: Value) -> bool:
    """Whether a row that begins with this value adds up other rows."""
    return isinstance(value, str) and _TOTAL.match(value) is not None


def _is_blank(cells: Sequence[Value], known: list[int]) -> bool:
    """Whether all known cells of a row hold nothing but white space."""
    return not any(line(cells[number]) for number in known)
