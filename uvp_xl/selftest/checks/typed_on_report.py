"""Text that a user typed on a report sheet."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.selftest.difference import CheckResult, compare
from uvp_xl.selftest.sample_plan import sample_report
from uvp_xl.selftest.selftest_check import SelftestCheck
from uvp_xl.selftest.workbench import Workbench

SHEET, TEXT = "Proef getypt", "bellen met de wijkagent"


class TypedOnReport(SelftestCheck):
    """Checks that it is reported when the sheet is written again, and that nothing else is."""

    title, order = "Melden wat iemand op een overzicht typte", 100

    def run(self, bench: Workbench) -> Iterator[CheckResult]:
        """Write the sheet twice without changes, then type, and write it again."""
        sheet = sample_report(SHEET)
        bench.put(sheet)
        bench.fingerprint(SHEET)  # Raises Unsupported without one.
        yield from compare("zonder getypte tekst", (), bench.put(sheet).notes)
        bench.user.enter(SHEET, "H7", TEXT)
        reported = " ".join(bench.put(sheet).notes)
        yield from compare("de getypte tekst", TEXT, TEXT if TEXT in reported else reported)
