"""Links on a report sheet."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.backend.xlsx.hyperlink_formula import link_location
from uvp_xl.selftest.difference import CheckResult, compare, differences
from uvp_xl.selftest.sample_plan import FIRST, LINKED, sample_report
from uvp_xl.selftest.selftest_check import SelftestCheck
from uvp_xl.selftest.workbench import Workbench
from uvp_xl.sheets.sheet_model import Link

SHEET = "Proef links"


class ReportLinks(SelftestCheck):
    """Checks that every link leads to a cell in this workbook, even after a second write."""

    title, order = "Links blijven in het werkboek", 80

    def run(self, bench: Workbench) -> Iterator[CheckResult]:
        """Write twice, and look for links and formulas that refer to another file."""
        expected: dict[str, object] = {
            f"D{row}": "#" + link_location(Link(sheet, cell))
            for row, (_, sheet, cell) in enumerate(LINKED, FIRST)
        }
        bench.put(sample_report(SHEET))
        bench.put(sample_report(SHEET))
        saved = bench.saved("links")
        targets = {cell: _with_quotes(target) for cell, target in saved.links(SHEET).items()}
        yield from differences(expected, targets)
        external = [text for text in saved.formulas(SHEET) if "[" in text]
        yield from compare("formules naar een ander bestand", [], external)
        yield from compare("koppelingen", [], saved.external_links)


def _with_quotes(target: str) -> str:
    """Return a target with its sheet name in quotes, which a program may leave out."""
    sheet, sign, cell = target.removeprefix("#").rpartition("!")
    return f"#'{sheet}'!{cell}" if sign and not sheet.startswith("'") else target
