"""Links on a report sheet."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.backend.xlsx.hyperlink_formula import link_location
from uvp_xl.selftest.sample_plan import FIRST, LINKED, report
from uvp_xl.selftest.selftest_check import Check, Found, differing
from uvp_xl.selftest.workbench import Bench
from uvp_xl.sheets.sheet_model import Link

SHEET = "Proef links"


class Links(Check):
    """Every link leads to a place in this same workbook, also when it is written again."""

    title, place = "Links blijven in het werkboek", 80

    def look(self, bench: Bench) -> Iterator[Found]:
        """Write twice; look at the links, and whether anything points at another file."""
        wanted: dict[str, object] = {
            f"D{row}": "#" + link_location(Link(sheet, cell))
            for row, (_, sheet, cell) in enumerate(LINKED, FIRST)
        }
        bench.put(report(SHEET))
        bench.put(report(SHEET))
        saved = bench.saved("links")
        found = {cell: _quoted(target) for cell, target in saved.links(SHEET).items()}
        yield from differing(wanted, found)
        away = [text for text in saved.formulas(SHEET) if "[" in text]
        yield from differing(
            {"formules naar een ander bestand": [], "koppelingen": []},
            {"formules naar een ander bestand": away, "koppelingen": saved.outside},
        )


def _quoted(target: str) -> str:
    """A target with the name of its sheet in quotes, which a program may leave out."""
    sheet, sign, cell = target.removeprefix("#").rpartition("!")
    return f"#'{sheet}'!{cell}" if sign and not sheet.startswith("'") else target
