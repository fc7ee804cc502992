"""*Portefeuilles*: what each portfolio holder answers for."""

from __future__ import annotations

from dataclasses import replace

from uvp_xl.grid import Area
from uvp_xl.reports import blocks, listing, style
from uvp_xl.reports.blocks import NameBlock
from uvp_xl.reports.page import Page, begin
from uvp_xl.reports.report import Report
from uvp_xl.reports.sheet import Bar, Cell, Condition, Link, Sheet
from uvp_xl.reports.tally import HEADINGS, Tally, tally
from uvp_xl.reports.themes import Themes, themes
from uvp_xl.reports.view import View

WIDTHS = (26, 26, 40, 15, 12, 13, 18, 8)
NOBODY = "Geen portefeuillehouder"


class Portfolios(Report):
    """A table of holders, and below it the actions of each."""

    name = "Portefeuilles"
    place = 4

    def sheet(self, view: View) -> Sheet:
        """The holders with most actions first; actions without one come last."""
        page = begin(view, self.name, WIDTHS)
        named, known, counted = holders(view), themes(view.case), tally(view)
        sheet_name = view.report(self.name).sheet
        if not named:
            page.say("Er staan nog geen acties in het plan.", style.EMPTY)
            return page.sheet(sheet_name)
        page.say(f"{known.legend}.")
        page.say("Een actie met meer portefeuillehouders telt bij ieder van hen mee.")
        names = (Cell(heading, style.HEADER) for heading in ("Portefeuillehouder", "Thema’s"))
        top = page.head(*names, *(Cell(h, style.HEADER_NUMBER) for h in HEADINGS)) + 1
        starts = blocks.headings(named, top + len(named))
        for block, start in zip(named, starts, strict=True):
            _summary(page, block, Link(sheet_name, f"A{start}"), known, counted)
        rows = range(top, top + len(named))
        blocks.write(
            page, sheet_name, zip(named, rows, strict=True), listing.Listing(view, known, counted)
        )
        return replace(
            page.sheet(sheet_name),
            bars=(Bar(Area(top, 3, rows[-1], 3), style.BAR),),
            conditions=(Condition(Area(top, 4, rows[-1], 4), "greater", 0, *style.BAD),),
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
            block.remarks.append(listing.taken_from(row))
    ordered = sorted(found.values(), key=lambda b: (-len(b.actions), b.name.casefold(), b.name))
    return [*ordered, nobody] if nobody.actions else ordered


def _summary(page: Page, block: NameBlock, link: Link, known: Themes, counted: Tally) -> None:
    """The row of one holder, with the themes in which there are actions."""
    places = sorted({known.of[action] for action in block.actions})
    page.add(
        Cell(block.name, style.LINK, link),
        Cell(", ".join(known.codes[place] for place in places), style.BODY),
        *(Cell(count, style.NUMBER) for count in counted.counts(block.actions)),
    )
