"""*Controle*: every finding with its cell, what is wrong there and what could stand there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from uvp_xl.finding import Finding, Severity
from uvp_xl.grid import Area
from uvp_xl.reports import dutch, style
from uvp_xl.reports.page import begin
from uvp_xl.reports.report import Report
from uvp_xl.reports.sheet import Cell, Link, Sheet
from uvp_xl.reports.view import View

COLUMNS = {
    "Ernst": 15,
    "Blad": 24,
    "Cel": 8,
    "Regel": 22,
    "Melding": 64,
    "Voorstel": 42,
}
"""The columns with their widths."""

PLURALS: dict[Severity, str] = {
    "fout": "fouten",
    "waarschuwing": "waarschuwingen",
    "opmerking": "opmerkingen",
}


class Findings(Report):
    """The findings in their given order, with a filter."""

    name = "Controle"
    place = 5

    def sheet(self, view: View) -> Sheet:
        """A row for each finding."""
        page = begin(view, self.name, tuple(COLUMNS.values()))
        page.say(counted(view.findings))
        header = page.head(*(Cell(heading, style.HEADER) for heading in COLUMNS))
        for finding in view.findings:
            page.add(*_cells(finding))
        sheet = page.sheet(view.report(self.name).sheet)
        table = Area(header, 1, page.next - 1, len(COLUMNS)) if view.findings else None
        return replace(sheet, freeze=(header + 1, 1), repeat=(header, header), filter=table)


def counted(findings: Sequence[Finding]) -> str:
    """How many findings there are, in one sentence."""
    if not findings:
        return "Er zijn geen meldingen. Het plan is in orde."
    amounts = Counter(finding.severity for finding in findings)
    return (
        dutch.listed(
            [dutch.count(amounts[one], one, many) for one, many in PLURALS.items() if amounts[one]]
        )
        + "."
    )


def _cells(finding: Finding) -> tuple[Cell, ...]:
    """One finding, with a link to its cell."""
    place = Link(finding.sheet, finding.cell)
    return (
        Cell(finding.severity, style.SEVERITIES[finding.severity]),
        Cell(finding.sheet, style.BODY),
        Cell(finding.cell, style.LINK, place),
        Cell(finding.rule, style.REMARK),
        Cell(finding.message, style.BODY),
        Cell(finding.proposal, style.BODY),
    )
