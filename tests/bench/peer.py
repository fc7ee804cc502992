"""The same report sheets written by openpyxl into an empty workbook: what grafting is held against.

It leaves out what takes openpyxl extra time (colour rules, data bars, choices), so that the
comparison is not flattered.
"""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import openpyxl
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from uvp_xl.grid import address, letters
from uvp_xl.sheets.sheet_model import Sheet, Style


def write(sheets: Sequence[Sheet], target: Path) -> None:
    """Write values, formats, widths, merges, links, panes and filters."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for sheet in sheets:
        page = book.create_sheet(sheet.name)
        for index, width in enumerate(sheet.widths, 1):
            page.column_dimensions[letters(index)].width = width
        for block in sheet.blocks:
            for row, cells in enumerate(block.cells, block.row):
                for column, cell in enumerate(cells, block.column):
                    made = page.cell(row, column, cell.content)
                    made.font, made.fill, made.border, made.alignment = look(cell.style)
                    if cell.style.number_format:
                        made.number_format = cell.style.number_format
                    if cell.link:
                        made.hyperlink = f"#'{cell.link.sheet}'!{cell.link.cell}"
        for merge in sheet.merges:
            page.merge_cells(str(merge))
        if sheet.freeze:
            page.freeze_panes = address(*sheet.freeze)
        if sheet.filter:
            page.auto_filter.ref = str(sheet.filter)
    book.save(target)


@cache
def look(style: Style) -> tuple[Font, PatternFill, Border, Alignment]:
    """The parts of a cell format in openpyxl's words."""
    side = Side("thin", color=style.border) if style.border else Side()
    return (
        Font("Arial", style.size, bold=style.bold, italic=style.italic, color=style.colour),
        PatternFill("solid", style.fill) if style.fill else PatternFill(),
        Border(side, side, side, side),
        Alignment(style.align or None, style.valign, wrap_text=style.wrap, indent=style.indent),
    )
