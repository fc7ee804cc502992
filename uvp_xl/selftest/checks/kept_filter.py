"""The filter of a user on a report sheet."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.selftest.difference import CheckResult, Observation, compare
from uvp_xl.selftest.sample_plan import FILTERED, FIRST, LAST, TOP, sample_report
from uvp_xl.selftest.selftest_check import SelftestCheck
from uvp_xl.selftest.workbench import Workbench

SHEET = "Proef filter"
COLUMN = 5


class KeptFilter(SelftestCheck):
    """Checks that it is kept when the sheet is written again, or that its loss is reported."""

    title, order = "Filter op een overzicht", 110

    def run(self, bench: Workbench) -> Iterator[CheckResult]:
        """Show one of two answers, write the sheet again, and compare the hidden rows."""
        sheet = sample_report(SHEET)
        bench.put(sheet)
        assert sheet.filter is not None
        bench.user.filter(SHEET, sheet.filter, COLUMN, FILTERED[0])
        reported = [note for note in bench.put(sheet).notes if "filter" in note]
        hidden = sorted(bench.saved("filter").hidden_rows(SHEET))
        expected = [row for row in range(FIRST, LAST + 1) if (row - FIRST) % 2]
        if reported:
            yield Observation(f"Het filter is niet bewaard; de melding daarvan: {reported[0]}")
            expected = []
        yield from compare("verborgen rijen", expected, hidden)
        yield from compare("de kop", "keuze", bench.grid(SHEET).value(TOP, COLUMN))
