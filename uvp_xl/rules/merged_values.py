"""The merged cells in a table with a value that does not reach all actions that they cover.

A value over several rows reaches the actions that take it over: those of an item, a portfolio
holder or parties do, where nothing of their own ends that. A value over several columns is that of
the first. How a merge looks changes no action: see `tables.row_kinds` and `normalise.inherit`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from uvp_xl.clean_text import blank
from uvp_xl.columns import ACTION_COLUMNS, COLUMNS, ColumnName, with_parts
from uvp_xl.grid import Area
from uvp_xl.normalise.actions import Normalised
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tables.action_table import Table
from uvp_xl.work_budget import Work, spend

_OWN = frozenset(with_parts(ACTION_COLUMNS))


class MergedValue(NamedTuple):
    """A merged area with a value of one action and one column only.

    `row` is that of the action and `heading` that of the column. `actions` and `columns` are how
    many it covers, 1 where all have the value.
    """

    sheet: str
    area: Area
    row: int
    heading: str
    actions: int
    columns: int


def merged_values(context: RuleContext) -> dict[int, list[MergedValue]]:
    """Return the merged values by the index of their table, from top to bottom; none is empty."""
    result: dict[int, list[MergedValue]] = {}
    first = 0
    for index, table in enumerate(context.tables):
        merges = context.grids[table.sheet].merges
        found = list(_in_table(context, table, first, merges)) if table.rows and merges else []
        if found:
            result[index] = found
        first += len(table.rows)
    return result


def _in_table(
    context: RuleContext, table: Table, first: int, merges: Sequence[Area]
) -> Iterator[MergedValue]:
    """Yield those of a table, of which the first action has the index `first` in the plan."""
    spend(Work.PAIRS, len(merges), f"in samengevoegde cellen op het blad “{table.sheet}”")
    grid = context.grids[table.sheet]
    named = sorted(
        (number, COLUMNS[name].name) for name, number in table.columns.items() if name in _OWN
    )
    for area in sorted(merges, key=lambda one: (one.top, one.left)):
        begin, end = bisect_left(table.rows, area.top), bisect_right(table.rows, area.bottom)
        names = [name for number, name in named if area.left <= number <= area.right]
        if begin == end or not names or blank(grid.value(area.top, area.left)):
            continue
        later = range(first + begin + 1, first + end)
        short = any(not _reaches(context.plan, names[0], action) for action in later)
        if len(names) > 1 or short:
            heading = table.titles.get(names[0], "")
            actions = end - begin if short else 1
            yield MergedValue(table.sheet, area, table.rows[begin], heading, actions, len(names))


def _reaches(plan: Normalised, name: ColumnName, action: int) -> bool:
    """Return whether an action has the value of a column from a row above it."""
    sources = plan.taken.get(COLUMNS[name].part_of or name)
    return bool(sources and sources[action])
