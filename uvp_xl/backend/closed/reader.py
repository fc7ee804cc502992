"""The values of a closed file, by calamine, with the facts that calamine does not give.

calamine is fast, but made for honest files: on others it raises what no `except Exception` stops
or asks for all memory. So nothing reaches it before the preflight.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from uvp_xl.backend.closed import density, facts, formats, preflight
from uvp_xl.backend.closed.book import Book
from uvp_xl.backend.closed.markup import BadMarkup
from uvp_xl.backend.closed.package import BadPackage, Package, same
from uvp_xl.backend.closed.relations import STYLES, of_kind
from uvp_xl.errors import Broken, Locked, ReadError
from uvp_xl.grid import Area, Grid


def read(path: Path, data: bytes, package: Package | None) -> list[Grid]:
    """The grids of `data`, the bytes of `path`; raises a ReadError.

    `package` is what the preflight made of them. Facts (merges, hidden rows, errors) are there
    only for the .xlsx family.
    """
    found = _facts(path, package) if package else {}
    from python_calamine import PasswordError

    try:
        return _grids(path, data, found)
    except PasswordError as error:
        raise Locked(path) from error
    except (ReadError, KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:  # A panic of calamine is no Exception.
        raise Broken(path, "er zit een fout in de opbouw") from error


def _facts(path: Path, package: Package) -> Mapping[str, facts.Facts]:
    """The facts of each worksheet by its name.

    Every part that has cells is looked after, not only those that the workbook calls its sheets:
    the reader may think otherwise. The bytes of a part are let go of before the next.
    """
    sheets, shown = _sheets(path, package)
    found = {}
    for name in package.names:
        data = preflight.part(path, package, name)
        if b"sheetData" not in data:
            continue
        plain = density.plain(data)
        sheet = sheets.get(same(name), "")
        preflight.check_cells(path, sheet or name, data, plain)
        if sheet:
            found[sheet] = facts.facts(data, plain, shown)
    return found


def _sheets(path: Path, package: Package) -> tuple[Mapping[str, str], frozenset[int]]:
    """The name of each worksheet by its part, and the formats that show percentages.

    Nothing for a package of another family.
    """
    if "xl/workbook.bin" in package or "content.xml" in package:
        return {}, frozenset()
    try:
        book = Book(package)
        styles = of_kind(book.relations, STYLES)
        shown: frozenset[int] = frozenset()
        if styles and styles.part in package:
            shown = formats.percentages(package.read(styles.part))
        return {same(tab.part): tab.name for tab in book.tabs if tab.part}, shown
    except BadPackage as error:
        raise Broken(path, str(error)) from error
    except BadMarkup as error:
        raise Broken(path, "de opbouw van de werkmap is beschadigd") from error


def _grids(path: Path, data: bytes, found: Mapping[str, facts.Facts]) -> list[Grid]:
    """All worksheets of `data`, with the facts that were found."""
    from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    except CalamineError:  # It tried all formats; by the name it tells what is wrong.
        book = CalamineWorkbook.from_path(path)
    grids = []
    total = 0
    for index, sheet in enumerate(book.sheets_metadata):
        if sheet.typ != SheetTypeEnum.WorkSheet:
            continue
        values = book.get_sheet_by_index(index)
        row, column = values.end or (-1, -1)
        cells = (row + 1) * (column + 1)
        total += cells
        if cells > preflight.MAX_CELLS or total > preflight.MAX_BOOK_CELLS:
            raise preflight.too_many_cells(path, sheet.name)
        rows = cast("facts.Rows", values.to_python(skip_empty_area=False))
        known = found.get(sheet.name, facts.Facts())
        facts.overlaid(rows, known.overlay)
        facts.as_percentages(rows, known.percentages)
        hidden = sheet.visible != SheetVisibleEnum.Visible
        merges = _within(known.merges, rows)
        grids.append(Grid(sheet.name, rows, merges, hidden, known.hidden_rows))
    return grids


def _within(merges: tuple[Area, ...], rows: facts.Rows) -> tuple[Area, ...]:
    """The merges cut to the cells that there are: one over a whole column is no million rows."""
    height, width = len(rows), len(rows[0]) if rows else 0
    return tuple(
        Area(m.top, m.left, min(m.bottom, height), min(m.right, width))
        for m in merges
        if m.top <= height and m.left <= width
    )
