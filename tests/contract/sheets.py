"""The values of sheets as every back end gives them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tests.reference import PATH
from uvp_xl.backend.closed_workbook import ClosedWorkbook
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.grid import Grid, Percentage
from uvp_xl.sheets.sheet_model import Sheet


def in_memory(sheets: Sequence[Sheet]) -> list[Any]:
    """Return the values of a workbook in memory after these sheets were put into it."""
    memory = MemoryWorkbook("plan.xlsx", ClosedWorkbook(PATH).grids())
    memory.put(sheets)
    return [plain(grid) for grid in memory.grids()]


def plain(grid: Grid) -> Any:
    """Return the values of a sheet without empty ends; numbers of one kind."""
    rows = [list(map(number, row)) for row in grid.rows]
    rows = [row[: max((i + 1 for i, v in enumerate(row) if v != ""), default=0)] for row in rows]
    while rows and not rows[-1]:
        rows.pop()
    return grid.name, rows


def number(value: object) -> object:
    """Return percentages as fractions, and whole numbers as floats."""
    if isinstance(value, Percentage):
        return value.fraction
    return float(value) if type(value) is int else value
