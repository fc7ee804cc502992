"""What is remembered of a report sheet, in names that nobody sees."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.report_state import content_fingerprint, layout_record
from uvp_xl.selftest.sample_plan import later, report
from uvp_xl.selftest.selftest_check import Check, Found, differing
from uvp_xl.selftest.workbench import Bench

SHEET = "Proef namen"


class Remembered(Check):
    """The fingerprint and the layout of a sheet stand in hidden names, and follow the sheet."""

    title, place = "Onthouden wat er op een overzicht stond", 90

    def look(self, bench: Bench) -> Iterator[Found]:
        """Write, look, write otherwise, look again."""
        first, second = report(SHEET), later(report(SHEET))
        for sheet, when in ((first, "nieuw"), (second, "opnieuw geschreven")):
            bench.put(sheet)
            found = bench.remembered(SHEET).strip('"')
            drawn = bench.workbook().program.hidden_names(layout_record.NAME).get(SHEET, "")
            about = f"de vingerafdruk ({when})"
            wanted = content_fingerprint.fingerprint(sheet.grid()).strip('"')
            yield from differing({about: wanted}, {about: found})
            about = f"de vorm ({when}) is te lezen"
            parsed = layout_record.Layout.parse(drawn)
            yield from differing({about: True}, {about: parsed is not None})
