"""Report sheets, read back."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.selftest.sample_plan import report
from uvp_xl.selftest.selftest_check import Check, Found
from uvp_xl.selftest.workbench import Bench, otherwise

SHEETS = ("Proef één", "Proef 'n twee")


class Reports(Check):
    """Every text stays a text, and every value what it is."""

    title, place = "Overzichten schrijven en teruglezen", 50

    def look(self, bench: Bench) -> Iterator[Found]:
        """Two new sheets at once, one with a name that must be quoted."""
        sheets = [report(name) for name in SHEETS]
        bench.put(*sheets)
        for sheet in sheets:
            yield from otherwise(sheet, bench.grid(sheet.name))
