"""*Te laat*: what should have been finished by the reference date, and what is due soon."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from uvp_xl import dutch_text
from uvp_xl.reports import report_styles
from uvp_xl.reports.action_counts import tally
from uvp_xl.reports.action_rows import Listing
from uvp_xl.reports.report import Report
from uvp_xl.reports.report_context import View
from uvp_xl.reports.sheet_builder import Page, begin
from uvp_xl.reports.theme_titles import themes
from uvp_xl.sheets.sheet_model import Cell, Sheet, Style

SOON = 90
"""An action is due soon when its last day is at most so many days away."""

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


class Overdue(Report):
    """The overdue actions, most days late first, and below them those that are due soon."""

    name = "Te laat"
    place = 3

    def sheet(self, view: View) -> Sheet:
        """A row for each action, in two groups below one heading."""
        page = begin(view, self.name, tuple(COLUMNS.values()))
        header = page.head(*(Cell(heading, report_styles.HEADER) for heading in COLUMNS))
        listing = Listing(view, themes(view.case), tally(view))
        actions = view.case.actions
        late = [action.index for action in actions if action.overdue(view.date)]
        soon = [action.index for action in actions if action.due_soon(view.date, SOON)]
        last = view.date + dt.timedelta(SOON)
        _group(page, f"Te laat: {_actions(late)}")
        if not late:
            page.say("Goed nieuws: geen enkele actie is te laat.", report_styles.EMPTY)
        _rows(page, view, listing, late, report_styles.DAYS_LATE)
        until = f"binnen {SOON} dagen (tot en met {dutch_text.long_date(last)})"
        _group(page, f"Komt eraan {until}: {_actions(soon)}")
        if not soon:
            page.say(f"Binnen {SOON} dagen hoeft er niets klaar te zijn.", report_styles.EMPTY)
        _rows(page, view, listing, soon, report_styles.DAYS_LEFT)
        sheet = page.sheet(view.report(self.name).sheet)
        return replace(sheet, freeze=(header + 1, 1), repeat=(header, header))


def _actions(listed: Sequence[int]) -> str:
    return dutch_text.count(len(listed), "actie", "acties")


def _group(page: Page, title: str) -> None:
    """A band over the whole width."""
    page.add(
        Cell(title, report_styles.GROUP),
        *(Cell(None, report_styles.GROUP) for _ in page.widths[1:]),
        high=20,
    )


def _rows(page: Page, view: View, listing: Listing, actions: list[int], days: Style) -> None:
    """A row for each action, the earliest last day first."""
    plan = view.case.plan
    ends = {action: plan.planning[action].end or view.date for action in actions}
    for action in sorted(actions, key=lambda action: (ends[action], action)):
        page.add(
            Cell(abs((view.date - ends[action]).days), days),
            Cell(ends[action], report_styles.DATE),
            listing.theme(action),
            *listing.what(action),
            Cell("; ".join(plan.holders[action].names), report_styles.BODY),
            listing.said(action, "lead"),
            listing.planning(action),
            listing.status(action),
            listing.place(action),
        )
