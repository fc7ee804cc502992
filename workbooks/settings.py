"""The sheet *Instellingen* of an empty plan: the one that a refresh proposes."""

from __future__ import annotations

from functools import cache

from xlsxwriter import Workbook
from xlsxwriter.format import Format

from uvp_xl.backend.xlsx.cell_format import format_properties
from uvp_xl.reports import settings_proposal
from uvp_xl.sheets.sheet_model import Style
from workbooks.tables import A4


def write_settings(book: Workbook) -> None:
    """Add the sheet with its drop-down lists, in which other entries are allowed."""

    @cache
    def cell_format(style: Style) -> Format:
        return book.add_format(format_properties(style))

    sheet = settings_proposal.sheet()
    page = book.add_worksheet(sheet.name)
    page.hide_gridlines(2)
    for column, width in enumerate(sheet.widths):
        page.set_column(column, column, width)
    for row, height in sheet.heights:
        page.set_row(row - 1, height)
    for area in sheet.merges:
        page.merge_range(area.top - 1, area.left - 1, area.bottom - 1, area.right - 1, "")
    for row, column, cell in sheet.cells():
        page.write(row - 1, column - 1, cell.content, cell_format(cell.style))
    for choice in sheet.choices:
        rule = {"validate": "list", "source": list(choice.options), "show_error": False}
        corners = (choice.area.top, choice.area.left, choice.area.bottom, choice.area.right)
        page.data_validation(*(corner - 1 for corner in corners), rule)
    page.set_tab_color(f"#{sheet.tab}")
    page.set_paper(A4)
    page.set_landscape()
    page.fit_to_pages(1, 0)
