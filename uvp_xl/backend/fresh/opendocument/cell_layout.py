"""The cells that a sheet needs, with the merges, colour rules and choices of each of them."""

from __future__ import annotations

from dataclasses import dataclass

from uvp_xl.backend.fresh.opendocument.conditional_formats import StyleRule, style_rule
from uvp_xl.grid import Area
from uvp_xl.sheets.sheet_model import Cell, Sheet

Position = tuple[int, int]
"""Row and column, from 1."""


@dataclass(frozen=True)
class CellLayout:
    """The cells of a sheet by row and column, in no particular order.

    Cells that only have a merge, colour rule or choice are empty. `spans` has the merged areas by
    their first cell, `covered` the other cells of these areas.
    """

    rows: dict[int, dict[int, Cell]]
    spans: dict[Position, Area]
    covered: frozenset[Position]
    rules: dict[Position, tuple[StyleRule, ...]]
    choices: dict[Position, tuple[str, ...]]

    @property
    def width(self) -> int:
        """The number of columns with cells, at least one."""
        return max((max(cells) for cells in self.rows.values() if cells), default=1)


def compute_layout(sheet: Sheet) -> CellLayout:
    """Collect the cells of `sheet` with all that applies to them."""
    rows: dict[int, dict[int, Cell]] = {}
    for block in sheet.blocks:
        for row, cells in enumerate(block.cells, block.row):
            rows.setdefault(row, {}).update(enumerate(cells, block.column))
    spans = {(m.top, m.left): m for m in sheet.merges}
    covered = frozenset(position for m in sheet.merges for position in m) - spans.keys()
    rules: dict[Position, tuple[StyleRule, ...]] = {}
    for condition in sheet.conditions:
        for position in condition.area:
            rules[position] = (*rules.get(position, ()), style_rule(condition))
    choices = {position: c.options for c in sheet.choices for position in c.area if c.options}
    for row, column in (*spans, *covered, *rules, *choices):
        rows.setdefault(row, {}).setdefault(column, Cell())
    return CellLayout(rows, spans, covered, rules, choices)
