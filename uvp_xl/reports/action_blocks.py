"""A block of actions for each name below a table of names, with links both ways.

The table comes first but must know where the blocks will begin; that follows from their sizes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from uvp_xl import dutch_text
from uvp_xl.reports import report_styles
from uvp_xl.reports.action_rows import HEADINGS, Listing
from uvp_xl.reports.sheet_builder import Page
from uvp_xl.sheets.sheet_model import Cell, Link

AROUND = 3
"""Rows of a block beside its actions: an empty one, its own heading, those of the columns."""


@dataclass
class NameBlock:
    """The actions of one name, each with a remark; `group` is what the name is listed under.

    `taken` counts the actions for which the name was taken over from a row above.
    """

    name: str
    group: str = ""
    written_out: str = ""
    actions: list[int] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    taken: int = 0

    @property
    def title(self) -> str:
        """The heading of the block."""
        full = f" ({self.written_out})" if self.written_out else ""
        return f"{self.name}{full}: {dutch_text.count(len(self.actions), 'actie', 'acties')}"


def headings(blocks: Sequence[NameBlock], first: int) -> list[int]:
    """The rows of the blocks' headings when the first block begins at row `first`."""
    sizes = (len(block.actions) + AROUND for block in blocks)
    return [start + 1 for start in accumulate(sizes, initial=first)][: len(blocks)]


def write(
    page: Page, sheet: str, blocks: Iterable[tuple[NameBlock, int]], listing: Listing
) -> None:
    """Write the blocks; each comes with its row in the table of names, to which it links back."""
    for block, row in blocks:
        page.add()
        page.add(Cell(f"↑ {block.title}", report_styles.BLOCK, Link(sheet, f"A{row}")), high=20)
        page.add(*(Cell(heading, report_styles.SUBHEADER) for heading in HEADINGS))
        for action, remark in zip(block.actions, block.remarks, strict=True):
            page.add(*listing.cells(action, remark))
