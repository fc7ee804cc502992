"""Copy cells from one document into another, like a user who copies and pastes.

LibreOffice 7.4 has a shorter way, `importSheet`, but it crashes about once in ten times; copy and
paste do not. Neither uses the clipboard of the user.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from uvp_xl.backend.live.libreoffice.range_lines import columns_of, rows_of
from uvp_xl.engines.libreoffice.uno_bridge import Uno, properties
from uvp_xl.errors import UsageError

WITH_FORMULA = 16
"""Cells with a formula, in queries of LibreOffice."""
TEXT = re.compile(r'"(?:[^"]|"")*"')
LINK = re.compile(r"=HYPERLINK\([;.\d]*\)")
"""A formula without its texts that refers to no cell: a link of this program."""

Formula = tuple[Uno, str]
"""The range address of a formula, of one cell or of an array, and its text."""


@contextlib.contextmanager
def open_hidden(desktop: Uno, path: Path) -> Iterator[Uno]:
    """Open a file in an invisible window; raise UsageError if LibreOffice cannot."""
    source = None
    options = properties(Hidden=True, ReadOnly=True)
    with contextlib.suppress(Exception):  # The file is missing or unreadable.
        source = desktop.loadComponentFromURL(path.absolute().as_uri(), "_blank", 0, options)
    if source is None:
        raise UsageError(f"LibreOffice kan “{path.name}” niet openen.")
    try:
        yield source
    finally:
        source.close(True)


def paste(source: Uno, cells: Uno, page: Uno, controller: Uno) -> None:
    """Paste these cells of `source` at A1 of the sheet `page`, which is empty.

    `controller` is that of the window in which `page` is active.
    """
    window = source.CurrentController
    window.setActiveSheet(cells.Spreadsheet)
    window.select(cells)
    copied = window.getTransferable()
    controller.select(page.getCellByPosition(0, 0))
    controller.insertTransferable(copied)


def remove_formulas(page: Uno, cells: Uno) -> list[Formula]:
    """Remove the formulas in `cells` of `page` that may refer to cells, and return them.

    Pasted into another document they would refer to the file of origin.
    """
    removed: list[Formula] = []
    done: set[tuple[int, int]] = set()
    for area in cells.queryContentCells(WITH_FORMULA).getRangeAddresses():
        formulas = cells_at(page, area).getFormulaArray()
        for row, row_formulas in enumerate(formulas, area.StartRow):
            for column, formula in enumerate(row_formulas, area.StartColumn):
                if (column, row) in done or LINK.fullmatch(TEXT.sub("", formula)):
                    continue
                address = _remove_formula(page, page.getCellByPosition(column, row), formula)
                removed.append((address, formula))
                done |= set(product(columns_of(address), rows_of(address)))
    return removed


def put_formula(page: Uno, address: Uno, formula: str) -> None:
    """Write a formula into `page`."""
    cells = cells_at(page, address)
    if formula.startswith("{"):
        cells.setArrayFormula(formula[1:-1])
    else:
        cells.getCellByPosition(0, 0).setFormula(formula)


def cells_at(page: Uno, area: Uno) -> Uno:
    """Return the cells of this sheet at a range address."""
    return page.getCellRangeByPosition(area.StartColumn, area.StartRow, area.EndColumn, area.EndRow)


def _remove_formula(page: Uno, cell: Uno, formula: str) -> Uno:
    """Remove one formula, and return the address of all cells of its array."""
    cells = page.createCursorByRange(cell)
    if formula.startswith("{"):
        cells.collapseToCurrentArray()
        cells.setArrayFormula("")
    else:
        cell.setFormula("")
    return cells.RangeAddress
