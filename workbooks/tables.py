"""Themes and their action tables on a worksheet, in the layout that civil servants use.

Rows and columns count from 0 here, as XlsxWriter does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from workbooks.looks import LINE, Formats, count_lines, width
from workbooks.plan import Cell, Plan, Theme

A4 = 9
"""Excel's number for this paper."""


class TableRows(NamedTuple):
    """The position of a table: the row of its header, and the first row after its note."""

    header: int
    end: int


def write_theme(
    sheet: Worksheet, formats: Formats, plan: Plan, theme: Theme, top: int = 0, left: int = 0
) -> TableRows:
    """Write a theme from `top`, `left`: heading, objective, a blank row, the table and its note."""
    sheet.set_row(top, 19.5)
    sheet.write_string(top, left, theme.heading, formats["heading"])
    row = top + 1
    if theme.objective_heading:
        sheet.write_string(row, left, theme.objective_heading, formats["label"])
        _write_prose(sheet, formats, plan, theme.objective, row + 1, left)
        row += 2
    rows = write_table(sheet, formats, plan.columns, theme.rows, row + 1, left)
    if not theme.note:
        return rows
    _write_prose(sheet, formats, plan, theme.note, rows.end + 1, left)
    return TableRows(rows.header, rows.end + 2)


def _write_prose(
    sheet: Worksheet, formats: Formats, plan: Plan, text: str, row: int, left: int
) -> None:
    """Write a text in a merged cell across the whole table; two lines high without text."""
    height = count_lines(text, sum(map(width, plan.columns))) if text else 2
    # No program fits a row to merged cells. The format of the row keeps this height:
    # see `workbooks.package`.
    sheet.set_row(row, height * LINE + 3, formats["prose"])
    cell_format = formats["prose" if text else "field"]
    sheet.merge_range(row, left, row, left + len(plan.columns) - 1, text, cell_format)


def write_table(
    sheet: Worksheet,
    formats: Formats,
    columns: Mapping[str, str],
    rows: Iterable[tuple[Cell, ...]],
    top: int,
    left: int = 0,
) -> TableRows:
    """Write a header row and the actions below it, with one cell for each of `columns`."""
    for column, word in enumerate(columns.values(), start=left):
        sheet.write_string(top, column, word, formats["header"])
    row = top
    for row, cells in enumerate(rows, start=top + 1):
        named = dict(zip(columns, cells, strict=True))
        height = max(count_lines(str(cell), width(name)) for name, cell in named.items())
        sheet.set_row(row, height * LINE + 2.25)
        for column, (name, cell) in enumerate(named.items(), start=left):
            write_cell(sheet, row, column, cell, formats.get(name, formats["text"]))
    return TableRows(top, row + 1)


def write_cell(sheet: Worksheet, row: int, column: int, cell: Cell, cell_format: Format) -> None:
    """Write a cell with the type of its value: text, number or blank."""
    if cell == "":
        sheet.write_blank(row, column, None, cell_format)
    elif isinstance(cell, str):
        sheet.write_string(row, column, cell, cell_format)
    else:
        sheet.write_number(row, column, cell, cell_format)


def set_up_page(
    sheet: Worksheet, columns: Iterable[str], left: int = 0, header: int | None = None
) -> None:
    """Set column widths and page layout; the `header` row stays in view and is on every page."""
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
