"""Independent readers of workbooks: openpyxl, python-calamine and olevba."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
from python_calamine import CalamineWorkbook

from tests.macros.olevba import VBA_Parser

Rows = list[list[Any]]


def by_openpyxl(path: Path) -> dict[str, Rows]:
    """Read all sheets by name, as rows of cells from A1; an empty cell is the empty string."""
    book = openpyxl.load_workbook(path)
    return {
        sheet.title: [
            ["" if cell is None else cell for cell in row]
            for row in sheet.iter_rows(values_only=True)
        ]
        for sheet in book.worksheets
    }


def by_calamine(path: Path) -> dict[str, Rows]:
    """Read the same as `by_openpyxl`."""
    book = CalamineWorkbook.from_path(path)
    return {
        name: book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        for name in book.sheet_names
    }


def vba(path: Path) -> dict[str, str]:
    """Read the text of each VBA module in a workbook, by the module's name."""
    parser = VBA_Parser(str(path))
    try:
        return {name.rpartition(".")[0]: text for _, _, name, text in parser.extract_macros()}
    finally:
        parser.close()
