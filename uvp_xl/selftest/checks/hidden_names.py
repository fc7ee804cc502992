"""The hidden names of a report sheet."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.report_state import content_fingerprint, layout_record
from uvp_xl.selftest.difference import CheckResult, compare
from uvp_xl.selftest.sample_plan import later_report, sample_report
from uvp_xl.selftest.selftest_check import SelftestCheck
from uvp_xl.selftest.workbench import Workbench

SHEET = "Proef namen"


class HiddenNames(SelftestCheck):
    """Checks that they hold the fingerprint and the layout of each version of the sheet."""

    title, order = "Onthouden wat er op een overzicht stond", 90

    def run(self, bench: Workbench) -> Iterator[CheckResult]:
        """Write two versions of a sheet, and read the names after each."""
        first, second = sample_report(SHEET), later_report(sample_report(SHEET))
        for sheet, when in ((first, "nieuw"), (second, "opnieuw geschreven")):
            bench.put(sheet)
            fingerprint = content_fingerprint.fingerprint(sheet.grid()).strip('"')
            stored = bench.fingerprint(SHEET)
            record = bench.workbook().program.hidden_names(layout_record.NAME).get(SHEET, "")
            yield from compare(f"de vingerafdruk ({when})", fingerprint, stored)
            is_valid = layout_record.Layout.parse(record) is not None
            yield from compare(f"de vorm ({when}) is te lezen", True, is_valid)
