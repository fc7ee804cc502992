"""Values put into cells of the user."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.backend.edit_checks import FORMULA
from uvp_xl.cell_edit import Edit
from uvp_xl.grid import Percentage
from uvp_xl.selftest.selftest_check import Check, Found, differing
from uvp_xl.selftest.workbench import Bench

SHEET = "Invullen"
TEXTS = ("1.10", "3-4", "=1+1", "waar", "50%", "'s-Gravenhage", "Eén tekst")
"""Texts of which a program likes to make something else."""
SHARE, FORMULA_CELL = f"A{len(TEXTS) + 1}", f"A{len(TEXTS) + 2}"


class Entering(Check):
    """A text stays a text, a cell keeps its format, and no formula is written over."""

    title, place = "Cellen van de gebruiker veranderen", 30

    def look(self, bench: Bench) -> Iterator[Found]:
        """Change cells as accepted proposals do."""
        hand = bench.hand
        hand.add(SHEET)
        hand.fill(SHEET, [["oud"] for _ in TEXTS])
        hand.enter(SHEET, SHARE, 0.25)
        hand.format(SHEET, SHARE, "0%")
        hand.enter(SHEET, FORMULA_CELL, "=1+1")
        before = hand.formatted(SHEET, "A1")
        edits = [Edit(SHEET, f"A{row}", "oud", text) for row, text in enumerate(TEXTS, 1)]
        edits.append(Edit(SHEET, SHARE, Percentage(0.25), Percentage(0.5)))
        edits.append(Edit(SHEET, FORMULA_CELL, 2.0, 3.0))
        with bench.click() as workbook:
            refused = {no.edit.cell: no.why for no in workbook.edit(edits)}
        grid = bench.grid(SHEET)
        wanted: dict[str, object] = {f"A{row}": text for row, text in enumerate(TEXTS, 1)}
        found: dict[str, object] = {
            f"A{row}": grid.value(row, 1) for row in range(1, len(TEXTS) + 1)
        }
        wanted |= {
            SHARE: Percentage(0.5),
            "geweigerd": {FORMULA_CELL: FORMULA},
            "de getalnotatie van A1": before,
            f"de getalnotatie van {SHARE}": "0%",
        }
        found |= {
            SHARE: grid.value(len(TEXTS) + 1, 1),
            "geweigerd": refused,
            "de getalnotatie van A1": hand.formatted(SHEET, "A1"),
            f"de getalnotatie van {SHARE}": hand.formatted(SHEET, SHARE),
        }
        yield from differing(wanted, found)
