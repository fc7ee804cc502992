"""Blocks of actions, one for each name in a table above them, with links both ways.

The table comes first, but links to rows of the blocks; these follow from the sizes of the blocks.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from uvp_xl import dutch_text
from uvp_xl.normalise.action import Action
from uvp_xl.reports import report_styles
from uvp_xl.reports.action_rows import HEADINGS, ActionRows
from uvp_xl.reports.sheet_builder import SheetBuilder
from uvp_xl.sheets.sheet_model import Cell, Link

EXTRA_ROWS = 3
"""The rows of a block besides its actions: an empty one, its heading, the column headings."""


@dataclass
class NameBlock:
    """The actions (by index) of one name, each with a remark; `group` is the heading of the name.

    `inherited` counts the actions that inherited the name from a row above.
    """

    name: str
    group: str = ""
    written_out: str = ""
    actions: list[int] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    inherited: int = 0

    def add(self, action: int, remark: str) -> None:
        """Add an action."""
        self.actions.append(action)
        self.remarks.append(remark)

    @property
    def sort_key(self) -> tuple[int, str, str]:
        """A key that sorts the names with most actions first."""
        return -len(self.actions), self.name.casefold(), self.name

    @property
    def title(self) -> str:
        """The heading of the block."""
        full = f" ({self.written_out})" if self.written_out else ""
        return f"{self.name}{full}: {dutch_text.count(len(self.actions), 'actie', 'acties')}"


def headings(blocks: Sequence[NameBlock], first: int) -> list[int]:
    """Return the rows of the headings of the blocks, if the first block begins at row `first`."""
    sizes = (len(block.actions) + EXTRA_ROWS for block in blocks)
    return [start + 1 for start in accumulate(sizes, initial=first)][: len(blocks)]


def write(
    page: SheetBuilder,
    sheet: str,
    blocks: Iterable[tuple[NameBlock, int]],
    actions: Sequence[Action],
    rows: ActionRows,
) -> None:
    """Write the blocks; each comes with the row in the table of names that it links back to."""
    for block, row in blocks:
        page.add()
        page.add(Cell(f"↑ {block.title}", report_styles.BLOCK, Link(sheet, f"A{row}")), height=20)
        page.add(*(Cell(heading, report_styles.SUBHEADER) for heading in HEADINGS))
        for index, remark in zip(block.actions, block.remarks, strict=True):
            page.add(*rows.cells(actions[index], remark))
