"""Other files that the workbook points at."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.selftest.sample_plan import later, report
from uvp_xl.selftest.selftest_check import Check, Found, differing
from uvp_xl.selftest.workbench import Bench

SHEET = "Proef koppelingen"
EXCEL_LINKS = 1
"""xlExcelLinks."""


class ExcelSources(Check):
    """Copying from a file leaves nothing that points at that file."""

    title, place, excel = "Geen koppelingen naar andere bestanden", 220, True

    def look(self, bench: Bench) -> Iterator[Found]:
        """A new sheet, one that is written again, and one that is brought back."""
        sheet = report(SHEET)
        bench.put(sheet)
        yield from _none(bench, "na een nieuw overzicht")
        bench.put(later(sheet))
        yield from _none(bench, "na opnieuw schrijven")
        path = bench.folder / "koppelingen.xlsx"
        bench.workbook().program.save_copy(path)
        with bench.click() as workbook:
            workbook.restore_sheets(path, [SHEET])
        yield from _none(bench, "na terughalen")


def _none(bench: Bench, when: str) -> Iterator[Found]:
    found = bench.excel.workbook.call("LinkSources", EXCEL_LINKS)
    count = len(found) if isinstance(found, tuple) else 0
    yield from differing({f"koppelingen {when}": 0}, {f"koppelingen {when}": count})
