"""Hidden rows, merged cells and notes of the user."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.selftest.difference import CheckResult, compare
from uvp_xl.selftest.selftest_check import SelftestCheck
from uvp_xl.selftest.workbench import Workbench

SHEET = "Ernaast"
NOTE = "een eigen notitie"


class UserFormats(SelftestCheck):
    """Checks that they are read."""

    title, order = "Verborgen rijen, samengevoegde cellen en notities lezen", 20

    def run(self, bench: Workbench) -> Iterator[CheckResult]:
        """Add one of each, and read the sheet."""
        user = bench.user
        user.add(SHEET)
        user.fill(SHEET, [[f"rij {row}", row, "x", None] for row in range(1, 7)])
        user.hide(SHEET, 3)
        user.enter(SHEET, "C1", None)
        user.merge(SHEET, "C1:D1")
        user.note(SHEET, "A2", NOTE)
        workbook = bench.workbook()
        grid = next(grid for grid in workbook.grids() if grid.name == SHEET)
        notes = [(n.cell, n.text) for n in workbook.metadata().notes if n.sheet == SHEET]
        yield from compare("verborgen rijen", [3], sorted(grid.hidden_rows))
        merges = [str(merge) for merge in grid.merges]
        yield from compare("samengevoegde cellen", ["C1:D1"], merges)
        yield from compare("notities", [("A2", NOTE)], notes)
        yield from compare("de laatste rij", 6, grid.height)
