"""The key figures on *Samenvatting*: what matters most, with the way to the report behind it."""

from __future__ import annotations

from collections import Counter

from uvp_xl.dutch_text import SEVERITY_WORDS
from uvp_xl.reports import report_styles
from uvp_xl.reports.action_counts import Tally
from uvp_xl.reports.checklist import Checklist
from uvp_xl.reports.findings import Findings
from uvp_xl.reports.overdue_list import SOON, Overdue
from uvp_xl.reports.partners import Partners
from uvp_xl.reports.portfolios import Portfolios
from uvp_xl.reports.report import Report
from uvp_xl.reports.report_context import View
from uvp_xl.reports.sheet_builder import Page
from uvp_xl.sheets.sheet_model import Cell, Style

Figure = tuple[str, int, type[Report], Style]
"""A label, a number, the report that explains it, and how the number looks if it is not zero."""


def write(page: Page, view: View, counted: Tally) -> None:
    """Write a row for each figure."""
    page.add()
    page.add(Cell("Acties", report_styles.BODY), Cell(len(view.case.plan), report_styles.NUMBER))
    for label, number, report, look in (*_actions(view, counted), *_findings(view)):
        link = view.report(report.name)
        page.add(
            Cell(label, report_styles.BODY),
            Cell(number, look if number else report_styles.NUMBER),
            Cell(f"→ {link.sheet}", report_styles.AHEAD, link),
        )


def _actions(view: View, counted: Tally) -> list[Figure]:
    """The figures about actions and names."""
    plan = view.case.plan
    holders = {name for held in plan.holders for name in held.names}
    partners = view.involvement["party"].nunique()
    soon = sum(action.due_soon(view.date, SOON) for action in view.case.actions)
    return [
        ("Acties die te laat zijn", len(counted.late), Overdue, report_styles.ALARM),
        (f"Acties die binnen {SOON} dagen aflopen", soon, Overdue, report_styles.NUMBER),
        ("Partijen", partners, Partners, report_styles.NUMBER),
        ("Portefeuillehouders", len(holders), Portfolios, report_styles.NUMBER),
    ]


def _findings(view: View) -> list[Figure]:
    """The number of findings of each severity, and what of them must be solved for the council."""
    amount = Counter(finding.severity for finding in view.findings if not finding.accepted)
    figures: list[Figure] = [
        (many.capitalize(), amount[one], Findings, report_styles.SEVERITY_COUNTS[one])
        for one, (_, many) in SEVERITY_WORDS.items()
    ]
    if view.verdict:
        label = "Punten die nog open zijn voor de raad"
        figures.append((label, view.verdict.points, Checklist, report_styles.ALARM))
    return figures
