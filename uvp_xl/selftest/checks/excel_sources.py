"""Links of the workbook to other files."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.selftest.difference import CheckResult, compare
from uvp_xl.selftest.sample_plan import later_report, sample_report
from uvp_xl.selftest.selftest_check import SelftestCheck
from uvp_xl.selftest.workbench import Workbench

SHEET = "Proef koppelingen"
EXCEL_LINKS = 1
"""xlExcelLinks."""


class ExcelSources(SelftestCheck):
    """Checks that a copy from a file adds no links to that file."""

    title, order, excel_only = "Geen koppelingen naar andere bestanden", 220, True

    def run(self, bench: Workbench) -> Iterator[CheckResult]:
        """Write a new sheet, write it again, and restore it."""
        sheet = sample_report(SHEET)
        bench.put(sheet)
        yield from _check_links(bench, "na een nieuw overzicht")
        bench.put(later_report(sheet))
        yield from _check_links(bench, "na opnieuw schrijven")
        path = bench.folder / "koppelingen.xlsx"
        bench.workbook().program.save_copy(path)
        with bench.click() as workbook:
            workbook.restore_sheets(path, [SHEET])
        yield from _check_links(bench, "na terughalen")


def _check_links(bench: Workbench, when: str) -> Iterator[CheckResult]:
    links = bench.excel_user.workbook.call("LinkSources", EXCEL_LINKS)
    yield from compare(f"koppelingen {when}", 0, len(links) if isinstance(links, tuple) else 0)
