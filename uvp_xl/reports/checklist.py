"""*Controlelijst*: everything that was verified, also what is in order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from uvp_xl import dutch_text
from uvp_xl.grid import Area
from uvp_xl.reports import report_styles
from uvp_xl.reports.report import Report
from uvp_xl.reports.report_context import View
from uvp_xl.reports.sheet_builder import begin
from uvp_xl.sheets.sheet_model import Cell, Sheet
from uvp_xl.verdict import Verified

COLUMNS = {
    "Uitkomst": 18,
    "Wat is nagekeken": 86,
    "Regel": 32,
    "Open": 8,
    "Opmerkingen": 13,
    "Geaccepteerd": 14,
}
"""The columns with their widths."""
OPEN, REMARKS, ACCEPTED, IN_ORDER = "nog te doen", "opmerking", "geaccepteerd", "in orde"
LOOKS = {
    OPEN: report_styles.SEVERITIES["waarschuwing"],
    REMARKS: report_styles.SEVERITIES["opmerking"],
    ACCEPTED: report_styles.ACCEPTED,
    IN_ORDER: report_styles.ACCEPTED,
}
"""How each outcome of a rule looks, in their order on the sheet."""


class Checklist(Report):
    """The verdict, then a row for each rule of the profile; what is left to do comes first."""

    name = "Controlelijst"
    place = 6

    def sheet(self, view: View) -> Sheet:
        """The sheet from top to bottom."""
        page = begin(view, self.name, tuple(COLUMNS.values()))
        checklist = view.verdict.checklist if view.verdict else ()
        if view.verdict:
            page.say(view.verdict.sentence, report_styles.VERDICTS[not view.verdict.points])
        page.say(_counted(checklist))
        if view.verdict and view.verdict.relaxed:
            codes = ", ".join(view.verdict.relaxed)
            page.say(f"Uitgezet of lichter gemaakt op het blad Instellingen: {codes}.")
        header = page.head(*(Cell(heading, report_styles.HEADER) for heading in COLUMNS))
        for one in sorted(checklist, key=lambda one: list(LOOKS).index(_outcome(one))):
            page.add(*_cells(one))
        sheet = page.sheet(view.report(self.name).sheet)
        table = Area(header, 1, page.next - 1, len(COLUMNS)) if checklist else None
        return replace(sheet, freeze=(header + 1, 1), repeat=(header, header), filter=table)


def _outcome(one: Verified) -> str:
    """What came of one rule."""
    if one.open:
        return OPEN
    if one.remarks:
        return REMARKS
    return ACCEPTED if one.accepted else IN_ORDER


def _counted(checklist: Sequence[Verified]) -> str:
    """How many rules there are of each outcome, in one sentence."""
    amounts = Counter(map(_outcome, checklist))
    words = {OPEN: OPEN, REMARKS: "met alleen opmerkingen", ACCEPTED: ACCEPTED, IN_ORDER: IN_ORDER}
    parts = [f"{amounts[one]} {said}" for one, said in words.items() if amounts[one]]
    rules = dutch_text.count(len(checklist), "regel", "regels")
    return f"{rules} nagekeken: {dutch_text.joined(parts)}."


def _cells(one: Verified) -> tuple[Cell, ...]:
    """One rule."""
    outcome = _outcome(one)
    return (
        Cell(outcome, LOOKS[outcome]),
        Cell(one.asks, report_styles.BODY),
        Cell(one.rule, report_styles.REMARK),
        Cell(one.open, report_styles.COUNT),
        Cell(one.remarks, report_styles.COUNT),
        Cell(one.accepted, report_styles.COUNT),
    )
