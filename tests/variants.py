"""The reference plan laid out in other ways, for tests: each must give the same actions.

Every function writes one workbook, with the same cover sheet, and gives back its path.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from workbooks.cover import write_cover
from workbooks.looks import add_formats
from workbooks.package import new_workbook
from workbooks.plan import Cell, read_plan
from workbooks.tables import set_up_page, write_table, write_theme

MERGED = ("item", "PH", "partijen")
"""The columns, by their names in the data file, in which `merged` merges cells."""


def merged(path: Path, *, within_items: bool = False) -> Path:
    """The reference workbook with merged cells in place of blank ones.

    In the columns of `MERGED` each blank cell below a filled one is merged with it; with
    `within_items` a merge stops where the next item begins.
    """
    plan = read_plan()
    names = list(plan.columns)
    with new_workbook(path, plan) as book:
        formats = add_formats(book)
        write_cover(book.add_worksheet("Plan"), formats, plan)
        for theme in plan.themes:
            sheet = book.add_worksheet(theme.sheet)
            rows = write_theme(sheet, formats, plan, theme)
            set_up_page(sheet, plan.columns, header=rows.header)
            items = [row[names.index("item")] for row in theme.rows]
            for column in map(names.index, MERGED):
                cells = [row[column] for row in theme.rows]
                for first, last in _spans(cells, items if within_items else cells):
                    top, bottom = rows.header + 1 + first, rows.header + 1 + last
                    sheet.merge_range(top, column, bottom, column, cells[first], formats["text"])
    return path


def one_sheet(path: Path) -> Path:
    """All themes below each other on the sheet "Acties", from column C, with their headings."""
    plan = read_plan()
    with new_workbook(path, plan) as book:
        formats = add_formats(book)
        write_cover(book.add_worksheet("Plan"), formats, plan)
        sheet = book.add_worksheet("Acties")
        row = 1
        for theme in plan.themes:
            row = write_theme(sheet, formats, plan, theme, top=row, left=2).end + 1
        set_up_page(sheet, plan.columns, left=2)
    return path


def long_table(path: Path) -> Path:
    """One table on the sheet "Acties", with the theme's whole heading in a first column."""
    plan = read_plan()
    columns = {"thema": "thema", **plan.columns}
    rows = [(theme.heading, *row) for theme in plan.themes for row in theme.rows]
    with new_workbook(path, plan) as book:
        formats = add_formats(book)
        write_cover(book.add_worksheet("Plan"), formats, plan)
        sheet = book.add_worksheet("Acties")
        write_table(sheet, formats, columns, rows, top=0)
        set_up_page(sheet, columns, header=0)
    return path


def _spans(cells: Sequence[Cell], stops: Sequence[Cell]) -> Iterator[tuple[int, int]]:
    """First and last row of each filled cell with blank ones below, before the next stop."""
    for first, cell in enumerate(cells):
        last = first
        while cell != "" and last + 1 < len(cells) and cells[last + 1] == stops[last + 1] == "":
            last += 1
        if last > first:
            yield first, last
