"""*Samenvatting*: the plan in figures, with links to all other reports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from uvp_xl import dutch_text
from uvp_xl.columns import STATUS_COLUMNS
from uvp_xl.reports import figures_table, key_figures, report_styles
from uvp_xl.reports.action_counts import action_counts
from uvp_xl.reports.actions_by_year import actions_by_year
from uvp_xl.reports.budget_sums import Amounts, amounts
from uvp_xl.reports.figures_table import FigureColumn, Marks, Row
from uvp_xl.reports.report import Report
from uvp_xl.reports.report_context import ReportContext
from uvp_xl.reports.sheet_builder import SUMMARY, SheetBuilder
from uvp_xl.reports.theme_titles import theme_titles
from uvp_xl.sheets import own_sheets
from uvp_xl.sheets.sheet_model import Cell, Sheet
from uvp_xl.tables.completion_columns import unread

LABEL = 46
"""The width of the first column."""

UNREAD_STATUS = "De kolom “{}” zegt niet of een actie klaar is; elke actie telt als niet klaar."
NO_STATUS = "Dit plan heeft geen kolom status; elke actie telt als niet klaar."


class Summary(Report):
    """Key figures, then a table per theme and one per year."""

    name = SUMMARY
    order = 1

    def sheet(self, context: ReportContext) -> Sheet:
        """Build the sheet."""
        counts, budget = action_counts(context), amounts(context.rules.plan.budget)
        columns = figures_table.columns(context, counts, budget)
        page = SheetBuilder((LABEL, *(column.width for column in columns)))
        _write_top(page, context)
        if context.verdict:
            page.add_verdict(context.verdict)
        key_figures.write(page, context, counts)
        marks = [
            _write_themes(page, context, columns, budget),
            _write_years(page, context, columns, budget),
        ]
        return replace(
            page.sheet(context.report(self.name).sheet),
            bars=tuple(bar for bars, _ in marks for bar in bars),
            conditions=tuple(condition for _, conditions in marks for condition in conditions),
        )


def _write_top(page: SheetBuilder, context: ReportContext) -> None:
    """Write the title, the municipality, the dates and the mark."""
    front = context.rules.front
    page.add(Cell(front.title or SUMMARY, report_styles.TITLE), height=24)
    municipality = f"Gemeente {front.municipality}" if front.municipality else ""
    about = (municipality, f"Peildatum {context.rules.reference.text}")
    page.add(Cell(" · ".join(filter(None, about)), report_styles.SUBTITLE))
    page.add(Cell(own_sheets.MARK, report_styles.MARKED))
    timestamp = context.timestamp
    created = f"Gemaakt op {dutch_text.date_and_time(timestamp)}" if timestamp else None
    page.add(Cell(created, report_styles.MARKED), height=18)


def _write_themes(
    page: SheetBuilder, context: ReportContext, columns: Sequence[FigureColumn], budget: Amounts
) -> Marks:
    """Write the table per theme, and the sentences that explain it."""
    themes = theme_titles(context.rules)
    by_theme: list[list[int]] = [[] for _ in themes.themes]
    for action, theme in enumerate(themes.indexes):
        by_theme[theme].append(action)
    rows = [
        Row(Cell(name, report_styles.LINK, link), actions, actions)
        for name, link, actions in zip(themes.names, themes.links, by_theme, strict=True)
    ]
    everything = range(len(context.actions))
    total = Row(Cell("Totaal", report_styles.TOTAL), everything, everything)
    page.add_section("Per thema")
    marks = figures_table.write(page, "Thema", rows, columns, total)
    for sentence in (_without_status(context), *budget.notes(), _sheets_without_table(context)):
        if sentence:
            page.add_sentence(sentence)
    return marks


def _write_years(
    page: SheetBuilder, context: ReportContext, columns: Sequence[FigureColumn], budget: Amounts
) -> Marks:
    """Write the table per year; it has no total, because an action may be in several years."""
    years = actions_by_year(context.rules.plan.planning)
    rows = [
        Row(
            Cell(label, report_styles.YEAR if isinstance(label, int) else report_styles.BODY),
            actions,
            years.paid(label, budget),
            years.multi_year,
        )
        for label, actions in years.actions.items()
    ]
    if not rows:
        return (), ()
    page.add_section("Per jaar")
    marks = figures_table.write(page, "Jaar van de planning", rows, columns)
    for sentence in years.notes(budget):
        page.add_sentence(sentence)
    return marks


def _without_status(context: ReportContext) -> str:
    """Return that actions count as not done because some table or all tables lack a status."""
    actions = sum(not action.has_status_column for action in context.actions)
    if not actions:
        return ""
    if all(STATUS_COLUMNS.isdisjoint(table.columns) for table in context.rules.tables):
        titles = (unread(table.extra) for table in context.rules.tables)
        title = next(filter(None, titles), "")
        return UNREAD_STATUS.format(title) if title else NO_STATUS
    one = "actie staat in een tabel zonder kolom status; die telt als niet klaar."
    many = "acties staan in een tabel zonder kolom status; die tellen als niet klaar."
    return dutch_text.count(actions, one, many)


def _sheets_without_table(context: ReportContext) -> str:
    """Return which sheets of the user have no action table, so that a forgotten one shows."""
    rules = context.rules
    known = {rules.register.sheet, rules.settings.sheet, *(table.sheet for table in rules.tables)}
    names = [name for name in rules.grids if name not in known]
    if not names:
        return ""
    label = "Blad" if len(names) == 1 else "Bladen"
    return f"{label} zonder actietabel: {dutch_text.joined(names)}."
