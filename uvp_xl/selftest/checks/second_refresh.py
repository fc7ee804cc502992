"""Report sheets that exist already."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.selftest.difference import CheckResult, compare
from uvp_xl.selftest.sample_plan import later_report, sample_report
from uvp_xl.selftest.selftest_check import SelftestCheck
from uvp_xl.selftest.workbench import Workbench, cell_differences

SHEET, USER_SHEET = "Proef nog eens", "Wijst naar proef"
FORMULA = f"='{SHEET}'!A5"


class SecondRefresh(SelftestCheck):
    """Checks that a sheet keeps its identity in a second write: formulas still refer to it."""

    title, order = "Overzichten opnieuw schrijven", 60

    def run(self, bench: Workbench) -> Iterator[CheckResult]:
        """Write a sheet, refer to it, and write it again with fewer rows."""
        sheet = sample_report(SHEET)
        bench.put(sheet)
        bench.user.add(USER_SHEET)
        bench.user.enter(USER_SHEET, "A1", FORMULA)
        before = bench.user.sheets()
        yield from _check_formula(bench, "een formule die naar het overzicht wijst")
        new = later_report(sheet)
        bench.put(new)
        yield from cell_differences(new, bench.grid(SHEET))
        yield from _check_formula(bench, "diezelfde formule na opnieuw schrijven")
        yield from compare("de volgorde van de bladen", before, bench.user.sheets())


def _check_formula(bench: Workbench, about: str) -> Iterator[CheckResult]:
    """Check that the formula is unchanged, and has the value of the cell that it refers to."""
    formula = bench.user.formula(USER_SHEET, "A1").replace("$", "").replace("'.", "'!")
    value = bench.grid(SHEET).value(5, 1)
    yield from compare(about, FORMULA, formula)
    yield from compare(f"{about}: uitkomst", value, bench.grid(USER_SHEET).value(1, 1))
