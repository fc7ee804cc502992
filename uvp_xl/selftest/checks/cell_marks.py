"""Marks in the user's cells, and taking them away."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.backend.live import finding_marks
from uvp_xl.finding import Finding, Severity
from uvp_xl.selftest.selftest_check import Check, Found, differing
from uvp_xl.selftest.workbench import Bench
from uvp_xl.workbook_metadata import MARK

SHEET = "Markeren"
GREEN, OWN = "#00FF00", "een eigen notitie"
CELLS = ((1, 1), (2, 1), (3, 1), (4, 1))
BEFORE = {(1, 1): "", (2, 1): GREEN, (3, 1): "", (4, 1): ""}


class Marking(Check):
    """Cells get a note and a colour; afterwards they have their own colour again."""

    title, place = "Cellen markeren en markeringen wissen", 40

    def look(self, bench: Bench) -> Iterator[Found]:
        """Four findings: in a plain cell, one with a colour, one with a note, and a plain one."""
        hand = bench.hand
        hand.add(SHEET)
        hand.fill(SHEET, [[f"cel {row}"] for row, _ in CELLS])
        hand.colour(SHEET, "A2", GREEN)
        hand.note(SHEET, "A3", OWN)
        weights: tuple[Severity, ...] = ("fout", "waarschuwing", "opmerking", "opmerking")
        findings = [_finding(f"A{row}", weight) for row, weight in enumerate(weights, 1)]
        with bench.click() as workbook:
            count, _ = finding_marks.mark(workbook.program, findings)
        marked = BEFORE | {
            (1, 1): finding_marks.FILLS["fout"],
            (2, 1): finding_marks.FILLS["waarschuwing"],
            (4, 1): finding_marks.FILLS["opmerking"],
        }
        yield from differing(
            {"gemarkeerde cellen": 3, "kleuren": marked, "notities": ["A1", "A2", "A4"]},
            {"gemarkeerde cellen": count} | _seen(bench),
        )
        with bench.click() as workbook:
            cleared = finding_marks.clear(workbook.program)
        yield from differing(
            {"gewiste markeringen": 3, "kleuren na het wissen": BEFORE, "notities daarna": []},
            {
                "gewiste markeringen": cleared,
                "kleuren na het wissen": _seen(bench)["kleuren"],
                "notities daarna": _seen(bench)["notities"],
            },
        )
        left = [note.text for note in bench.workbook().program.notes() if note.sheet == SHEET]
        yield from differing({"de eigen notitie": [OWN]}, {"de eigen notitie": left})


def _finding(cell: str, severity: Severity) -> Finding:
    return Finding("proef", severity, "", SHEET, cell, f"Een {severity} om te proberen.")


def _seen(bench: Bench) -> dict[str, object]:
    """The colours of the cells, and which of them have a mark."""
    program = bench.workbook().program
    notes = [note for note in program.notes() if note.sheet == SHEET]
    return {
        "kleuren": program.fills(SHEET, CELLS),
        "notities": sorted(note.cell for note in notes if note.text.startswith(MARK)),
    }
