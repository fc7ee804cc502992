"""*Portefeuilles*: the actions of each portfolio holder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from uvp_xl.grid import Area
from uvp_xl.reports import action_blocks, report_styles
from uvp_xl.reports.action_blocks import NameBlock
from uvp_xl.reports.action_counts import HEADINGS, ActionCounts, action_counts
from uvp_xl.reports.action_rows import ActionRows, inherited_remark
from uvp_xl.reports.report import Report
from uvp_xl.reports.report_context import ReportContext
from uvp_xl.reports.sheet_builder import SheetBuilder, begin
from uvp_xl.reports.theme_titles import ThemeTitles, theme_titles
from uvp_xl.sheets.sheet_model import Bar, Cell, Condition, Link, Sheet

WIDTHS = (26, 26, 40, 15, 12, 13, 20, 8)
NO_HOLDER = "Geen portefeuillehouder"


class Portfolios(Report):
    """A table of holders, and below it the actions of each."""

    name = "Portefeuilles"
    order = 4

    def sheet(self, context: ReportContext) -> Sheet:
        """Build the sheet: the holders with most actions first, actions without one last."""
        page = begin(context, self.name, WIDTHS)
        name, blocks = context.report(self.name).sheet, holders(context)
        if not blocks:
            page.add_sentence("Er staan nog geen acties in het plan.", report_styles.EMPTY)
            return page.sheet(name)
        themes, counts = theme_titles(context.rules), action_counts(context)
        page.add_sentence(f"{themes.legend}.")
        page.add_sentence("Een actie met meer portefeuillehouders telt bij ieder van hen mee.")
        rows = _write_table(page, name, blocks, themes, counts)
        linked = zip(blocks, rows, strict=True)
        action_blocks.write(page, name, linked, context.actions, ActionRows(themes, counts))
        late = Area(rows[0], 4, rows[-1], 4)
        return replace(
            page.sheet(name),
            bars=(Bar(Area(rows[0], 3, rows[-1], 3), report_styles.BAR),),
            conditions=(Condition(late, "greater", 0, *report_styles.BAD),),
        )


def holders(context: ReportContext) -> list[NameBlock]:
    """Return the actions of each portfolio holder, sorted by number of actions and name."""
    blocks: dict[str, NameBlock] = {}
    without = NameBlock(NO_HOLDER)
    for action in context.actions:
        names = action.holders.names
        for block in [blocks.setdefault(n, NameBlock(n)) for n in names] or [without]:
            row = action.inherited_from("portfolio_holders")
            block.add(action.index, inherited_remark(row))
    ordered = sorted(blocks.values(), key=lambda block: block.sort_key)
    return [*ordered, without] if without.actions else ordered


def _write_table(
    page: SheetBuilder,
    sheet: str,
    blocks: Sequence[NameBlock],
    themes: ThemeTitles,
    counts: ActionCounts,
) -> range:
    """Write the table of holders, each with a link to its block, and return their rows."""
    names = (Cell(heading, report_styles.HEADER) for heading in ("Portefeuillehouder", "Thema’s"))
    numbers = (Cell(heading, report_styles.HEADER_NUMBER) for heading in HEADINGS)
    top = page.add_header(*names, *numbers) + 1
    for block, start in zip(blocks, action_blocks.headings(blocks, top + len(blocks)), strict=True):
        indexes = sorted({themes.indexes[action] for action in block.actions})
        page.add(
            Cell(block.name, report_styles.LINK, Link(sheet, f"A{start}")),
            Cell(", ".join(themes.codes[index] for index in indexes), report_styles.BODY),
            *(Cell(count, report_styles.NUMBER) for count in counts.counts(block.actions)),
        )
    return range(top, page.next_row)
