"""*Controle*: the verdict, and every finding with its cell and its proposal.

In the last column the user may write why a finding may stay; see `uvp_xl.waivers`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from uvp_xl import waivers
from uvp_xl.dutch_text import ACCEPTED, joined, severity_counts
from uvp_xl.finding import Finding
from uvp_xl.readback import waiver_sheet
from uvp_xl.readback.waiver_sheet import ReportedFinding
from uvp_xl.reports import report_styles
from uvp_xl.reports.report import Report
from uvp_xl.reports.report_context import ReportContext
from uvp_xl.reports.sheet_builder import begin
from uvp_xl.sheets import own_sheets
from uvp_xl.sheets.sheet_model import Cell, Link, Sheet

COLUMNS = dict(zip(waiver_sheet.TITLES, (15, 22, 7, 20, 56, 34, 40, 30), strict=True))
"""The columns with their widths."""

HOW_TO_WAIVE = (
    f"Mag iets blijven staan? Schrijf in de kolom “{own_sheets.REASON}” waarom, en ververs. "
    "Alleen wat in die kolom staat, blijft bewaard."
)
HOW_TO_RENEW = (
    "Is een cel daarna veranderd, maar klopt de reden nog? Haal de reden weg, ververs, en schrijf "
    "haar opnieuw op."
)
CHANGED = f"{ACCEPTED}, maar daarna veranderd"
NOT_CHECKED = "niet nagekeken"


class Findings(Report):
    """The verdict and the findings in their given order, with a filter."""

    name = waiver_sheet.NAME
    order = 5

    def sheet(self, context: ReportContext) -> Sheet:
        """Build the sheet: a row for each finding, and for each reason without a finding."""
        page = begin(context, self.name, tuple(COLUMNS.values()))
        if context.verdict:
            page.add_verdict(context.verdict)
        page.add_sentence(summary(context.findings))
        if context.findings:
            page.add_sentence(HOW_TO_WAIVE)
        if any(finding.changed for finding in context.findings):
            page.add_sentence(HOW_TO_RENEW)
        header = page.add_headings(COLUMNS)
        content = waivers.content_of(context.rules)
        for finding in context.findings:
            page.add(*_cells(finding, content))
        checklist = context.verdict.checklist if context.verdict else ()
        checked = {rule.rule for rule in checklist}
        for row in context.unmatched:
            outcome = waiver_sheet.SOLVED if row.rule in checked else NOT_CHECKED
            page.add(*_unmatched_cells(row, outcome))
        return page.table(context.report(self.name).sheet, header)


def summary(findings: Sequence[Finding]) -> str:
    """Return the number of findings in one sentence; the accepted ones are counted apart."""
    if not findings:
        return "Er zijn geen meldingen. Het plan is in orde."
    return f"{joined(severity_counts(findings))}."


def _cells(finding: Finding, content: Callable[[str, str], str]) -> tuple[Cell, ...]:
    """Return the row of one finding, with a link to its cell."""
    return (
        _severity(finding),
        Cell(finding.sheet, report_styles.BODY),
        Cell(finding.cell, report_styles.LINK, Link(finding.sheet, finding.cell)),
        Cell(finding.rule, report_styles.REMARK),
        Cell(finding.message, report_styles.BODY),
        Cell(finding.proposal, report_styles.BODY),
        # The content that was accepted stays, so that the next refresh sees the change as well.
        Cell(finding.before or content(finding.sheet, finding.cell), report_styles.REMARK),
        Cell(finding.accepted or None, report_styles.USER_TEXT),
    )


def _severity(finding: Finding) -> Cell:
    """Return the severity, or that the finding was accepted."""
    if finding.changed:
        return Cell(CHANGED, report_styles.CHANGED)
    if finding.accepted:
        return Cell(ACCEPTED, report_styles.ACCEPTED)
    return Cell(finding.severity, report_styles.SEVERITIES[finding.severity])


def _unmatched_cells(row: ReportedFinding, outcome: str) -> tuple[Cell, ...]:
    """Return the row of a reason that is not needed now; it stays until the user removes it."""
    return (
        Cell(outcome, report_styles.ACCEPTED),
        Cell(row.sheet, report_styles.BODY),
        Cell(row.cell, report_styles.BODY),
        Cell(row.rule, report_styles.REMARK),
        Cell(row.message, report_styles.BODY),
        Cell(None, report_styles.BODY),
        Cell(row.content, report_styles.REMARK),
        Cell(row.reason, report_styles.USER_TEXT),
    )
