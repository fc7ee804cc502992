"""Read the sheets of a closed file: the .xlsx family with calamine, others with `kinds`.

calamine is fast but made for well-formed files: on others it raises what no `except Exception`
stops, or takes all memory. So it gets nothing before the preflight, and what it does not return
(merges, hidden rows, errors, percentages) is read from the same bytes.
"""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import cast

from uvp_xl.backend.ooxml import format_codes
from uvp_xl.backend.ooxml.package import BadPackage, Package, part_key
from uvp_xl.backend.ooxml.package_xml import BadMarkup
from uvp_xl.backend.ooxml.relationships import STYLES, WORKBOOK, first_of_kind, read_relationships
from uvp_xl.backend.ooxml.workbook_part import WorkbookPart
from uvp_xl.backend.reading import cell_count, sheet_facts
from uvp_xl.backend.reading.kinds import limits, ods, xls, xlsb
from uvp_xl.backend.reading.kinds.cell_store import clip_merges
from uvp_xl.errors import Broken, ReadError
from uvp_xl.grid import Grid
from uvp_xl.work_budget import metered

DAMAGED = "de opbouw van de werkmap is beschadigd"
_OTHERS = ("xl/workbook.bin", ods.CONTENT)
"""Parts that make calamine treat an .xlsx as a workbook of another kind."""


def read(path: Path, data: bytes, package: Package | None) -> list[Grid]:
    """Return the grids of `data`, the bytes of `path`; raises a ReadError.

    `package` is the result of the preflight: None for an .xls.
    """
    with metered(str(path)):
        grids = _read(path, data, package)
        signs = 0
        for grid in grids:
            signs = limits.check_long_texts(path, grid, signs)
    return grids


def _read(path: Path, data: bytes, package: Package | None) -> list[Grid]:
    """Return the grids by the reader for their kind."""
    if package is None:
        return xls.read(path, data)
    with _damage_as_broken(path):
        main = first_of_kind(read_relationships(package, ""), WORKBOOK)
        if main and main.part.lower().endswith(".bin"):
            return xlsb.read(path, package)
    if main is None and ods.CONTENT in package:
        return ods.read(path, package)
    return _read_xlsx(path, data, package)


def _read_xlsx(path: Path, data: bytes, package: Package) -> list[Grid]:
    """Return the grids of a package of the .xlsx family."""
    facts = _facts(path, package)
    if any(name in package for name in _OTHERS):
        raise Broken(path, "er zitten twee werkmappen in")
    try:
        return _read_with_calamine(path, data, facts)
    except (ReadError, KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:  # A panic in calamine is not an Exception.
        raise Broken(path, "er zit een fout in de opbouw") from error


def _facts(path: Path, package: Package) -> Mapping[str, sheet_facts.SheetFacts]:
    """Return the facts of each worksheet by its name.

    Checks every part with cells, not only the sheets of the workbook part, since calamine may
    choose differently. The bytes of a part are released before the next one.
    """
    sheets, shown = _sheets(path, package)
    facts = {}
    written = 0
    for name in package.names:
        data = limits.read_part(path, package, name)
        limits.check_shared_texts(path, data)
        if b"sheetData" not in data:
            continue
        sheet = sheets.get(part_key(name), "")
        written += limits.count_written(path, sheet or name, data)
        if written > limits.MAX_BOOK_WRITTEN:
            raise limits.too_much_written(path, sheet or name)
        plain = cell_count.is_plain(data)
        if not plain and cell_count.dense_size(data) > limits.MAX_CELLS:
            raise limits.too_many_cells(path, sheet or name)
        if sheet:
            facts[sheet] = sheet_facts.find_facts(data, plain, shown)
    return facts


def _sheets(path: Path, package: Package) -> tuple[Mapping[str, str], frozenset[int]]:
    """Return the worksheet names by part, and the formats that show percentages."""
    with _damage_as_broken(path):
        book = WorkbookPart(package)
        styles = book.related_part(STYLES)
        shown = format_codes.percentage_formats(package.read(styles) if styles else b"")
        tabs = [tab for tab in book.tabs if tab.part]
        names = {part_key(tab.part): tab.name for tab in tabs}
        if len(names) < len(tabs):
            raise Broken(path, "bladen liggen door elkaar")
        return names, shown


@contextlib.contextmanager
def _damage_as_broken(path: Path) -> Iterator[None]:
    """Raise Broken for a damaged package or part."""
    try:
        yield
    except BadPackage as error:
        raise Broken(path, str(error)) from error
    except BadMarkup as error:
        raise Broken(path, DAMAGED) from error


def _read_with_calamine(
    path: Path, data: bytes, facts: Mapping[str, sheet_facts.SheetFacts]
) -> list[Grid]:
    """Return all worksheets of `data`, completed with their facts."""
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    grids = []
    total = 0
    for index, sheet in enumerate(book.sheets_metadata):
        if sheet.typ != SheetTypeEnum.WorkSheet:
            continue
        values = book.get_sheet_by_index(index)
        row, column = values.end or (-1, -1)
        cells = (row + 1) * (column + 1)
        total += cells
        if cells > limits.MAX_CELLS or total > limits.MAX_BOOK_CELLS:
            raise limits.too_many_cells(path, sheet.name)
        rows = cast("sheet_facts.Rows", values.to_python(skip_empty_area=False))
        sheet_info = facts.get(sheet.name, sheet_facts.SheetFacts())
        sheet_facts.apply_overlay(rows, sheet_info.overlay)
        sheet_facts.convert_percentages(rows, sheet_info.percentages)
        hidden = sheet.visible != SheetVisibleEnum.Visible
        merges = tuple(clip_merges(sheet_info.merges, len(rows), len(rows[0]) if rows else 0))
        grids.append(Grid(sheet.name, rows, merges, hidden, sheet_info.hidden_rows))
    return grids
