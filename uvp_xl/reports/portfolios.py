"""*Portefeuilles*: what each portfolio holder answers for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from uvp_xl.grid import Area
from uvp_xl.reports import action_blocks, report_styles
from uvp_xl.reports.action_blocks import NameBlock
from uvp_xl.reports.action_counts import HEADINGS, Tally, tally
from uvp_xl.reports.action_rows import Listing, taken_from
from uvp_xl.reports.report import Report
from uvp_xl.reports.report_context import View
from uvp_xl.reports.sheet_builder import Page, begin
from uvp_xl.reports.theme_titles import Themes, themes
from uvp_xl.sheets.sheet_model import Bar, Cell, Condition, Link, Sheet

WIDTHS = (26, 26, 40, 15, 12, 13, 20, 8)
NOBODY = "Geen portefeuillehouder"


class Portfolios(Report):
    """A table of holders, and below it the actions of each."""

    name = "Portefeuilles"
    place = 4

    def sheet(self, view: View) -> Sheet:
        """The holders with most actions first; actions without one come last."""
        page = begin(view, self.name, WIDTHS)
        name, named = view.report(self.name).sheet, holders(view)
        if not named:
            page.say("Er staan nog geen acties in het plan.", report_styles.EMPTY)
            return page.sheet(name)
        known, counted = themes(view.case), tally(view)
        page.say(f"{known.legend}.")
        page.say("Een actie met meer portefeuillehouders telt bij ieder van hen mee.")
        rows = _table(page, name, named, known, counted)
        action_blocks.write(
            page, name, zip(named, rows, strict=True), Listing(view, known, counted)
        )
        return replace(
            page.sheet(name),
            bars=(Bar(Area(rows[0], 3, rows[-1], 3), report_styles.BAR),),
            conditions=(
                Condition(Area(rows[0], 4, rows[-1], 4), "greater", 0, *report_styles.BAD),
            ),
        )


def holders(view: View) -> list[NameBlock]:
    """The actions of each portfolio holder."""
    plan = view.case.plan
    found: dict[str, NameBlock] = {}
    nobody = NameBlock(NOBODY)
    for action, (held, row) in enumerate(
        zip(plan.holders, plan.taken["portfolio_holders"], strict=True)
    ):
        for block in [found.setdefault(n, NameBlock(n)) for n in held.names] or [nobody]:
            block.actions.append(action)
            block.remarks.append(taken_from(row))
    ordered = sorted(found.values(), key=lambda b: (-len(b.actions), b.name.casefold(), b.name))
    return [*ordered, nobody] if nobody.actions else ordered


def _table(
    page: Page, sheet: str, named: Sequence[NameBlock], known: Themes, counted: Tally
) -> range:
    """Write the table of holders, each with a link to its block; gives their rows."""
    names = (Cell(heading, report_styles.HEADER) for heading in ("Portefeuillehouder", "Thema’s"))
    top = (
        page.head(*names, *(Cell(heading, report_styles.HEADER_NUMBER) for heading in HEADINGS)) + 1
    )
    for block, start in zip(named, action_blocks.headings(named, top + len(named)), strict=True):
        places = sorted({known.of[action] for action in block.actions})
        page.add(
            Cell(block.name, report_styles.LINK, Link(sheet, f"A{start}")),
            Cell(", ".join(known.codes[place] for place in places), report_styles.BODY),
            *(Cell(count, report_styles.NUMBER) for count in counted.counts(block.actions)),
        )
    return range(top, page.next)
