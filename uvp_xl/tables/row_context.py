"""What the rows between the actions of a table hold for the rows below them."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.clean_text import line
from uvp_xl.grid import Grid
from uvp_xl.tables.row_kinds import TableRows
from uvp_xl.tables.table_context import Context


def of_sections(table_rows: TableRows) -> Iterator[tuple[int, int, Context]]:
    """Yield the first and last row of each part of the table with a context of its own.

    It begins at its heading, or at the header, and ends where the next heading begins.
    """
    if not table_rows.contexts:
        return
    header = table_rows.header.bottom
    ordered = sorted({header, *(row for row, _ in table_rows.sections)})
    for first, after in zip(ordered, [*ordered[1:], table_rows.end + 1], strict=True):
        own: Context = {
            name: cell
            for row, one in table_rows.contexts.items()
            if first <= row < after
            for name, cell in one.items()
        }
        if own:
            yield first, after - 1, own


def stages_of_rows(grid: Grid, table_rows: TableRows) -> dict[int, str]:
    """Return, by the row of an action, the text of the period or phase above it.

    It ends at the heading of the next theme.
    """
    if not table_rows.stages:
        return {}
    marked = {row: "" for row, _ in table_rows.sections}
    marked |= {row: line(grid.value(row, column)) for row, column in table_rows.stages}
    headings = sorted(marked.items())
    result: dict[int, str] = {}
    text = ""
    for row in table_rows.actions:
        while headings and headings[0][0] < row:
            text = headings.pop(0)[1]
        if text:
            result[row] = text
    return result
