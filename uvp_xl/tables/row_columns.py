"""The columns of a table by what a filled cell in them shows about its row; they count from 0."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from uvp_xl.columns import COMPLETION, NAMING_COLUMNS, STATUS_COLUMNS, columns_of, with_parts
from uvp_xl.grid import Value
from uvp_xl.tables.cross_cell import mark
from uvp_xl.tables.header_columns import Series
from uvp_xl.tables.row_texts import is_cross

LABELS = columns_of("label")
"""Columns without meaning for an action by themselves; they can be filled in beforehand."""
_ACTION = tuple(
    name for name in with_parts(columns_of("names", "period", "status")) if name not in COMPLETION
)
"""Columns that make a row with a measure an action, regardless of its first word.

A tick alone makes no action: rows can be prepared with one.
"""
_DEFAULTS = frozenset(("lead", *STATUS_COLUMNS))
"""Columns that are filled in beforehand in the rows of a form."""


@dataclass(frozen=True, eq=False)
class RowColumns:
    """The columns of a table; -1 for one that it lacks.

    `own` are those of items and measures, `labels` those of numbers and themes, and `body` all
    others with content of an action. One filled cell in `telling` beside a measure makes a row an
    action; `naming` have names, `defaults` can be filled in beforehand, and `periods` are those of
    a grid.
    """

    own: tuple[int, ...]
    number: int
    item: int
    measure: int
    budget: int
    labels: tuple[int, ...]
    body: tuple[int, ...]
    telling: frozenset[int]
    naming: frozenset[int]
    defaults: frozenset[int]
    periods: frozenset[int]

    @property
    def first(self) -> int:
        """The first column of the table."""
        return min((*self.labels, *self.body))

    @cached_property
    def other(self) -> int:
        """The column that is filled in beside the measure of nearly every action."""
        return next((n for n in (self.item, *self.body) if n not in (-1, self.measure)), -1)

    @cached_property
    def telling_beside(self) -> Sequence[int]:
        """The telling columns right of the measure, other than that of items."""
        return sorted(n for n in self.telling if n > self.measure and n != self.item)

    @cached_property
    def goes_without_item(self) -> bool:
        """Whether a row with an empty item begins with its measure, and can tell more of it."""
        before = {n for n in self.body if n < self.measure}
        return self.item >= 0 and before <= {self.item} and bool(self.telling_beside)

    def crosses(self, cells: Sequence[Value], filled: Sequence[int]) -> Sequence[int]:
        """Return the columns of the measure and item, if they only have marks, as a form has."""
        own = [position for position in self.own if position in filled]
        return own if all(is_cross(cells[position]) for position in own) else ()

    def is_action(self, filled: Sequence[int]) -> bool:
        """Return whether a row has a measure, and more of an action than a label before it."""
        return self.measure in filled and not self.telling.isdisjoint(filled[1:])

    def is_prepared(self, cells: Sequence[Value], filled: Sequence[int]) -> bool:
        """Return whether only cells are filled in that a form has beforehand."""
        return all(
            position in self.defaults
            or (position == self.budget and cells[position] == 0)
            or (position in self.periods and mark(cells[position]) == "none")
            for position in filled
        )


class _Heads(Protocol):
    """A header or its layout; columns count from 1."""

    @property
    def columns(self) -> Mapping[str, int]: ...
    @property
    def places(self) -> Sequence[int]: ...
    @property
    def series(self) -> tuple[Series, ...]: ...


def row_columns(header: _Heads) -> RowColumns:
    """Return the columns of the table with this header."""
    columns = {name: number - 1 for name, number in header.columns.items()}

    def named(names: Collection[str]) -> frozenset[int]:
        return frozenset(columns[name] for name in names if name in columns)

    labels = tuple(columns[name] for name in LABELS if name in columns)
    item, measure = columns.get("item", -1), columns["measure"]
    return RowColumns(
        (item, measure) if item >= 0 else (measure,),
        columns.get("number", -1),
        item,
        measure,
        columns.get("budget", -1),
        labels,
        tuple(n - 1 for n in header.places if n - 1 not in labels),
        named(_ACTION),
        named(NAMING_COLUMNS),
        named(_DEFAULTS),
        frozenset(number - 1 for one in header.series for number in one.numbers),
    )
