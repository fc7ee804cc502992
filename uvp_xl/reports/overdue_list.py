"""*Te laat*: the actions that are overdue at the reference date, and those that are due soon."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from uvp_xl import dutch_text
from uvp_xl.calendar_end import later
from uvp_xl.normalise.action import Action
from uvp_xl.reports import report_styles
from uvp_xl.reports.action_counts import action_counts
from uvp_xl.reports.action_rows import (
    ActionRows,
    item_and_measure,
    planning,
    row_link,
    status,
    text_cell,
)
from uvp_xl.reports.report import Report
from uvp_xl.reports.report_context import ReportContext
from uvp_xl.reports.sheet_builder import SheetBuilder, begin
from uvp_xl.reports.theme_titles import theme_titles
from uvp_xl.sheets.sheet_model import Cell, Sheet, Style

COLUMNS = {
    "Dagen": 12,
    "Einddatum": 12,
    "Thema": 22,
    "Actiepunt": 24,
    "Maatregel": 38,
    "Portefeuillehouder": 20,
    "Trekker": 14,
    "Planning": 12,
    "Status": 13,
    "Naar": 8,
}
"""The columns with their widths."""


class OverdueList(Report):
    """The overdue actions, most days late first, and below them those that are due soon."""

    name = "Te laat"
    order = 3

    def sheet(self, context: ReportContext) -> Sheet:
        """Build the sheet: a row for each action, in two groups below one header."""
        page = begin(context, self.name, tuple(COLUMNS.values()))
        header = page.add_headings(COLUMNS)
        rows = ActionRows(theme_titles(context.rules), action_counts(context))
        days = context.soon
        late = [action for action in context.actions if action.overdue(context.date)]
        soon = [action for action in context.actions if action.due_soon(context.date, days)]
        _add_group(page, f"Te laat: {_count(late)}")
        if not late:
            page.add_sentence("Goed nieuws: geen enkele actie is te laat.", report_styles.EMPTY)
        _add_rows(page, context.date, rows, late, report_styles.DAYS_LATE)
        last = dutch_text.long_date(later(context.date, dt.timedelta(days)))
        _add_group(page, f"Komt eraan binnen {days} dagen (tot en met {last}): {_count(soon)}")
        if not soon:
            text = f"Binnen {days} dagen hoeft er niets klaar te zijn."
            page.add_sentence(text, report_styles.EMPTY)
        _add_rows(page, context.date, rows, soon, report_styles.DAYS_LEFT)
        return page.table(context.report(self.name).sheet, header, filtered=False)


def _count(actions: Sequence[Action]) -> str:
    return dutch_text.count(len(actions), "actie", "acties")


def _add_group(page: SheetBuilder, title: str) -> None:
    """Add the heading of a group, a band over the full width."""
    empty = (Cell(None, report_styles.GROUP) for _ in page.widths[1:])
    page.add(Cell(title, report_styles.GROUP), *empty, height=20)


def _add_rows(
    page: SheetBuilder, date: dt.date, rows: ActionRows, actions: Sequence[Action], days: Style
) -> None:
    """Add a row for each action, the earliest last day first."""
    for action in sorted(actions, key=lambda action: action.planning.end or date):
        end = action.planning.end or date
        page.add(
            Cell(abs((date - end).days), days),
            Cell(end, report_styles.DATE),
            rows.theme(action),
            *item_and_measure(action),
            Cell("; ".join(action.holders.names), report_styles.BODY),
            text_cell(action, "lead"),
            planning(action),
            status(action),
            row_link(action),
        )
