"""A workbook in memory: the twin of the real back ends, for tests and for trying things out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from uvp_xl.backend.edit_checks import equal, objection
from uvp_xl.backend.workbook_protocol import Workbook, Written
from uvp_xl.cell_edit import Edit, Refused
from uvp_xl.errors import UsageError
from uvp_xl.grid import Grid, Value, position
from uvp_xl.sheets.sheet_model import Sheet
from uvp_xl.workbook_metadata import NOTHING, Metadata


class MemoryWorkbook:
    """A workbook of grids that was never a file, so `save` is wrong usage.

    >>> book = MemoryWorkbook("plan.xlsx", [Grid("Jeugd", [["item"]])])
    >>> book.put([Sheet("Te laat", ())])
    >>> [grid.name for grid in book.grids()]
    ['Jeugd', 'Te laat']
    """

    immediate = False

    def __init__(self, name: str, grids: Sequence[Grid] = (), metadata: Metadata = NOTHING) -> None:
        """Hold `grids` under `name`, the name by which findings call the workbook."""
        self.name = name
        self._metadata = metadata
        self._grids = list(grids)

    def grids(self) -> Sequence[Grid]:
        """All sheets, in order; those that were put are among them."""
        return tuple(self._grids)

    def metadata(self) -> Metadata:
        """What was said to stand beside the cells."""
        return self._metadata

    def edit(self, edits: Sequence[Edit]) -> list[Refused]:
        """Change these cells; what cannot be changed is refused, as far as a grid can tell."""
        refused = []
        for edit in edits:
            names = [grid.name.casefold() for grid in self._grids]
            key = edit.sheet.casefold()
            place = names.index(key) if key in names else None
            grid = None if place is None else self._grids[place]
            present = grid.value(*position(edit.cell)) if grid else ""
            why = objection(edit, grid, present)
            if why or place is None or grid is None:
                refused.append(Refused(edit, why))
            elif not equal(present, edit.new):
                self._grids[place] = _with(grid, position(edit.cell), edit.new)
        return refused

    def put(self, sheets: Sequence[Sheet]) -> None:
        """Replace the sheet of the same name (in any case of letters), or add it at the end."""
        for sheet in sheets:
            names = [grid.name.casefold() for grid in self._grids]
            if sheet.name.casefold() in names:
                place = names.index(sheet.name.casefold())
                self._grids[place] = replace(sheet.grid(), name=self._grids[place].name)
            else:
                self._grids.append(sheet.grid())

    def becoming(self, target: Path) -> Workbook:
        """This workbook: there is no file of whatever kind behind it."""
        return self

    def save(self, target: Path) -> Written:
        """Raise UsageError: there is no file behind this workbook."""
        raise UsageError(f"{target.name}: een werkmap in het geheugen kan niet worden bewaard.")

    def backups(self) -> list[MemoryWorkbook]:
        """None: there never was a file."""
        return []

    def same(self, other: Workbook) -> bool:
        """Whether both hold the same sheets."""
        return list(self.grids()) == list(other.grids())

    def take(self, other: Workbook) -> None:
        """From now on hold the sheets of `other`."""
        self._grids = list(other.grids())


def _with(grid: Grid, cell: tuple[int, int], value: Value) -> Grid:
    """The grid with this value in a cell; it grows where the cell lies beyond it."""
    row, column = cell
    rows = [list(each) for each in grid.rows]
    rows.extend([] for _ in range(row - len(rows)))
    rows[row - 1].extend([""] * (column - len(rows[row - 1])))
    rows[row - 1][column - 1] = value
    return replace(grid, rows=rows)
