"""*Voorstellen*: what could stand in cells instead, for a person to say "ja" to.

It is no report of the plan: refreshing leaves it alone. The add-in writes it, and reads it back.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from uvp_xl.clean_text import line
from uvp_xl.grid import Area, Grid, is_address
from uvp_xl.reports import report_styles
from uvp_xl.reports.sheet_builder import Page
from uvp_xl.sheets import own_sheets
from uvp_xl.sheets.sheet_model import Cell, Choice, Link, Sheet
from uvp_xl.tidy.change_view import shown
from uvp_xl.tidy.proposal import Proposal

NAME = "Voorstellen"
COLUMNS = {"Blad": 24, "Cel": 8, "Soort": 14, "Nu": 44, "Voorstel": 44, own_sheets.ANSWER: 12}
"""The columns with their widths."""
YES = "ja"
AGREED = frozenset({"ja", "j", "x", "v", "✓", "✔", "1", "waar", "ok", "oké"})
"""What people write to say yes."""


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


def agreed(grids: Sequence[Grid]) -> tuple[str, list[str]]:
    """The name of the sheet and the cells ("Jeugd!D12") that a person said yes to.

    ("", []) when the workbook has no such sheet.
    """
    grid = next((grid for grid in grids if own_sheets.is_proposals(grid)), None)
    return ("", []) if grid is None else (grid.name, list(_agreed(grid)))


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


def _agreed(grid: Grid) -> Iterator[str]:
    """The cells in the rows with a yes; a row that is no proposal is passed over."""
    for row in grid.rows:
        cells = [line(value) for value in row[: len(COLUMNS)]]
        if len(cells) == len(COLUMNS) and is_address(cells[1]) and cells[-1].lower() in AGREED:
            yield f"{cells[0]}!{cells[1]}"
