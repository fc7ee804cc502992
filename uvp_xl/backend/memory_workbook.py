"""A workbook in memory: the twin of the real back ends, for tests and experiments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from uvp_xl.backend.edit_checks import objection, same_value
from uvp_xl.backend.workbook_protocol import Workbook, Written
from uvp_xl.cell_edit import Edit, Refused
from uvp_xl.errors import UsageError
from uvp_xl.grid import Grid, Value, position
from uvp_xl.sheets.sheet_model import Sheet
from uvp_xl.workbook_metadata import NO_METADATA, Metadata


class MemoryWorkbook:
    """A workbook of grids without a file, so `save` raises UsageError.

    >>> book = MemoryWorkbook("plan.xlsx", [Grid("Jeugd", [["item"]])])
    >>> book.put([Sheet("Te laat", ())])
    >>> [grid.name for grid in book.grids()]
    ['Jeugd', 'Te laat']
    """

    immediate = False

    def __init__(
        self, name: str, grids: Sequence[Grid] = (), metadata: Metadata = NO_METADATA
    ) -> None:
        """Hold `grids` under `name`, the workbook name that findings show."""
        self.name = name
        self._metadata = metadata
        self._grids = list(grids)

    def grids(self) -> Sequence[Grid]:
        """Return all sheets in order, including those that were put."""
        return tuple(self._grids)

    def metadata(self) -> Metadata:
        """Return the metadata that was passed in."""
        return self._metadata

    def edit(self, edits: Sequence[Edit]) -> list[Refused]:
        """Change these cells; return the edits that a grid shows to be impossible."""
        refused = []
        for edit in edits:
            index = self._index(edit.sheet)
            grid = None if index is None else self._grids[index]
            present = grid.value(*position(edit.cell)) if grid else ""
            why = objection(edit, grid, present)
            if why or index is None or grid is None:
                refused.append(Refused(edit, why))
            elif not same_value(present, edit.new):
                self._grids[index] = _with(grid, position(edit.cell), edit.new)
        return refused

    def put(self, sheets: Sequence[Sheet]) -> None:
        """Replace the sheet of the same name (ignoring case), or append it."""
        for sheet in sheets:
            index = self._index(sheet.name)
            if index is None:
                self._grids.append(sheet.grid())
            else:
                self._grids[index] = replace(sheet.grid(), name=self._grids[index].name)

    def for_target(self, target: Path) -> Workbook:
        """Return this workbook: it has no file of any kind."""
        return self

    def save(self, target: Path) -> Written:
        """Raise UsageError: this workbook has no file."""
        raise UsageError(f"{target.name}: een werkmap in het geheugen kan niet worden bewaard.")

    def backups(self) -> list[MemoryWorkbook]:
        """Return no backups: there is no file."""
        return []

    def same_content(self, other: Workbook) -> bool:
        """Return whether both hold the same sheets."""
        return list(self.grids()) == list(other.grids())

    def revert_to(self, other: Workbook) -> None:
        """Hold the sheets of `other`."""
        self._grids = list(other.grids())

    def _index(self, sheet: str) -> int | None:
        """Return the index of the sheet with this name, ignoring case."""
        names = [grid.name.casefold() for grid in self._grids]
        return names.index(sheet.casefold()) if sheet.casefold() in names else None


def _with(grid: Grid, cell: tuple[int, int], value: Value) -> Grid:
    """Return the grid with this value in a cell, enlarged where needed."""
    row, column = cell
    if cell in grid.far_cells:
        return replace(grid, far_cells={**grid.far_cells, cell: value})
    rows = [list(each) for each in grid.rows]
    rows.extend([] for _ in range(row - len(rows)))
    rows[row - 1].extend([""] * (column - len(rows[row - 1])))
    rows[row - 1][column - 1] = value
    return replace(grid, rows=rows)
