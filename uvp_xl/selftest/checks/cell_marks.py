"""Marks in cells of the user."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.backend.live import finding_marks
from uvp_xl.finding import Finding, Severity
from uvp_xl.selftest.difference import CheckResult, compare, differences
from uvp_xl.selftest.selftest_check import SelftestCheck
from uvp_xl.selftest.workbench import Workbench
from uvp_xl.workbook_metadata import MARK

SHEET = "Markeren"
GREEN, NOTE = "#00FF00", "een eigen notitie"
CELLS = ((1, 1), (2, 1), (3, 1), (4, 1))
BEFORE = {(1, 1): "", (2, 1): GREEN, (3, 1): "", (4, 1): ""}


class CellMarks(SelftestCheck):
    """Checks that cells get a note and a fill, and their own fill back afterwards."""

    title, order = "Cellen markeren en markeringen wissen", 40

    def run(self, bench: Workbench) -> Iterator[CheckResult]:
        """Mark four cells, of which one has a fill and one a note, and clear the marks."""
        user = bench.user
        user.add(SHEET)
        user.fill(SHEET, [[f"cel {row}"] for row, _ in CELLS])
        user.colour(SHEET, "A2", GREEN)
        user.note(SHEET, "A3", NOTE)
        severities: tuple[Severity, ...] = ("fout", "waarschuwing", "opmerking", "opmerking")
        findings = [_finding(f"A{row}", severity) for row, severity in enumerate(severities, 1)]
        with bench.click() as workbook:
            count, _ = finding_marks.mark(workbook.program, findings)
        fills = BEFORE | {
            (1, 1): finding_marks.FILLS["fout"],
            (2, 1): finding_marks.FILLS["waarschuwing"],
            (4, 1): finding_marks.FILLS["opmerking"],
        }
        yield from differences(
            {"gemarkeerde cellen": 3, "kleuren": fills, "notities": ["A1", "A2", "A4"]},
            {"gemarkeerde cellen": count} | _marks(bench),
        )
        with bench.click() as workbook:
            cleared = finding_marks.clear(workbook.program)
        after = _marks(bench)
        yield from compare("gewiste markeringen", 3, cleared)
        yield from compare("kleuren na het wissen", BEFORE, after["kleuren"])
        yield from compare("notities daarna", [], after["notities"])
        notes = [note.text for note in bench.workbook().program.notes() if note.sheet == SHEET]
        yield from compare("de eigen notitie", [NOTE], notes)


def _finding(cell: str, severity: Severity) -> Finding:
    return Finding("proef", severity, "", SHEET, cell, f"Een {severity} om te proberen.")


def _marks(bench: Workbench) -> dict[str, object]:
    """Return the fills of the cells, and the cells with a mark."""
    program = bench.workbook().program
    notes = [note for note in program.notes() if note.sheet == SHEET]
    return {
        "kleuren": program.fills(SHEET, CELLS),
        "notities": sorted(note.cell for note in notes if note.text.startswith(MARK)),
    }
