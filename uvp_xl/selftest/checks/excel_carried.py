"""The properties that Excel includes in the copy of a whole sheet."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.backend.live.stored_names import NAMES
from uvp_xl.report_state import content_fingerprint
from uvp_xl.selftest.difference import CheckResult, compare
from uvp_xl.selftest.sample_plan import TOP, sample_report
from uvp_xl.selftest.selftest_check import SelftestCheck
from uvp_xl.selftest.workbench import Workbench

SHEET = "Proef meegenomen"


class ExcelCarried(SelftestCheck):
    """Checks that a new report sheet has its print titles and hidden names."""

    title, order, excel_only = "Een blad dat als geheel wordt gekopieerd", 230, True

    def run(self, bench: Workbench) -> Iterator[CheckResult]:
        """Write a new sheet, delete it, and restore it from a copy of the workbook."""
        bench.put(sample_report(SHEET))
        user = bench.excel_user
        setup = user.page(SHEET).call("PageSetup")
        names = user.page(SHEET).call("Names")
        for name in NAMES:
            item = names.try_call("Item", name)
            is_hidden = item is not None and not item.call("Visible")
            yield from compare(f"de naam {name} is er, en is verborgen", True, is_hidden)
        title_rows = setup.try_call("PrintTitleRows")
        yield from compare("rijen op elke pagina", f"$1:${TOP}", title_rows)
        path = bench.folder / "meegenomen.xlsx"
        bench.workbook().program.save_copy(path)
        with bench.click() as workbook:
            user.page(SHEET).call("Delete")
            workbook.restore_sheets(path, [SHEET])
        restored = bench.workbook().program.hidden_names(content_fingerprint.NAME).get(SHEET, "")
        yield from compare(
            "de vingerafdruk na terughalen van een blad dat er niet meer was",
            content_fingerprint.fingerprint(sample_report(SHEET).grid()).strip('"'),
            restored.strip('"'),
        )
