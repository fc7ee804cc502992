"""A workbook in memory: the twin of the real back ends, for tests and for trying things out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from uvp_xl.errors import UsageError
from uvp_xl.grid import Grid
from uvp_xl.reports.sheet import Sheet


class MemoryWorkbook:
    """A workbook of grids that was never a file, so `save` is wrong usage.

    >>> book = MemoryWorkbook("plan.xlsx", [Grid("Jeugd", [["item"]])])
    >>> book.put([Sheet("Te laat", ())])
    >>> [grid.name for grid in book.grids()]
    ['Jeugd', 'Te laat']
    """

    def __init__(self, name: str, grids: Sequence[Grid] = ()) -> None:
        """Hold `grids` under `name`, the name by which findings call the workbook."""
        self.name = name
        self._grids = list(grids)

    def grids(self) -> Sequence[Grid]:
        """All sheets, in order; those that were put are among them."""
        return tuple(self._grids)

    def put(self, sheets: Sequence[Sheet]) -> None:
        """Replace the sheet of the same name (in any case of letters), or add it at the end."""
        for sheet in sheets:
            names = [grid.name.casefold() for grid in self._grids]
            if sheet.name.casefold() in names:
                place = names.index(sheet.name.casefold())
                self._grids[place] = replace(sheet.grid(), name=self._grids[place].name)
            else:
                self._grids.append(sheet.grid())

    def save(self, target: Path) -> None:
        """Raise UsageError: there is no file behind this workbook."""
        raise UsageError(f"{target.name}: een werkmap in het geheugen kan niet worden bewaard.")
