"""Report sheets, read back."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.selftest.difference import CheckResult
from uvp_xl.selftest.sample_plan import sample_report
from uvp_xl.selftest.selftest_check import SelftestCheck
from uvp_xl.selftest.workbench import Workbench, cell_differences

SHEETS = ("Proef één", "Proef 'n twee")


class ReportsReadBack(SelftestCheck):
    """Checks that texts and other values are read as they were written."""

    title, order = "Overzichten schrijven en teruglezen", 50

    def run(self, bench: Workbench) -> Iterator[CheckResult]:
        """Write two new sheets at once, one with a name that needs quotes."""
        sheets = [sample_report(name) for name in SHEETS]
        bench.put(*sheets)
        for sheet in sheets:
            yield from cell_differences(sheet, bench.grid(sheet.name))
