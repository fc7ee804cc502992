"""What a user does to cells beside filling them."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.selftest.selftest_check import Check, Found, differing
from uvp_xl.selftest.workbench import Bench

SHEET = "Ernaast"
NOTE = "een eigen notitie"


class Beside(Check):
    """Hidden rows, merged cells and notes are seen."""

    title, place = "Verborgen rijen, samengevoegde cellen en notities lezen", 20

    def look(self, bench: Bench) -> Iterator[Found]:
        """Make one of each by hand."""
        hand = bench.hand
        hand.add(SHEET)
        hand.fill(SHEET, [[f"rij {row}", row, "x", None] for row in range(1, 7)])
        hand.hide(SHEET, 3)
        hand.enter(SHEET, "C1", None)
        hand.merge(SHEET, "C1:D1")
        hand.note(SHEET, "A2", NOTE)
        workbook = bench.workbook()
        grid = next(grid for grid in workbook.grids() if grid.name == SHEET)
        notes = [n for n in workbook.metadata().notes if n.sheet == SHEET]
        yield from differing(
            {
                "verborgen rijen": [3],
                "samengevoegde cellen": ["C1:D1"],
                "notities": [("A2", NOTE)],
                "de laatste rij": 6,
            },
            {
                "verborgen rijen": sorted(grid.hidden_rows),
                "samengevoegde cellen": [str(merge) for merge in grid.merges],
                "notities": [(note.cell, note.text) for note in notes],
                "de laatste rij": grid.height,
            },
        )
