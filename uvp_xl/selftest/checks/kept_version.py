"""A version of the workbook, kept before it is written into."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.backend.closed_workbook import ClosedWorkbook
from uvp_xl.selftest.sample_plan import later, report
from uvp_xl.selftest.selftest_check import Check, Found, Unable, differing
from uvp_xl.selftest.workbench import Bench, otherwise

SHEET = "Proef versie"
UNABLE = "Dit programma kan geen versie bewaren terwijl het werkboek openstaat."


class Keeping(Check):
    """The copy is a sound workbook, and a report sheet can be brought back from it."""

    title, place = "Een versie bewaren en een overzicht terughalen", 120

    def look(self, bench: Bench) -> Iterator[Found]:
        """Keep it, write the sheet otherwise, and bring it back."""
        sheet = report(SHEET)
        bench.put(sheet)
        path = bench.folder / "versie.xlsx"
        before = bench.workbook().name
        if not bench.workbook().program.save_copy(path):
            raise Unable(UNABLE)
        kept = {grid.name: grid for grid in ClosedWorkbook(path).grids()}
        yield from differing(
            {"de bladen in de kopie": bench.hand.sheets(), "de naam van het werkboek": before},
            {
                "de bladen in de kopie": list(kept),
                "de naam van het werkboek": bench.workbook().name,
            },
        )
        yield from otherwise(sheet, kept[SHEET])
        bench.put(later(sheet))
        with bench.click() as workbook:
            workbook.restore_sheets(path, [SHEET])
        yield from otherwise(sheet, bench.grid(SHEET))
