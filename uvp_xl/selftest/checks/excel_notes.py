"""Notes of the user on a report sheet."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.selftest.sample_plan import report
from uvp_xl.selftest.selftest_check import Check, Found, Observed, differing
from uvp_xl.selftest.workbench import Bench

SHEET, FROM, TO = "Proef notities", "Rijen van", "Rijen naar"
NOTE = "een notitie van de gebruiker"


class ExcelNotes(Check):
    """They stay when the sheet is written anew."""

    title, place, excel = "Notities op een overzicht", 240, True

    def look(self, bench: Bench) -> Iterator[Found]:
        """Write over a note; and see what copying rows over one does by itself."""
        hand = bench.excel
        bench.put(report(SHEET))
        hand.note(SHEET, "B5", NOTE)
        bench.put(report(SHEET))
        notes = bench.workbook().program.notes()
        left = [(note.cell, note.text) for note in notes if note.sheet == SHEET]
        yield from differing({"notities": [("B5", NOTE)]}, {"notities": left})
        for sheet in (FROM, TO):
            hand.add(sheet)
        hand.note(TO, "B1", NOTE)
        hand.cells(FROM, "1:2").call("Copy", hand.cells(TO, "A1"))
        gone = not int(hand.page(TO).call("Comments").call("Count"))
        does = "neemt een notitie weg" if gone else "laat een notitie staan"
        yield Observed(f"Rijen kopiëren over een blad heen {does}")
