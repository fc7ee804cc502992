"""The filter of a user on a report sheet."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.selftest.sample_plan import FILTERED, FIRST, LAST, TOP, report
from uvp_xl.selftest.selftest_check import Check, Found, Observed, differing
from uvp_xl.selftest.workbench import Bench

SHEET = "Proef filter"
COLUMN = 5


class Filtered(Check):
    """It is kept when the sheet is written anew, or it is told."""

    title, place = "Filter op een overzicht", 110

    def look(self, bench: Bench) -> Iterator[Found]:
        """Show one of two answers, write again, and look which rows are hidden."""
        sheet = report(SHEET)
        bench.put(sheet)
        assert sheet.filter is not None
        bench.hand.filter(SHEET, sheet.filter, COLUMN, FILTERED[0])
        told = [note for note in bench.put(sheet).notes if "filter" in note]
        hidden = sorted(bench.saved("filter").hidden(SHEET))
        wanted = [row for row in range(FIRST, LAST + 1) if (row - FIRST) % 2]
        if told:
            yield Observed(f"Het filter is niet bewaard; de melding daarvan: {told[0]}")
            wanted = []
        yield from differing({"verborgen rijen": wanted}, {"verborgen rijen": hidden})
        shown = bench.grid(SHEET).value(TOP, COLUMN)
        yield from differing({"de kop": "keuze"}, {"de kop": shown})
