"""What other programs read in a workbook: the cells of each worksheet, by name and address."""

from __future__ import annotations

import io
import warnings

import openpyxl
import python_calamine

Cells = dict[str, dict[tuple[int, int], str]]


def calamine(data: bytes) -> Cells:
    """By python-calamine: the values."""
    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
    return {
        meta.name: {
            (row, column): repr(value)
            for row, values in enumerate(
                book.get_sheet_by_index(index).to_python(skip_empty_area=False), 1
            )
            for column, value in enumerate(values, 1)
            if value != ""
        }
        for index, meta in enumerate(book.sheets_metadata)
        if meta.typ == python_calamine.SheetTypeEnum.WorkSheet
    }


def by_openpyxl(data: bytes) -> Cells:
    """By openpyxl: values and formulas, with their type, format and link."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # It does not know all of Excel, and says so.
        book = openpyxl.load_workbook(io.BytesIO(data), rich_text=True)
    return {
        sheet.title: {
            (cell.row, cell.column): _said(cell)
            for row in sheet.iter_rows()
            for cell in row
            if cell.value is not None
        }
        for sheet in book.worksheets
    }


def _said(cell: openpyxl.cell.Cell) -> str:
    """What a cell holds, and how it looks."""
    value = getattr(cell.value, "text", None) or cell.value
    link = (cell.hyperlink.target or cell.hyperlink.location) if cell.hyperlink else ""
    return f"{value!r} {cell.data_type} {cell.number_format} {cell.font.b} {link}"
