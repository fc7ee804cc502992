"""The section "Wat is gelezen": what is on each sheet of the user, and what was read of it."""

from __future__ import annotations

from collections.abc import Sequence

from uvp_xl.reports import report_styles
from uvp_xl.reports.sheet_builder import SheetBuilder
from uvp_xl.sheets.sheet_model import Cell, Link
from uvp_xl.tables.content_block import Block, folded, totals

TITLE = "Wat is gelezen"
HEADINGS = ("Plaats", "Wat er staat", "Blad", "Acties")
LEFT_OUT = frozenset(("heading", "objective", "report"))
"""Kinds that are not listed: a table names its theme, and report sheets are no part of a plan."""


def add_contents(page: SheetBuilder, blocks: Sequence[Block]) -> None:
    """Add the blocks, each with a link to it; those that were not understood come first."""
    listed = [block for block in folded(blocks) if block.kind not in LEFT_OUT]
    page.add_section(TITLE)
    page.add_sentence(
        f"{totals(blocks)} Koppen en doelstellingen van thema’s staan hier niet apart bij."
    )
    page.add_headings(HEADINGS)
    for block in sorted(listed, key=lambda block: block.kind != "unread_table"):
        page.add(*_cells(block))


def _cells(block: Block) -> tuple[Cell, ...]:
    """Return the row of one block."""
    is_unread = block.kind == "unread_table"
    return (
        Cell(block.area, report_styles.LINK, Link(block.sheet, block.cell)),
        Cell(block.text, report_styles.BODY_BAD if is_unread else report_styles.BODY),
        Cell(block.sheet, report_styles.REMARK),
        Cell(block.actions, report_styles.COUNT),
    )
