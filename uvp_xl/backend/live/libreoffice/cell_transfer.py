"""Cells carried from one document into another, as a user copies and pastes them.

LibreOffice 7.4 has a shorter way, `importSheet`, but it ends the program itself once in about ten
times; copy and paste do not. Neither goes through the clipboard of the user.
"""

from __future__ import annotations

import contextlib
import re
import tempfile
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from uvp_xl.backend.live.libreoffice.libreoffice_reader import columns_of, rows_of
from uvp_xl.engines.libreoffice.uno_bridge import Uno, properties
from uvp_xl.errors import UsageError

WITH_FORMULA = 16
"""Cells with a formula, for LibreOffice's queries."""
TEXT = re.compile(r'"(?:[^"]|"")*"')
LINK = re.compile(r"=HYPERLINK\([;.\d]*\)")
"""A formula without its texts that points at no cell: the links of this program."""

Formula = tuple[Uno, str]
"""Where a formula stands, in one cell or in a matrix of them, and what it says."""


@contextlib.contextmanager
def opened(desktop: Uno, path: Path) -> Iterator[Uno]:
    """A file, open in a window that nobody sees."""
    source = _loaded(desktop, path)
    if source is None:
        raise UsageError(f"LibreOffice kan “{path.name}” niet openen.")
    try:
        yield source
    finally:
        source.close(True)


@contextlib.contextmanager
def written(data: bytes) -> Iterator[Path]:
    """A file with these bytes, for as long as it is needed."""
    with tempfile.TemporaryDirectory(prefix="uvp-xl-") as folder:
        path = Path(folder) / "overzichten.ods"
        path.write_bytes(data)
        yield path


def paste(source: Uno, cells: Uno, page: Uno, controller: Uno) -> None:
    """Paste these cells of `source`, from A1 on, on the sheet `page`, which is empty.

    `controller` is the window in which that sheet is in front.
    """
    window = source.CurrentController
    window.setActiveSheet(cells.Spreadsheet)
    window.select(cells)
    copied = window.getTransferable()
    controller.select(page.getCellByPosition(0, 0))
    controller.insertTransferable(copied)


def taken(page: Uno, cells: Uno) -> list[Formula]:
    """The formulas in `cells` of `page` that may point elsewhere; they are taken out.

    Pasted in another document they would point at the file that they came from.
    """
    found: list[Formula] = []
    done: set[tuple[int, int]] = set()
    for area in cells.queryContentCells(WITH_FORMULA).getRangeAddresses():
        own = _there(page, area)
        for row, formulas in enumerate(own.getFormulaArray(), area.StartRow):
            for column, formula in enumerate(formulas, area.StartColumn):
                if (column, row) in done or LINK.fullmatch(TEXT.sub("", formula)):
                    continue
                where = _take(page, page.getCellByPosition(column, row), formula)
                found.append((where, formula))
                done |= set(product(columns_of(where), rows_of(where)))
    return found


def given(page: Uno, where: Uno, formula: str) -> None:
    """Put a formula on `page`."""
    cells = _there(page, where)
    if formula.startswith("{"):
        cells.setArrayFormula(formula[1:-1])
    else:
        cells.getCellByPosition(0, 0).setFormula(formula)


def _take(page: Uno, cell: Uno, formula: str) -> Uno:
    """Take one formula out; where it stood: in all cells of its matrix."""
    cells = page.createCursorByRange(cell)
    if formula.startswith("{"):
        cells.collapseToCurrentArray()
        cells.setArrayFormula("")
    else:
        cell.setFormula("")
    return cells.RangeAddress


def _there(page: Uno, area: Uno) -> Uno:
    """The cells at an address, on this sheet."""
    return page.getCellRangeByPosition(area.StartColumn, area.StartRow, area.EndColumn, area.EndRow)


def _loaded(desktop: Uno, path: Path) -> Uno:
    """The document; None for a file that is not there, or that LibreOffice cannot read."""
    options = properties(Hidden=True, ReadOnly=True)
    with contextlib.suppress(Exception):
        return desktop.loadComponentFromURL(path.absolute().as_uri(), "_blank", 0, options)
    return None
