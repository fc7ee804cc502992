"""The language in which Excel is called."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.selftest.selftest_check import Check, Found, Observed, differing
from uvp_xl.selftest.workbench import Bench

SHEET = "Engels"


class ExcelEnglish(Check):
    """Excel understands English, whatever its own language: addresses, formats and formulas."""

    title, place, excel = "Engels spreken met Excel", 200, True

    def look(self, bench: Bench) -> Iterator[Found]:
        """One of each that Excel reads otherwise in another language."""
        hand = bench.excel
        hand.add(SHEET)
        areas = hand.page(SHEET).try_call("Range", "A1:B2,C3")
        hand.enter(SHEET, "A5", 44136)
        hand.format(SHEET, "A5", "dd-mm-yyyy")
        hand.enter(SHEET, "A6", "=IF(TRUE,SUM(1,2.5),0)")
        cell = hand.cells(SHEET, "A5")
        yield from differing(
            {
                "cellen in A1:B2,C3": 5,
                "getalnotatie": "dd-mm-yyyy",
                "de datum zoals u haar ziet": "01-11-2020",
                "formule": "=IF(TRUE,SUM(1,2.5),0)",
                "uitkomst": 3.5,
            },
            {
                "cellen in A1:B2,C3": areas and int(areas.call("Count")),
                "getalnotatie": hand.formatted(SHEET, "A5"),
                "de datum zoals u haar ziet": cell.try_call("Text"),
                "formule": hand.formula(SHEET, "A6"),
                "uitkomst": hand.value(SHEET, "A6"),
            },
        )
        local = cell.try_call("NumberFormatLocal")
        yield Observed(f"De getalnotatie heet in deze Excel “{local}”")
