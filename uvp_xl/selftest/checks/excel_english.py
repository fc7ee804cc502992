"""The language of calls to Excel."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.selftest.difference import CheckResult, Observation, compare
from uvp_xl.selftest.selftest_check import SelftestCheck
from uvp_xl.selftest.workbench import Workbench

SHEET = "Engels"


class ExcelEnglish(SelftestCheck):
    """Checks that Excel accepts English addresses, formats and formulas in any language."""

    title, order, excel_only = "Engels spreken met Excel", 200, True

    def run(self, bench: Workbench) -> Iterator[CheckResult]:
        """Use one of each that depends on the language."""
        user = bench.excel_user
        user.add(SHEET)
        areas = user.page(SHEET).try_call("Range", "A1:B2,C3")
        user.enter(SHEET, "A5", 44136)
        user.set_format(SHEET, "A5", "dd-mm-yyyy")
        formula = "=IF(TRUE,SUM(1,2.5),0)"
        user.enter(SHEET, "A6", formula)
        cell = user.cells(SHEET, "A5")
        yield from compare("cellen in A1:B2,C3", 5, areas and int(areas.call("Count")))
        yield from compare("getalnotatie", "dd-mm-yyyy", user.number_format(SHEET, "A5"))
        yield from compare("de datum zoals u haar ziet", "01-11-2020", cell.try_call("Text"))
        yield from compare("formule", formula, user.formula(SHEET, "A6"))
        yield from compare("uitkomst", 3.5, user.value(SHEET, "A6"))
        local = cell.try_call("NumberFormatLocal")
        yield Observation(f"De getalnotatie heet in deze Excel “{local}”")
