"""Themes and their action tables on a worksheet, the way civil servants lay them out.

Rows and columns count from 0 here, as XlsxWriter does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from workbooks.looks import LINE, Formats, lines, width
from workbooks.plan import Cell, Plan, Theme

A4 = 9
"""Excel's number for this paper."""


class Place(NamedTuple):
    """Where a table came to stand: the row of its header, and the first row after it all."""

    header: int
    end: int


def write_theme(
    sheet: Worksheet, looks: Formats, plan: Plan, theme: Theme, top: int = 0, left: int = 0
) -> Place:
    """A theme from `top`, `left`: heading, objective, a blank row, the table and its note."""
    sheet.set_row(top, 19.5)
    sheet.write_string(top, left, theme.heading, looks["heading"])
    row = top + 1
    if theme.objective_heading:
        sheet.write_string(row, left, theme.objective_heading, looks["label"])
        _write_prose(sheet, looks, plan, theme.objective, row + 1, left)
        row += 2
    place = write_table(sheet, looks, plan.columns, theme.rows, row + 1, left)
    if not theme.note:
        return place
    _write_prose(sheet, looks, plan, theme.note, place.end + 1, left)
    return Place(place.header, place.end + 2)


def _write_prose(
    sheet: Worksheet, looks: Formats, plan: Plan, text: str, row: int, left: int
) -> None:
    """Text in one cell, merged across the whole table; room for two lines if it is to come."""
    height = lines(text, sum(map(width, plan.columns))) if text else 2
    # No program fits a row to merged cells. The row's own format makes this height stay:
    # see `workbooks.package`.
    sheet.set_row(row, height * LINE + 3, looks["prose"])
    look = looks["prose" if text else "field"]
    sheet.merge_range(row, left, row, left + len(plan.columns) - 1, text, look)


def write_table(
    sheet: Worksheet,
    looks: Formats,
    columns: Mapping[str, str],
    rows: Iterable[tuple[Cell, ...]],
    top: int,
    left: int = 0,
) -> Place:
    """A header row and the actions below it, one cell for each of `columns`."""
    for column, word in enumerate(columns.values(), start=left):
        sheet.write_string(top, column, word, looks["header"])
    row = top
    for row, cells in enumerate(rows, start=top + 1):
        named = dict(zip(columns, cells, strict=True))
        height = max(lines(str(cell), width(name)) for name, cell in named.items())
        sheet.set_row(row, height * LINE + 2.25)
        for column, (name, cell) in enumerate(named.items(), start=left):
            write_cell(sheet, row, column, cell, looks.get(name, looks["text"]))
    return Place(top, row + 1)


def write_cell(sheet: Worksheet, row: int, column: int, cell: Cell, look: Format) -> None:
    """A cell as the data has it: text as text, a number as a number, nothing as nothing."""
    if cell == "":
        sheet.write_blank(row, column, None, look)
    elif isinstance(cell, str):
        sheet.write_string(row, column, cell, look)
    else:
        sheet.write_number(row, column, cell, look)


def set_up(
    sheet: Worksheet, columns: Iterable[str], left: int = 0, header: int | None = None
) -> None:
    """Column widths and page set-up; the `header` row stays in view and is on every page."""
    for column, name in enumerate(columns, start=left):
        sheet.set_column(column, column, width(name))
    sheet.set_paper(A4)
    sheet.set_landscape()
    sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&L&A&RPagina &P van &N")
    if header is not None:
        sheet.freeze_panes(header + 1, 0)
        sheet.repeat_rows(header)
