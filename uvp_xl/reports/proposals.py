"""*Voorstellen*: what could stand in cells instead, for a person to say "ja" to.

It is no report of the plan: refreshing leaves it alone. The add-in writes it, and
`uvp_xl.readback.proposal_sheet` reads it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from uvp_xl.grid import Area
from uvp_xl.readback.proposal_sheet import NAME, TITLES, YES
from uvp_xl.reports import report_styles
from uvp_xl.reports.sheet_builder import Page
from uvp_xl.sheets import own_sheets
from uvp_xl.sheets.sheet_model import Cell, Choice, Link, Sheet
from uvp_xl.tidy.change_view import shown
from uvp_xl.tidy.proposal import Proposal

COLUMNS = dict(zip(TITLES, (24, 8, 14, 44, 44, 12), strict=True))
"""The columns with their widths."""


def sheet(proposals: Sequence[Proposal], name: str = NAME) -> Sheet:
    """A row for each proposal that can be accepted, by sheet and cell."""
    open_ones = [proposal for proposal in proposals if proposal.new is not None]
    page = Page(tuple(COLUMNS.values()))
    page.add(Cell("Voorstellen", report_styles.TITLE), high=24)
    page.add(Cell(own_sheets.PROPOSALS, report_styles.MARKED))
    if not open_ones:
        page.say("Er zijn geen voorstellen die u zo kunt overnemen.")
    page.add()
    header = page.head(*(Cell(heading, report_styles.HEADER) for heading in COLUMNS))
    for proposal in open_ones:
        page.add(*_cells(proposal))
    table = Area(header, 1, page.next - 1, len(COLUMNS)) if open_ones else None
    answers = Area(header + 1, len(COLUMNS), page.next - 1, len(COLUMNS))
    return replace(
        page.sheet(name),
        freeze=(header + 1, 1),
        repeat=(header, header),
        filter=table,
        choices=(Choice(answers, (YES,)),) if open_ones else (),
    )


def _cells(proposal: Proposal) -> tuple[Cell, ...]:
    """One proposal, with a link to its cell."""
    old, new = shown(proposal.old, str(proposal.new))
    return (
        Cell(proposal.sheet, report_styles.BODY),
        Cell(proposal.cell, report_styles.LINK, Link(proposal.sheet, proposal.cell)),
        Cell(proposal.kind, report_styles.BODY),
        Cell(old, report_styles.BODY),
        Cell(new, report_styles.BODY),
        Cell(None, report_styles.ANSWERED),
    )
