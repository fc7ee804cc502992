"""Values entered into cells of the user."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.backend.edit_checks import FORMULA
from uvp_xl.cell_edit import Edit
from uvp_xl.grid import Percentage
from uvp_xl.selftest.difference import CheckResult, compare
from uvp_xl.selftest.selftest_check import SelftestCheck
from uvp_xl.selftest.workbench import Workbench

SHEET = "Invullen"
TEXTS = ("1.10", "3-4", "=1+1", "waar", "50%", "'s-Gravenhage", "Eén tekst")
"""Texts that programs tend to convert to other values."""
PERCENTAGE_CELL, FORMULA_CELL = f"A{len(TEXTS) + 1}", f"A{len(TEXTS) + 2}"


class EnteredValues(SelftestCheck):
    """Checks that a text stays a text, a cell keeps its format, and a formula is kept."""

    title, order = "Cellen van de gebruiker veranderen", 30

    def run(self, bench: Workbench) -> Iterator[CheckResult]:
        """Edit cells like accepted proposals do."""
        user = bench.user
        user.add(SHEET)
        user.fill(SHEET, [["oud"] for _ in TEXTS])
        user.enter(SHEET, PERCENTAGE_CELL, 0.25)
        user.set_format(SHEET, PERCENTAGE_CELL, "0%")
        user.enter(SHEET, FORMULA_CELL, "=1+1")
        before = user.number_format(SHEET, "A1")
        edits = [Edit(SHEET, f"A{row}", "oud", text) for row, text in enumerate(TEXTS, 1)]
        edits.append(Edit(SHEET, PERCENTAGE_CELL, Percentage(0.25), Percentage(0.5)))
        edits.append(Edit(SHEET, FORMULA_CELL, 2.0, 3.0))
        with bench.click() as workbook:
            refused = {refusal.edit.cell: refusal.why for refusal in workbook.edit(edits)}
        grid = bench.grid(SHEET)
        for row, text in enumerate(TEXTS, 1):
            yield from compare(f"A{row}", text, grid.value(row, 1))
        yield from compare(PERCENTAGE_CELL, Percentage(0.5), grid.value(len(TEXTS) + 1, 1))
        yield from compare("geweigerd", {FORMULA_CELL: FORMULA}, refused)
        for cell, code in (("A1", before), (PERCENTAGE_CELL, "0%")):
            about = f"de getalnotatie van {cell}"
            yield from compare(about, code, user.number_format(SHEET, cell))
