"""Which cells a sheet needs, and what holds for each of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from uvp_xl.backend.fresh.opendocument.conditional_formats import Rule, rule
from uvp_xl.grid import Area
from uvp_xl.sheets.sheet_model import Cell, Sheet

Place = tuple[int, int]
"""Row and column, from 1."""


@dataclass(frozen=True)
class Layout:
    """The cells of a sheet by row and column, in no order.

    Those that are only there to be merged, coloured or chosen for are empty. `spans` has the
    merged areas by their first cell, `covered` the other cells of these areas.
    """

    rows: dict[int, dict[int, Cell]]
    spans: dict[Place, Area]
    covered: frozenset[Place]
    rules: dict[Place, tuple[Rule, ...]]
    choices: dict[Place, tuple[str, ...]]

    @property
    def width(self) -> int:
        """The number of columns that are needed."""
        return max((max(cells) for cells in self.rows.values() if cells), default=1)


def layout(sheet: Sheet) -> Layout:
    """What stands where on `sheet`."""
    rows: dict[int, dict[int, Cell]] = {}
    for block in sheet.blocks:
        for row, cells in enumerate(block.cells, block.row):
            rows.setdefault(row, {}).update(enumerate(cells, block.column))
    spans = {(m.top, m.left): m for m in sheet.merges}
    covered = frozenset(place for m in sheet.merges for place in _places(m)) - spans.keys()
    rules: dict[Place, tuple[Rule, ...]] = {}
    for condition in sheet.conditions:
        for place in _places(condition.area):
            rules[place] = (*rules.get(place, ()), rule(condition))
    choices = {place: c.options for c in sheet.choices for place in _places(c.area) if c.options}
    for row, column in (*spans, *covered, *rules, *choices):
        rows.setdefault(row, {}).setdefault(column, Cell())
    return Layout(rows, spans, covered, rules, choices)


def _places(area: Area) -> Iterator[Place]:
    """All cells of an area."""
    return product(range(area.top, area.bottom + 1), range(area.left, area.right + 1))
