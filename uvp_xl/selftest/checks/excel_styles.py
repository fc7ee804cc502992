"""Styles of cells that a workbook gathers."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.selftest.sample_plan import report
from uvp_xl.selftest.selftest_check import Check, Found, Observed, differing
from uvp_xl.selftest.workbench import Bench

SHEET = "Proef stijlen"
TIMES = 3


class ExcelStyles(Check):
    """Writing a sheet again and again adds no styles."""

    title, place, excel = "Stijlen stapelen niet op", 250, True

    def look(self, bench: Bench) -> Iterator[Found]:
        """Count them before, after the first time, and after some more."""
        styles = bench.excel.workbook.call("Styles")
        before = int(styles.call("Count"))
        bench.put(report(SHEET))
        first = int(styles.call("Count"))
        for _ in range(TIMES):
            bench.put(report(SHEET))
        yield Observed(f"Stijlen vooraf: {before}; na het eerste overzicht: {first}")
        after = int(styles.call("Count"))
        about = "stijlen na opnieuw schrijven"
        yield from differing({about: first}, {about: after})
