"""Report sheets that are there already."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.selftest.sample_plan import later, report
from uvp_xl.selftest.selftest_check import Check, Found, differing
from uvp_xl.selftest.workbench import Bench, otherwise

SHEET, OWN = "Proef nog eens", "Wijst naar proef"
WATCHED = "A5"
POINTER = f"='{SHEET}'!{WATCHED}"


class Again(Check):
    """A sheet that is written again stays the same sheet: formulas that point at it live on."""

    title, place = "Overzichten opnieuw schrijven", 60

    def look(self, bench: Bench) -> Iterator[Found]:
        """Write, point at it, and write it again with less in it."""
        sheet = report(SHEET)
        bench.put(sheet)
        bench.hand.add(OWN)
        bench.hand.enter(OWN, "A1", POINTER)
        before = bench.hand.sheets()
        yield from _pointed(bench, "een formule die naar het overzicht wijst")
        new = later(sheet)
        bench.put(new)
        yield from otherwise(new, bench.grid(SHEET))
        yield from _pointed(bench, "diezelfde formule na opnieuw schrijven")
        after = bench.hand.sheets()
        yield from differing(
            {"de volgorde van de bladen": before}, {"de volgorde van de bladen": after}
        )


def _pointed(bench: Bench, about: str) -> Iterator[Found]:
    """Whether the formula is still what it was, and gives what it points at."""
    formula = bench.hand.formula(OWN, "A1").replace("$", "").replace("'.", "'!")
    grid = bench.grid(SHEET)
    yield from differing(
        {about: POINTER, f"{about}: uitkomst": grid.value(5, 1)},
        {about: formula, f"{about}: uitkomst": bench.grid(OWN).value(1, 1)},
    )
