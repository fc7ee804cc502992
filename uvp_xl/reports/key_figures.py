"""The key figures on *Samenvatting*, each with a link to the report that explains it."""

from __future__ import annotations

from collections import Counter

from uvp_xl.dutch_text import SEVERITY_WORDS
from uvp_xl.reports import report_styles
from uvp_xl.reports.action_counts import ActionCounts
from uvp_xl.reports.checklist import Checklist
from uvp_xl.reports.findings import Findings
from uvp_xl.reports.overdue_list import OverdueList
from uvp_xl.reports.partners import Partners
from uvp_xl.reports.portfolios import Portfolios
from uvp_xl.reports.report import Report
from uvp_xl.reports.report_context import ReportContext
from uvp_xl.reports.sheet_builder import SheetBuilder
from uvp_xl.sheets.sheet_model import Cell, Style

Figure = tuple[str, int, type[Report], Style]
"""A label, a number, the report that explains it, and the style of the number unless it is zero."""


def write(page: SheetBuilder, context: ReportContext, counts: ActionCounts) -> None:
    """Write a row for each figure."""
    page.add()
    page.add(Cell("Acties", report_styles.BODY), Cell(len(context.actions), report_styles.NUMBER))
    for label, number, report, style in (*_actions(context, counts), *_findings(context)):
        link = context.report(report.name)
        page.add(
            Cell(label, report_styles.BODY),
            Cell(number, style if number else report_styles.NUMBER),
            Cell(f"→ {link.sheet}", report_styles.FORWARD_LINK, link),
        )


def _actions(context: ReportContext, counts: ActionCounts) -> list[Figure]:
    """Return the figures about actions and names."""
    holders = {name for action in context.actions for name in action.holders.names}
    partners = len({row.party for row in context.involvement})
    days = context.soon
    soon = sum(action.due_soon(context.date, days) for action in context.actions)
    return [
        ("Acties die te laat zijn", len(counts.overdue), OverdueList, report_styles.ALARM),
        (
            f"Acties die binnen {days} dagen aflopen",
            soon,
            OverdueList,
            report_styles.NUMBER,
        ),
        ("Partijen", partners, Partners, report_styles.NUMBER),
        ("Portefeuillehouders", len(holders), Portfolios, report_styles.NUMBER),
    ]


def _findings(context: ReportContext) -> list[Figure]:
    """Return the number of findings of each severity, and of those that block the council."""
    amount = Counter(finding.severity for finding in context.findings if not finding.accepted)
    figures: list[Figure] = [
        (many.capitalize(), amount[one], Findings, report_styles.SEVERITY_COUNTS[one])
        for one, (_, many) in SEVERITY_WORDS.items()
    ]
    if context.verdict:
        label = "Punten die nog open zijn voor de raad"
        figures.append((label, context.verdict.points, Checklist, report_styles.ALARM))
    return figures
