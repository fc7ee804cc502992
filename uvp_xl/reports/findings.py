"""*Controle*: the verdict, and every finding with its cell and what could stand there.

Beside a finding the user may write why it may stay; see `uvp_xl.reports.accepted`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from uvp_xl import dutch_text
from uvp_xl.finding import Finding, Severity
from uvp_xl.grid import Area
from uvp_xl.reports import accepted, style
from uvp_xl.reports.accepted import Told
from uvp_xl.reports.page import begin
from uvp_xl.reports.report import Report
from uvp_xl.reports.view import View
from uvp_xl.sheets import own_sheets
from uvp_xl.sheets.sheet_model import Cell, Link, Sheet, Style

COLUMNS = {
    accepted.WEIGHT: 15,
    accepted.SHEET: 22,
    accepted.CELL: 7,
    accepted.RULE: 20,
    accepted.MESSAGE: 56,
    "Voorstel": 34,
    accepted.SAID: 40,
    own_sheets.REASON: 30,
}
"""The columns with their widths."""

PLURALS: dict[Severity, str] = {
    "fout": "fouten",
    "waarschuwing": "waarschuwingen",
    "opmerking": "opmerkingen",
}
HOW = (
    f"Mag iets blijven staan? Schrijf in de kolom “{own_sheets.REASON}” waarom, en ververs. "
    "Alleen wat in die kolom staat, blijft bewaard."
)
AGAIN = (
    "Is een cel daarna veranderd, maar klopt de reden nog? Haal de reden weg, ververs, en schrijf "
    "haar opnieuw op."
)
ACCEPTED, CHANGED = "geaccepteerd", "geaccepteerd, maar daarna veranderd"
UNASKED = "niet nagekeken"


class Findings(Report):
    """The verdict and the findings in their given order, with a filter."""

    name = accepted.ON
    place = 5

    def sheet(self, view: View) -> Sheet:
        """A row for each finding, and for each reason of which the finding is gone."""
        page = begin(view, self.name, tuple(COLUMNS.values()))
        if view.verdict:
            page.say(view.verdict.sentence, style.VERDICTS[not view.verdict.points])
        page.say(counted(view.findings))
        if view.findings:
            page.say(HOW)
        if any(finding.changed for finding in view.findings):
            page.say(AGAIN)
        header = page.head(*(Cell(heading, style.HEADER) for heading in COLUMNS))
        said = accepted.said(view.case)
        for finding in view.findings:
            page.add(*_cells(finding, said))
        asked = {one.rule for one in view.verdict.checklist} if view.verdict else set()
        for row in view.gone:
            page.add(*_gone(row, accepted.SOLVED if row.rule in asked else UNASKED))
        sheet = page.sheet(view.report(self.name).sheet)
        filled = page.next > header + 1
        table = Area(header, 1, page.next - 1, len(COLUMNS)) if filled else None
        return replace(sheet, freeze=(header + 1, 1), repeat=(header, header), filter=table)


def counted(findings: Sequence[Finding]) -> str:
    """How many findings there are, in one sentence; the accepted ones are counted apart."""
    if not findings:
        return "Er zijn geen meldingen. Het plan is in orde."
    amounts = Counter(finding.severity for finding in findings if not finding.accepted)
    parts = [
        dutch_text.count(amounts[one], one, many) for one, many in PLURALS.items() if amounts[one]
    ]
    let_be = sum(bool(finding.accepted) for finding in findings)
    if let_be:
        parts.append(f"{let_be} geaccepteerd")
    return f"{dutch_text.listed(parts)}."


def _cells(finding: Finding, said: Callable[[str, str], str]) -> tuple[Cell, ...]:
    """One finding, with a link to its cell."""
    place = Link(finding.sheet, finding.cell)
    return (
        _weight(finding),
        Cell(finding.sheet, style.BODY),
        Cell(finding.cell, style.LINK, place),
        Cell(finding.rule, style.REMARK),
        Cell(finding.message, style.BODY),
        Cell(finding.proposal, style.BODY),
        # What it was accepted for stays, so that the next refresh knows of the change as well.
        Cell(finding.before or said(finding.sheet, finding.cell), style.REMARK),
        Cell(finding.accepted or None, style.TYPED),
    )


def _weight(finding: Finding) -> Cell:
    """How serious it is, or that it was accepted."""
    if finding.accepted:
        look: Style = style.CHANGED if finding.changed else style.ACCEPTED
        return Cell(CHANGED if finding.changed else ACCEPTED, look)
    return Cell(finding.severity, style.SEVERITIES[finding.severity])


def _gone(row: Told, why: str) -> tuple[Cell, ...]:
    """A reason that is not needed now; it stays until the user takes it away."""
    return (
        Cell(why, style.ACCEPTED),
        Cell(row.sheet, style.BODY),
        Cell(row.cell, style.BODY),
        Cell(row.rule, style.REMARK),
        Cell(row.message, style.BODY),
        Cell(None, style.BODY),
        Cell(row.said, style.REMARK),
        Cell(row.reason, style.TYPED),
    )
