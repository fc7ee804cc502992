"""Find the action tables on a sheet by the words of their header rows."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from uvp_xl.clean_text import blank, line
from uvp_xl.grid import Grid, Value
from uvp_xl.tables import (
    money_unit,
    other_heads,
    priority_column,
    row_context,
    table_context,
    theme_above,
    theme_heading,
)
from uvp_xl.tables.action_table import Table, Theme
from uvp_xl.tables.cards import cards, first_row
from uvp_xl.tables.column_values import columns
from uvp_xl.tables.find_headers import Header, headers
from uvp_xl.tables.headings import NOTHING_TOLD, Headings, ToldHeadings, headings_with
from uvp_xl.tables.row_kinds import TableRows
from uvp_xl.tables.row_themes import themes_of_rows
from uvp_xl.tables.side_by_side import halves
from uvp_xl.tables.status_colours import status_colours
from uvp_xl.tables.table_context import Context
from uvp_xl.work_budget import Work, spend


def find(grid: Grid, told: ToldHeadings = NOTHING_TOLD) -> list[Table]:
    """Return all action tables on a sheet, from top to bottom.

    `told` has the headings that the user explained.
    """
    return _find(grid, headings_with(told))


def _find(grid: Grid, headings: Headings) -> list[Table]:
    result = list(headers(grid, headings))
    if not result:
        on_cards = cards(grid, headings)
        return [on_cards] if on_cards else []
    if segments := halves(grid, result, headings):
        tables = [table for segment in segments for table in _find(segment, headings)]
        return sorted(tables, key=lambda table: table.header)
    top = first_row(grid, headings, result[0].bottom)
    on_cards = cards(grid, headings, top) if top else None
    if not on_cards:
        return _below_each_other(grid, result, grid.height)
    above = [header for header in result if header.row < top]
    return [*_below_each_other(grid, above, top - 1), on_cards]


def _below_each_other(grid: Grid, result: list[Header], last_row: int) -> list[Table]:
    """Return the tables down to `last_row` with these headers, none of which are side by side."""
    spend(Work.TABLES, len(result), f"op het blad “{grid.name}”")
    tables: list[Table] = []
    carried: Theme | None = None
    start = 1
    reported = 1
    for table_rows in _rows_of_tables(grid, result, last_row):
        last = table_rows.header.row - 1
        context = table_context.above(grid, start, last)
        theme = theme_above.theme(grid, start, last, carried, table_context.cells(context))
        reported = max(reported, money_unit.unit_in_rows(grid, start, last))
        if tables and theme.heading == tables[-1].above.heading and not tables[-1].section_context:
            context = {**tables[-1].context, **context}
        tables.append(_table(grid, table_rows, theme, reported, context))
        carried = (theme, *tables[-1].themes)[-1]
        start = table_rows.end + 1
    return tables


def _rows_of_tables(grid: Grid, result: list[Header], last_row: int) -> Iterator[TableRows]:
    """Yield the rows of each table; a header that is repeated on the next page does not end its
    table."""
    table_rows: TableRows | None = None
    first: Header | None = None
    coded = _is_coded(grid.name)
    for number, header in enumerate(result, start=1):
        last = result[number].row - 1 if number < len(result) else last_row
        last = other_heads.last_row(grid, header, last)
        if not table_rows or not first or not _goes_on(grid, table_rows, first, header):
            if table_rows:
                table_rows.pass_over_forms()
                yield table_rows
            above_it = grid.rows[table_rows.end if table_rows else 0 : header.row - 1]
            coded = coded or any(_is_coded(value) for row in above_it for value in row if value)
            first = header
            table_rows = TableRows(grid, priority_column.settled(grid, header, last), coded=coded)
        table_rows.read(header.bottom, last)
    if table_rows:
        table_rows.pass_over_forms()
        yield table_rows


def _is_coded(value: Value) -> bool:
    """Return whether a text is the heading of a theme with its code: "Prioriteit 1: Jeugd"."""
    reported = theme_heading.labelled(value) if isinstance(value, str) and value else None
    return bool(reported and reported.code)


def _goes_on(grid: Grid, table_rows: TableRows, first: Header, header: Header) -> bool:
    """Return whether a header only repeats `first`, that of the table above it.

    Only the heading of that table, with "vervolg", may be between them.
    """
    between = grid.rows[table_rows.end : header.row - 1]
    text = [line(value) for row in between for value in row if not blank(value)]
    return header.broken or (
        header.repeats(first) and all(map(theme_heading.is_continuation, text))
    )


def _unit(grid: Grid, table_rows: TableRows, reported: int) -> int:
    """Return the unit of a table's budget, from its heading or a line above or below it."""
    in_header = table_rows.header.layout.unit
    if in_header > 1 or reported > 1:
        return in_header if in_header > 1 else reported
    return money_unit.unit_in_rows(grid, table_rows.end + 1, table_rows.end + money_unit.ROWS_BELOW)


def _table(
    grid: Grid, table_rows: TableRows, theme: Theme, reported: int, context: Context
) -> Table:
    """Build the table from its rows; `theme`, `context` and the unit `reported` are above it."""
    themes = themes_of_rows(grid, table_rows, theme)
    has_sections = table_rows.sections or any(t.objective for t in themes if t is not theme)
    if has_sections and theme not in themes:
        theme = themes[0] if themes else theme
    factor = _unit(grid, table_rows, reported)
    result = columns(grid, table_rows, factor)
    kept = set(table_rows.actions)
    return Table(
        grid.name,
        table_rows.header.row,
        result.columns,
        result.titles,
        result.extra,
        theme,
        tuple(table_rows.actions),
        result.values,
        themes,
        table_rows.items_above,
        result.marks,
        table_rows.header.heads,
        tuple(table_rows.doubtful),
        factor,
        table_rows.header.item_serves,
        status_colours(grid, result.columns, result.values, table_rows.actions),
        {
            number: {row: value for row, value in cells.items() if row in kept}
            for number, cells in table_rows.cells.reported.items()
        },
        tuple(table_rows.prepared),
        frozenset(table_rows.cells.struck_rows & kept),
        result.history,
        result.by_year,
        tuple(table_rows.header.places),
        row_kinds=table_rows.row_kinds,
        context=context,
        section_context=tuple(row_context.of_sections(table_rows)),
        descriptions={row: (at,) for row, at in table_rows.descriptions.items() if row in kept},
        stages=row_context.stages_of_rows(grid, table_rows),
        value_at=table_rows.cells.value,
        unheaded=_unheaded(table_rows),
        labelled=result.unread,
    )


def _unheaded(table_rows: TableRows) -> tuple[int, ...]:
    """Return the columns without a heading between those of a header, or filled in next to them."""
    header, cells = table_rows.header, table_rows.cells
    headed = header.layout.headed
    heads = cells[header.row - 1]

    def is_filled(number: int) -> bool:
        return blank(heads[number - 1]) and any(
            row[number - 1] != "" for row in cells.of_rows(table_rows.actions)
        )

    before = takewhile(is_filled, range(min(headed) - 1, 0, -1))
    after = takewhile(is_filled, range(max(headed) + 1, len(heads) + 1))
    between = (n for n in range(min(headed), max(headed)) if n not in headed)
    return tuple(sorted((*before, *between, *after)))
