"""*Controle*: the verdict, and every finding with its cell and what could stand there.

Beside a finding the user may write why it may stay; see `uvp_xl.waivers`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from uvp_xl import waivers
from uvp_xl.dutch_text import ACCEPTED, joined, severity_counts
from uvp_xl.finding import Finding
from uvp_xl.grid import Area
from uvp_xl.readback import waiver_sheet
from uvp_xl.readback.waiver_sheet import ReportedFinding
from uvp_xl.reports import report_styles
from uvp_xl.reports.report import Report
from uvp_xl.reports.report_context import View
from uvp_xl.reports.sheet_builder import begin
from uvp_xl.sheets import own_sheets
from uvp_xl.sheets.sheet_model import Cell, Link, Sheet, Style

COLUMNS = dict(zip(waiver_sheet.TITLES, (15, 22, 7, 20, 56, 34, 40, 30), strict=True))
"""The columns with their widths."""

HOW = (
    f"Mag iets blijven staan? Schrijf in de kolom “{own_sheets.REASON}” waarom, en ververs. "
    "Alleen wat in die kolom staat, blijft bewaard."
)
AGAIN = (
    "Is een cel daarna veranderd, maar klopt de reden nog? Haal de reden weg, ververs, en schrijf "
    "haar opnieuw op."
)
CHANGED = f"{ACCEPTED}, maar daarna veranderd"
UNASKED = "niet nagekeken"


class Findings(Report):
    """The verdict and the findings in their given order, with a filter."""

    name = waiver_sheet.NAME
    place = 5

    def sheet(self, view: View) -> Sheet:
        """A row for each finding, and for each reason of which the finding is gone."""
        page = begin(view, self.name, tuple(COLUMNS.values()))
        if view.verdict:
            page.say(view.verdict.sentence, report_styles.VERDICTS[not view.verdict.points])
        page.say(counted(view.findings))
        if view.findings:
            page.say(HOW)
        if any(finding.changed for finding in view.findings):
            page.say(AGAIN)
        header = page.head(*(Cell(heading, report_styles.HEADER) for heading in COLUMNS))
        content = waivers.content_of(view.case)
        for finding in view.findings:
            page.add(*_cells(finding, content))
        asked = {one.rule for one in view.verdict.checklist} if view.verdict else set()
        for row in view.gone:
            page.add(*_gone(row, waiver_sheet.SOLVED if row.rule in asked else UNASKED))
        sheet = page.sheet(view.report(self.name).sheet)
        filled = page.next > header + 1
        table = Area(header, 1, page.next - 1, len(COLUMNS)) if filled else None
        return replace(sheet, freeze=(header + 1, 1), repeat=(header, header), filter=table)


def counted(findings: Sequence[Finding]) -> str:
    """How many findings there are, in one sentence; the accepted ones are counted apart."""
    if not findings:
        return "Er zijn geen meldingen. Het plan is in orde."
    return f"{joined(severity_counts(findings))}."


def _cells(finding: Finding, content: Callable[[str, str], str]) -> tuple[Cell, ...]:
    """One finding, with a link to its cell."""
    place = Link(finding.sheet, finding.cell)
    return (
        _weight(finding),
        Cell(finding.sheet, report_styles.BODY),
        Cell(finding.cell, report_styles.LINK, place),
        Cell(finding.rule, report_styles.REMARK),
        Cell(finding.message, report_styles.BODY),
        Cell(finding.proposal, report_styles.BODY),
        # What it was accepted for stays, so that the next refresh knows of the change as well.
        Cell(finding.before or content(finding.sheet, finding.cell), report_styles.REMARK),
        Cell(finding.accepted or None, report_styles.TYPED),
    )


def _weight(finding: Finding) -> Cell:
    """How serious it is, or that it was accepted."""
    if finding.accepted:
        look: Style = report_styles.CHANGED if finding.changed else report_styles.ACCEPTED
        return Cell(CHANGED if finding.changed else ACCEPTED, look)
    return Cell(finding.severity, report_styles.SEVERITIES[finding.severity])


def _gone(row: ReportedFinding, why: str) -> tuple[Cell, ...]:
    """A reason that is not needed now; it stays until the user takes it away."""
    return (
        Cell(why, report_styles.ACCEPTED),
        Cell(row.sheet, report_styles.BODY),
        Cell(row.cell, report_styles.BODY),
        Cell(row.rule, report_styles.REMARK),
        Cell(row.message, report_styles.BODY),
        Cell(None, report_styles.BODY),
        Cell(row.content, report_styles.REMARK),
        Cell(row.reason, report_styles.TYPED),
    )
