"""*Controlelijst*: everything that was verified, also what is in order."""

from __future__ import annotations

from dataclasses import replace

from uvp_xl.grid import Area
from uvp_xl.reports import dutch, style
from uvp_xl.reports.page import begin
from uvp_xl.reports.report import Report
from uvp_xl.reports.sheet import Cell, Sheet
from uvp_xl.reports.view import View
from uvp_xl.verdict import Verified

COLUMNS = {"Uitkomst": 18, "Wat is nagekeken": 86, "Regel": 32, "Open": 8, "Geaccepteerd": 14}
"""The columns with their widths."""
IN_ORDER, OPEN, ACCEPTED = "in orde", "nog te doen", "geaccepteerd"


class Checklist(Report):
    """The verdict, then a row for each rule of the profile; what is left to do comes first."""

    name = "Controlelijst"
    place = 6

    def sheet(self, view: View) -> Sheet:
        """The sheet from top to bottom."""
        page = begin(view, self.name, tuple(COLUMNS.values()))
        checklist = view.verdict.checklist if view.verdict else ()
        if view.verdict:
            page.say(view.verdict.sentence, style.VERDICTS[view.verdict.ready])
        passed = sum(one.passed for one in checklist)
        page.say(f"{passed} van de {dutch.count(len(checklist), 'punt', 'punten')} in orde.")
        if view.verdict and view.verdict.relaxed:
            codes = ", ".join(view.verdict.relaxed)
            page.say(f"Uitgezet of lichter gemaakt op het blad Instellingen: {codes}.")
        header = page.head(*(Cell(heading, style.HEADER) for heading in COLUMNS))
        for one in sorted(checklist, key=lambda one: one.passed):
            page.add(*_cells(one))
        sheet = page.sheet(view.report(self.name).sheet)
        table = Area(header, 1, page.next - 1, len(COLUMNS)) if checklist else None
        return replace(sheet, freeze=(header + 1, 1), repeat=(header, header), filter=table)


def _cells(one: Verified) -> tuple[Cell, ...]:
    """One rule."""
    outcome = ACCEPTED if one.passed and one.accepted else IN_ORDER
    look = style.ACCEPTED if one.passed else style.SEVERITIES["waarschuwing"]
    return (
        Cell(outcome if one.passed else OPEN, look),
        Cell(one.asks, style.BODY),
        Cell(one.rule, style.REMARK),
        Cell(one.open, style.COUNT),
        Cell(one.accepted, style.COUNT),
    )
