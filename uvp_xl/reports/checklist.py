"""*Controlelijst*: every rule that was checked, also without findings, and what was read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from uvp_xl import dutch_text
from uvp_xl.reports import report_styles
from uvp_xl.reports.contents_section import TITLE, add_contents
from uvp_xl.reports.report import Report
from uvp_xl.reports.report_context import ReportContext
from uvp_xl.reports.sheet_builder import begin
from uvp_xl.sheets.sheet_model import Cell, Sheet
from uvp_xl.verdict import CheckedRule

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
STYLES = {
    OPEN: report_styles.SEVERITIES["waarschuwing"],
    REMARKS: report_styles.SEVERITIES["opmerking"],
    ACCEPTED: report_styles.ACCEPTED,
    IN_ORDER: report_styles.ACCEPTED,
}
"""The style of each outcome of a rule, in their order on the sheet."""


class Checklist(Report):
    """The verdict, a row for each rule of the profile with open ones first, and what was read."""

    name = "Controlelijst"
    order = 6

    def sheet(self, context: ReportContext) -> Sheet:
        """Build the sheet."""
        page = begin(context, self.name, tuple(COLUMNS.values()))
        checklist = context.verdict.checklist if context.verdict else ()
        if context.verdict:
            page.add_verdict(context.verdict)
        page.add_sentence(_summary(checklist))
        if context.verdict and context.verdict.relaxed:
            codes = ", ".join(context.verdict.relaxed)
            page.add_sentence(f"Uitgezet of lichter gemaakt op het blad Instellingen: {codes}.")
        page.add_sentence(f"Onder de regels staat wat er op elk blad is gelezen: “{TITLE}”.")
        header = page.add_headings(COLUMNS)
        for checked in sorted(checklist, key=lambda rule: list(STYLES).index(_outcome(rule))):
            page.add(*_cells(checked))
        last = page.next_row - 1
        add_contents(page, context.contents)
        return page.table(context.report(self.name).sheet, header, last=last)


def _outcome(checked: CheckedRule) -> str:
    """Return the outcome of one rule."""
    if checked.open:
        return OPEN
    if checked.remarks:
        return REMARKS
    return ACCEPTED if checked.accepted else IN_ORDER


def _summary(checklist: Sequence[CheckedRule]) -> str:
    """Return the number of rules with each outcome, in one sentence."""
    amounts = Counter(map(_outcome, checklist))
    words = {OPEN: OPEN, REMARKS: "met alleen opmerkingen", ACCEPTED: ACCEPTED, IN_ORDER: IN_ORDER}
    counts = [f"{amounts[outcome]} {text}" for outcome, text in words.items() if amounts[outcome]]
    rules = dutch_text.count(len(checklist), "regel", "regels")
    return f"{rules} nagekeken: {dutch_text.joined(counts)}."


def _cells(checked: CheckedRule) -> tuple[Cell, ...]:
    """Return the row of one rule."""
    outcome = _outcome(checked)
    return (
        Cell(outcome, STYLES[outcome]),
        Cell(checked.question, report_styles.BODY),
        Cell(checked.rule, report_styles.REMARK),
        Cell(checked.open, report_styles.COUNT),
        Cell(checked.remarks, report_styles.COUNT),
        Cell(checked.accepted, report_styles.COUNT),
    )
