"""The theme of each row of a table: from the table, a section in it, or its own column."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from uvp_xl.clean_text import blank, key, line, lines
from uvp_xl.grid import Grid
from uvp_xl.tables import table_context, theme_above, theme_heading
from uvp_xl.tables.action_table import Theme
from uvp_xl.tables.find_headers import Header
from uvp_xl.tables.row_kinds import TableRows

_OBJECTIVES = frozenset("doelstelling doelstellingen doelstelling(en) hoofddoelstelling".split())
"""Columns with the objective of a theme; "doel" is often that of a single action."""


def themes_of_rows(grid: Grid, table_rows: TableRows, whole: Theme) -> tuple[Theme, ...]:
    """Return the theme of each action; `whole` is the theme above the table.

    A theme in its own column or row applies to the rows below it, until the next one. A period or
    a phase above the rows is no theme as long as there is another; a phase serves where the theme
    is only the sheet's name.
    """
    column = table_rows.header.columns.get("theme")
    headings = _headings(grid, table_rows, whole)
    if column is None and not headings:
        return (whole,) * len(table_rows.actions)
    text = {} if column is None else _said(table_rows, column)
    current, themes = whole, []
    seen: dict[str, Theme] = {}
    for row in table_rows.actions:
        while headings and headings[0][0] < row:
            current = headings.pop(0)[1]
        if row in text:
            made = Theme(theme_heading.plain(text[row]), grid.name, row, column or 1)
            current = seen.setdefault(key(text[row]), made)
        themes.append(current)
    return _with_objectives(grid, table_rows, tuple(themes)) if column else tuple(themes)


def _headings(grid: Grid, table_rows: TableRows, whole: Theme) -> list[tuple[int, Theme]]:
    """Return the theme that begins at each sub-heading or objective between the rows."""
    marked = [(row, column, "section") for row, column in table_rows.sections]
    marked += [(row, 0, "objective") for row in table_rows.objectives]
    marked += [(row, column, kind) for (row, column), kind in table_rows.stages.items()]
    result: list[tuple[int, Theme]] = []
    base = current = whole
    covered = 0  # the rows of which the objective is that of the section above them
    for row, column, kind in sorted(marked):
        last = _row_before_action(table_rows, row)
        if kind == "section":
            base = current = _section(grid, table_rows, row, column, last)
            covered = last
        elif kind == "objective" and row > covered:
            current = replace(current, objective=theme_above.objective_below(grid, row, last))
        elif kind == "phase" and base.is_sheet_name:
            current = _section(grid, table_rows, row, column, last)
            covered = last
        else:
            continue
        result.append((row, current))
    return result


def _row_before_action(table_rows: TableRows, row: int) -> int:
    """Return the row before the first action below a row; the row itself if there is none."""
    index = bisect_left(table_rows.actions, row)
    return table_rows.actions[index] - 1 if index < len(table_rows.actions) else row


def _with_objectives(
    grid: Grid, table_rows: TableRows, themes: tuple[Theme, ...]
) -> tuple[Theme, ...]:
    """Return the themes with the objective in a column; none for a theme with several."""
    column = _objective_column(table_rows.header)
    if not column:
        return themes
    cells: dict[int, dict[str, tuple[int, int, str]]] = {}
    for row, theme in zip(table_rows.actions, themes, strict=True):
        if text := lines(grid.value(row, column)):
            cells.setdefault(id(theme), {}).setdefault(key(text), (row, column, text))
    reported = {index: tuple(text.values()) for index, text in cells.items() if len(text) == 1}
    made = {
        id(theme): replace(theme, objective=reported[id(theme)])
        for theme in themes
        if id(theme) in reported and not theme.objective
    }
    return tuple(made.get(id(theme), theme) for theme in themes)


def _objective_column(header: Header) -> int:
    """Return the column with the objective of each theme, 0 for none."""
    titles = {header.columns[name]: title for name, title in header.titles.items()}
    titles |= {number: title for title, number in header.extra.items()}
    return next((number for number, title in titles.items() if key(title) in _OBJECTIVES), 0)


def _said(table_rows: TableRows, column: int) -> dict[int, str]:
    """Return the texts of the theme column by row."""
    cells = {row: table_rows.cells.value(row, column) for row in table_rows.actions}
    return {row: line(value) for row, value in cells.items() if not blank(value)}


def _section(grid: Grid, table_rows: TableRows, row: int, column: int, last: int) -> Theme:
    """Return the theme with its heading in its own row, and the objective below it."""
    context = {
        cell
        for index, one in table_rows.contexts.items()
        if row <= index <= last
        for cell in table_context.cells(one)
    }
    theme = theme_above.section(grid, row, column, last, context)
    number = table_rows.header.columns.get("number", column)
    code = line(grid.value(row, number)).rstrip(".)") if number != column else ""
    if not code or theme.heading.code:
        return theme
    return replace(theme, heading=replace(theme.heading, code=code.lower()))
