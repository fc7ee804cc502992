"""What comes along when Excel copies a whole sheet."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.report_state import content_fingerprint, layout_record
from uvp_xl.selftest.sample_plan import TOP, report
from uvp_xl.selftest.selftest_check import Check, Found, differing
from uvp_xl.selftest.workbench import Bench

SHEET = "Proef meegenomen"


class ExcelCarried(Check):
    """Of a new report sheet the print titles come along, and its names are hidden."""

    title, place, excel = "Een blad dat als geheel wordt gekopieerd", 230, True

    def look(self, bench: Bench) -> Iterator[Found]:
        """A new sheet, looked at right away and by way of a copy of the workbook."""
        bench.put(report(SHEET))
        hand = bench.excel
        setup = hand.page(SHEET).call("PageSetup")
        names = hand.page(SHEET).call("Names")
        for name in (content_fingerprint.NAME, layout_record.NAME):
            found = names.try_call("Item", name)
            about = f"de naam {name} is er, en is verborgen"
            hidden = found is not None and not found.call("Visible")
            yield from differing({about: True}, {about: hidden})
        about = "rijen op elke pagina"
        yield from differing({about: f"$1:${TOP}"}, {about: setup.try_call("PrintTitleRows")})
        path = bench.folder / "meegenomen.xlsx"
        bench.workbook().program.save_copy(path)
        with bench.click() as workbook:
            hand.page(SHEET).call("Delete")
            workbook.restore_sheets(path, [SHEET])
        back = bench.workbook().program.hidden_names(content_fingerprint.NAME).get(SHEET, "")
        about = "de vingerafdruk na terughalen van een blad dat er niet meer was"
        wanted = content_fingerprint.fingerprint(report(SHEET).grid()).strip('"')
        yield from differing({about: wanted}, {about: back.strip('"')})
