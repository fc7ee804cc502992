"""Notes of the user on a report sheet."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.selftest.difference import CheckResult, Observation, compare
from uvp_xl.selftest.sample_plan import sample_report
from uvp_xl.selftest.selftest_check import SelftestCheck
from uvp_xl.selftest.workbench import Workbench

SHEET, FROM, TO = "Proef notities", "Rijen van", "Rijen naar"
NOTE = "een notitie van de gebruiker"


class ExcelNotes(SelftestCheck):
    """Checks that they stay when the sheet is written again."""

    title, order, excel_only = "Notities op een overzicht", 240, True

    def run(self, bench: Workbench) -> Iterator[CheckResult]:
        """Write the sheet over a note, and observe whether copied rows remove notes."""
        user = bench.excel_user
        bench.put(sample_report(SHEET))
        user.note(SHEET, "B5", NOTE)
        bench.put(sample_report(SHEET))
        notes = bench.workbook().program.notes()
        kept = [(note.cell, note.text) for note in notes if note.sheet == SHEET]
        yield from compare("notities", [("B5", NOTE)], kept)
        for sheet in (FROM, TO):
            user.add(sheet)
        user.note(TO, "B1", NOTE)
        user.cells(FROM, "1:2").call("Copy", user.cells(TO, "A1"))
        is_gone = not int(user.page(TO).call("Comments").call("Count"))
        effect = "neemt een notitie weg" if is_gone else "laat een notitie staan"
        yield Observation(f"Rijen kopiëren over een blad heen {effect}")
