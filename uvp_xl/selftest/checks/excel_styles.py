"""The number of cell styles in a workbook."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.selftest.difference import CheckResult, Observation, compare
from uvp_xl.selftest.sample_plan import sample_report
from uvp_xl.selftest.selftest_check import SelftestCheck
from uvp_xl.selftest.workbench import Workbench

SHEET = "Proef stijlen"
TIMES = 3


class ExcelStyles(SelftestCheck):
    """Checks that repeated writes of a sheet add no styles."""

    title, order, excel_only = "Stijlen stapelen niet op", 250, True

    def run(self, bench: Workbench) -> Iterator[CheckResult]:
        """Count them before and after the first write, and after more of them."""
        styles = bench.excel_user.workbook.call("Styles")
        before = int(styles.call("Count"))
        bench.put(sample_report(SHEET))
        first = int(styles.call("Count"))
        for _ in range(TIMES):
            bench.put(sample_report(SHEET))
        yield Observation(f"Stijlen vooraf: {before}; na het eerste overzicht: {first}")
        yield from compare("stijlen na opnieuw schrijven", first, int(styles.call("Count")))
