"""The ledger of a plan as lines: what each block of cells is, and what was read of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from uvp_xl.formats.listings.styled_line import WIDTH, Line
from uvp_xl.tables.content_block import Block, folded, totals

TITLE = "Wat er in dit bestand staat"
INDENT = "    "


def contents_lines(blocks: Sequence[Block]) -> Iterator[Line]:
    """Yield the blocks by sheet, each with its area, and then their numbers."""
    shown = folded(blocks)
    width = max((len(block.area) for block in shown), default=0)
    yield "", ""
    yield f"  {TITLE}", "bold blue"
    for sheet, on_sheet in groupby(shown, key=lambda block: block.sheet):
        yield f"  {sheet}", "bold"
        for block in on_sheet:
            style = "bold red" if block.kind == "unread_table" else ""
            yield f"{INDENT}{block.area:<{width}}  {block.text}"[:WIDTH].rstrip(), style
    yield f"  {totals(blocks)}", ""
