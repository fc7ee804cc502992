"""The copy of the workbook that is kept before the first write."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.backend.closed_workbook import ClosedWorkbook
from uvp_xl.selftest.difference import CheckResult, Unsupported, compare
from uvp_xl.selftest.sample_plan import later_report, sample_report
from uvp_xl.selftest.selftest_check import SelftestCheck
from uvp_xl.selftest.workbench import Workbench, cell_differences

SHEET = "Proef versie"
NO_VERSION = "Dit programma kan geen versie bewaren terwijl het werkboek openstaat."


class KeptVersion(SelftestCheck):
    """Checks that the copy is a valid workbook, from which a report sheet can be restored."""

    title, order = "Een versie bewaren en een overzicht terughalen", 120

    def run(self, bench: Workbench) -> Iterator[CheckResult]:
        """Keep a copy, write another version of the sheet, and restore the first."""
        sheet = sample_report(SHEET)
        bench.put(sheet)
        path = bench.folder / "versie.xlsx"
        name = bench.workbook().name
        if not bench.workbook().program.save_copy(path):
            raise Unsupported(NO_VERSION)
        kept = {grid.name: grid for grid in ClosedWorkbook(path).grids()}
        yield from compare("de bladen in de kopie", bench.user.sheets(), list(kept))
        yield from compare("de naam van het werkboek", name, bench.workbook().name)
        yield from cell_differences(sheet, kept[SHEET])
        bench.put(later_report(sheet))
        with bench.click() as workbook:
            workbook.restore_sheets(path, [SHEET])
        yield from cell_differences(sheet, bench.grid(SHEET))
