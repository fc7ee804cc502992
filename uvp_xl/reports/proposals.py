"""*Voorstellen*: the proposals for cells, each of which a person can accept with "ja".

This is no report of the plan: a refresh leaves it alone. The add-in writes it, and
`uvp_xl.readback.proposal_sheet` reads it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from uvp_xl.grid import Area
from uvp_xl.readback.proposal_sheet import NAME, TITLES, YES
from uvp_xl.reports import report_styles
from uvp_xl.reports.sheet_builder import SheetBuilder
from uvp_xl.sheets import own_sheets
from uvp_xl.sheets.sheet_model import Cell, Choice, Link, Sheet
from uvp_xl.tidy.change_view import display_change
from uvp_xl.tidy.proposal import Proposal

COLUMNS = dict(zip(TITLES, (24, 8, 14, 44, 44, 12), strict=True))
"""The columns with their widths."""


def sheet(proposals: Sequence[Proposal], name: str = NAME) -> Sheet:
    """Build the sheet: a row for each proposal that can be accepted, by sheet and cell."""
    acceptable = [proposal for proposal in proposals if proposal.new is not None]
    page = SheetBuilder(tuple(COLUMNS.values()))
    page.add(Cell("Voorstellen", report_styles.TITLE), height=24)
    page.add(Cell(own_sheets.PROPOSALS, report_styles.MARKED))
    if not acceptable:
        page.add_sentence("Er zijn geen voorstellen die u zo kunt overnemen.")
    page.add()
    header = page.add_headings(COLUMNS)
    for proposal in acceptable:
        page.add(*_cells(proposal))
    answers = Area(header + 1, len(COLUMNS), page.next_row - 1, len(COLUMNS))
    choices = (Choice(answers, (YES,)),) if acceptable else ()
    return replace(page.table(name, header), choices=choices)


def _cells(proposal: Proposal) -> tuple[Cell, ...]:
    """Return the row of one proposal, with a link to its cell."""
    old, new = display_change(proposal.shown_old, str(proposal.shown))
    sheet, cell = proposal.at
    return (
        Cell(sheet, report_styles.BODY),
        Cell(cell, report_styles.LINK, Link(sheet, cell)),
        Cell(proposal.kind, report_styles.BODY),
        Cell(old, report_styles.BODY),
        Cell(new, report_styles.BODY),
        Cell(None, report_styles.USER_ANSWER),
    )
