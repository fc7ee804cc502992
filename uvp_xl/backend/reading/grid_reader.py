"""Read the sheets of a closed file, by the reader for its kind."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

from uvp_xl.backend.ooxml.package import BadPackage, Package
from uvp_xl.backend.ooxml.package_xml import BadMarkup
from uvp_xl.backend.ooxml.relationships import WORKBOOK, first_of_kind, read_relationships
from uvp_xl.backend.reading.kinds.file_type import ODS_CONTENT
from uvp_xl.errors import Broken
from uvp_xl.grid import Grid, UnreadCell, stored
from uvp_xl.sheets.own_sheets import is_report
from uvp_xl.work_budget import metered

DAMAGED = "de opbouw van de werkmap is beschadigd"


def read(path: Path, data: bytes, package: Package | None) -> list[Grid]:
    """Return the grids of `data`, the bytes of `path`; raises a ReadError.

    `package` is the result of the preflight: None for an .xls.
    """
    with metered(str(path)), _damage_as_broken(path):
        return [_as_written(grid) for grid in _with_own_names(_read(path, data, package))]


def _read(path: Path, data: bytes, package: Package | None) -> list[Grid]:
    """Return the grids by the reader for their kind, the only one that is loaded."""
    if package is None:
        from uvp_xl.backend.reading.kinds import xls

        return xls.read(path, data)
    main = first_of_kind(read_relationships(package, ""), WORKBOOK)
    if main and main.part.lower().endswith(".bin"):
        from uvp_xl.backend.reading.kinds import xlsb

        return xlsb.read(path, package)
    if main is None and ODS_CONTENT in package:
        from uvp_xl.backend.reading.kinds import ods

        return ods.read(path, package)
    from uvp_xl.backend.reading import xlsx_reader

    return xlsx_reader.read(path, package)


def _as_written(grid: Grid) -> Grid:
    """Return a report with the values as they were written: its formats are those of the program.

    So it can be compared with what is written anew. Other sheets stay as their readers see them.
    """
    if not is_report(grid):
        return grid
    return replace(grid, rows=[[stored(value) for value in row] for row in grid.rows], fills={})


def _with_own_names(grids: list[Grid]) -> list[Grid]:
    """Return the grids, of which those with the name of an earlier one get a name of their own.

    No program lets a user give two sheets one name, but a file may have them.
    """
    if len({grid.name.casefold() for grid in grids}) == len(grids):
        return grids
    taken = {grid.name.casefold() for grid in grids}
    seen: set[str] = set()
    result = []
    for grid in grids:
        name = grid.name
        if name.casefold() in seen:
            names = (f"{grid.name} ({number})" for number in count(2))
            name = next(other for other in names if other.casefold() not in taken)
            duplicate = UnreadCell(1, 1, f"een blad dat ook “{grid.name}” heet")
            grid = replace(grid, name=name, unread=(duplicate, *grid.unread))
            taken.add(name.casefold())
        seen.add(name.casefold())
        result.append(grid)
    return result


@contextlib.contextmanager
def _damage_as_broken(path: Path) -> Iterator[None]:
    """Raise Broken for a damaged package or part."""
    try:
        yield
    except BadPackage as error:
        raise Broken(path, str(error)) from error
    except BadMarkup as error:
        raise Broken(path, DAMAGED) from error
