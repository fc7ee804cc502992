"""*Partneroverzicht*: the actions of each partner, counted by theme and listed."""

from __future__ import annotations

from dataclasses import replace

from uvp_xl import dutch_text
from uvp_xl.reports import action_blocks, partner_matrix, report_styles
from uvp_xl.reports.action_blocks import NameBlock
from uvp_xl.reports.action_counts import action_counts
from uvp_xl.reports.action_rows import ActionRows, inherited_remark
from uvp_xl.reports.report import Report
from uvp_xl.reports.report_context import ReportContext
from uvp_xl.reports.sheet_builder import begin
from uvp_xl.reports.theme_titles import theme_titles
from uvp_xl.sheets.sheet_model import Sheet

GROUPS = {
    "intern": "Intern",
    "extern": "Extern",
    "collectief": "Collectief",
    "": "Nog in te delen",
}
"""The kinds of partners in the order of the sheet."""

WIDTHS = (25, 24, 36, 12, 11, 12, 19)
"""The widths of the columns of an action, without the last one, which is that of a theme."""

THEME = 4.3
"""The minimum width of the column of a theme."""


class Partners(Report):
    """A matrix of partners by themes, in groups, and below it the actions of each partner."""

    name = "Partneroverzicht"
    order = 2

    def sheet(self, context: ReportContext) -> Sheet:
        """Build the sheet: the matrix, then a block for each partner in the same order."""
        themes, counts = theme_titles(context.rules), action_counts(context)
        blocks = partners(context)
        narrow = max(THEME, len(str(len(context.actions))) + 0.5)
        page = begin(context, self.name, (*WIDTHS, *(narrow for _ in themes.themes)))
        name = context.report(self.name).sheet
        if not blocks:
            page.add_sentence("Er staan nog geen partijen in het plan.", report_styles.EMPTY)
            return page.sheet(name)
        page.add_sentence(f"{themes.legend}.")
        page.add_sentence(_explanation(context))
        matrix = partner_matrix.write(page, name, blocks, themes, counts)
        linked = zip(blocks, matrix.rows, strict=True)
        action_blocks.write(page, name, linked, context.actions, ActionRows(themes, counts))
        return replace(page.sheet(name), bars=matrix.bars, conditions=matrix.conditions)


def partners(context: ReportContext) -> list[NameBlock]:
    """Return the actions of each partner, sorted by group, number of actions and name."""
    blocks: dict[str, NameBlock] = {}
    for index, party, kind, note, inherited in context.involvement:
        if party not in blocks:
            full = context.rules.register.written_out(party)
            blocks[party] = NameBlock(party, GROUPS[kind], full if full != party else "")
        row = context.actions[index].inherited_from("parties") if inherited else 0
        blocks[party].add(index, "; ".join(filter(None, (note, inherited_remark(row)))))
        blocks[party].inherited += inherited
    groups = list(GROUPS.values())
    return sorted(blocks.values(), key=lambda block: (groups.index(block.group), *block.sort_key))


def _explanation(context: ReportContext) -> str:
    """Return how to read the matrix, and how many actions are not in it."""
    text = (
        "Klik op een partij voor haar acties. Een actie met meer partijen telt bij elke partij mee."
    )
    without = len(context.actions) - len({row.action for row in context.involvement})
    if not without:
        return text
    return f"{text} {dutch_text.count(without, 'actie heeft', 'acties hebben')} geen partij."
