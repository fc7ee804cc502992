"""*Samenvatting*: the plan in numbers, and the way to all other reports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from uvp_xl import dutch_text
from uvp_xl.reports import figures_table, key_figures, report_styles
from uvp_xl.reports.action_counts import tally
from uvp_xl.reports.actions_by_year import years
from uvp_xl.reports.budget_sums import Amounts, amounts
from uvp_xl.reports.figures_table import Column, Marks, Row
from uvp_xl.reports.report import Report
from uvp_xl.reports.report_context import View
from uvp_xl.reports.sheet_builder import SUMMARY, Page
from uvp_xl.reports.theme_titles import themes
from uvp_xl.sheets import own_sheets
from uvp_xl.sheets.sheet_model import Cell, Sheet

LABEL = 46
"""The width of the first column."""

NO_STATUS = "Dit plan heeft geen kolom status; elke actie telt als niet klaar."


class Summary(Report):
    """Key figures, then a table per theme and one per year."""

    name = SUMMARY
    place = 1

    def sheet(self, view: View) -> Sheet:
        """The sheet from top to bottom."""
        counted, paid = tally(view), amounts(view.case.plan.budget)
        columns = figures_table.columns(view, counted, paid)
        page = Page((LABEL, *(column.width for column in columns)))
        _top(page, view)
        if view.verdict:
            page.say(view.verdict.sentence, report_styles.VERDICTS[not view.verdict.points])
        key_figures.write(page, view, counted)
        marks = [_per_theme(page, view, columns, paid), _per_year(page, view, columns, paid)]
        return replace(
            page.sheet(view.report(self.name).sheet),
            bars=tuple(bar for bars, _ in marks for bar in bars),
            conditions=tuple(rule for _, rules in marks for rule in rules),
        )


def _top(page: Page, view: View) -> None:
    """Title, municipality and dates, and the mark."""
    front = view.case.front
    page.add(Cell(front.title or SUMMARY, report_styles.TITLE), high=24)
    place = f"Gemeente {front.municipality}" if front.municipality else ""
    about = (place, f"Peildatum {dutch_text.long_date(view.date)}")
    page.add(Cell(" · ".join(filter(None, about)), report_styles.SUBTITLE))
    page.add(Cell(own_sheets.MARK, report_styles.MARKED))
    made = f"Gemaakt op {dutch_text.date_and_time(view.made)}" if view.made else None
    page.add(Cell(made, report_styles.MARKED), high=18)


def _per_theme(page: Page, view: View, columns: Sequence[Column], paid: Amounts) -> Marks:
    """The table per theme, and what the reader must know about it."""
    known = themes(view.case)
    listed: list[list[int]] = [[] for _ in known.listed]
    for action, theme in enumerate(known.of):
        listed[theme].append(action)
    rows = [
        Row(Cell(name, report_styles.LINK, link), actions, actions)
        for name, link, actions in zip(known.names, known.links, listed, strict=True)
    ]
    everything = range(len(view.case.plan))
    total = Row(Cell("Totaal", report_styles.TOTAL), everything, everything)
    page.section("Per thema")
    marks = figures_table.write(page, "Thema", rows, columns, total)
    for said in (_status(view), *paid.notes(), _no_table(view)):
        if said:
            page.say(said)
    return marks


def _per_year(page: Page, view: View, columns: Sequence[Column], paid: Amounts) -> Marks:
    """The table per year; it has no total, because an action may stand in several years."""
    found = years(view.case.plan.planning)
    rows = [
        Row(
            Cell(label, report_styles.YEAR if isinstance(label, int) else report_styles.BODY),
            actions,
            found.paid(label, paid),
        )
        for label, actions in found.actions.items()
    ]
    if not rows:
        return (), ()
    page.section("Per jaar")
    marks = figures_table.write(page, "Jaar van de planning", rows, columns)
    for said in found.notes(paid):
        page.say(said)
    return marks


def _status(view: View) -> str:
    """That actions count as not done because no table, or not every one, has a status."""
    plan = view.case.plan
    without = {
        place
        for place, table in enumerate(plan.tables)
        if not {"status", "progress"} & table.columns.keys()
    }
    actions = sum(table in without for table in plan.table)
    if not actions:
        return ""
    if len(without) == len(plan.tables):
        return NO_STATUS
    one = "actie staat in een tabel zonder kolom status; die telt als niet klaar."
    many = "acties staan in een tabel zonder kolom status; die tellen als niet klaar."
    return dutch_text.count(actions, one, many)


def _no_table(view: View) -> str:
    """Which of the user's sheets have no action table, so that a forgotten one is seen."""
    known = {view.case.register.sheet, *(table.sheet for table in view.case.tables)}
    names = [name for name in view.case.grids if name not in known]
    if not names:
        return ""
    return (
        f"{'Blad' if len(names) == 1 else 'Bladen'} zonder actietabel: {dutch_text.joined(names)}."
    )
