"""Reader for .xlsb: an .xlsx package with binary records instead of XML."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from uvp_xl.backend.ooxml.package import BadPackage, Package
from uvp_xl.backend.ooxml.package_xml import BadMarkup
from uvp_xl.backend.ooxml.relationships import (
    SHEET,
    WORKBOOK,
    Relationship,
    first_of_kind,
    read_relationships,
)
from uvp_xl.backend.reading.kinds import xlsb_sheet
from uvp_xl.backend.reading.kinds.cell_store import CellStore
from uvp_xl.backend.reading.kinds.file_type import NO_BOOK
from uvp_xl.backend.reading.kinds.unreadable import BROKEN_SHEET, NO_FORMATS, NO_SHEET
from uvp_xl.backend.reading.kinds.xlsb_globals import Globals, Tab, part_bytes
from uvp_xl.errors import Broken
from uvp_xl.grid import Grid
from uvp_xl.work_budget import metered

_WITH_CELLS = (SHEET, "xlMacrosheet", "xlIntlMacrosheet")
"""The relationships of sheets with cells; those of macros are in the language of Excel 4."""


def read(path: Path, package: Package) -> list[Grid]:
    """Read the sheets of an .xlsb package; raises a ReadError."""
    with metered(str(path)):
        return list(_read_sheets(path, package))


def _read_sheets(path: Path, package: Package) -> Iterator[Grid]:
    """Yield the sheets; charts and dialogs have no cells."""
    main = first_of_kind(_related(package, ""), WORKBOOK)
    data = part_bytes(package, main.part) if main else None
    if main is None or data is None:
        raise Broken(path, NO_BOOK)
    related = _related(package, main.part)
    book = Globals(package, data, related)
    if not book.tabs:
        raise Broken(path, NO_BOOK)
    relationships = {relationship.id: relationship for relationship in related}
    for tab in book.tabs:
        relationship = relationships.get(tab.relationship)
        if relationship is None or relationship.kind in _WITH_CELLS:
            yield _read_sheet(package, tab, relationship, book)


def _related(package: Package, part: str) -> list[Relationship]:
    """Return the relationships of a part; none when they are damaged."""
    try:
        return read_relationships(package, part)
    except (BadPackage, BadMarkup):
        return []


def _read_sheet(
    package: Package, tab: Tab, relationship: Relationship | None, book: Globals
) -> Grid:
    """Return the cells of a sheet, as far as they can be read."""
    cells = CellStore(tab.name, tab.hidden)
    if relationship is None or relationship.part not in package:
        cells.miss(0, 0, NO_SHEET)
        return cells.grid()
    data = part_bytes(package, relationship.part)
    if data is None:
        cells.miss(0, 0, BROKEN_SHEET)
    else:
        if not book.formats_read:
            cells.miss(0, 0, NO_FORMATS)
        xlsb_sheet.fill(cells, data, book)
    return cells.grid()
