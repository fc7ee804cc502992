"""Whether somebody sorted the rows of a table while its empty items meant "as above".

After that an empty item can belong to any other row, so nothing may be inherited. The file may
remember the sort; else the rows themselves show it. Merged cells cannot be sorted, and sub-headings
would have moved too, so a table with either was not. Nor was one with its own numbers in order.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from math import lgamma, log

from uvp_xl.clean_text import blank, line
from uvp_xl.columns import ColumnName
from uvp_xl.grid import Grid, Value
from uvp_xl.tables.action_table import Reordered, Table

RULE = "lijst-gesorteerd"
"""The code of the rule that asks about it; switched off, the rows are taken as they are."""

_TEXTS: tuple[ColumnName, ...] = (
    "measure",
    "lead",
    "portfolio_holders",
    "parties",
    "status",
    "progress",
    "remark",
)
"""The columns that nobody keeps in alphabetical order, unlike numbers, themes and times."""
_CHANCE = 100
"""One order in so many is no accident."""
_FEWEST_ROWS = 6
"""Five rows have only 120 orders: one of them can be an accident."""
_FEWEST_ITEMS, _FEWEST_EMPTY = 4, 2
_NUMBER = re.compile(r"[A-Za-z]?[-. ]?(\d{1,4}(?:[.\-]\d{1,4}){0,4})\.?[a-z]?")
Number = tuple[int, ...]


def marked(grid: Grid, table: Table) -> Table:
    """Return a table of a sheet with what shows that its rows were sorted, if anything does."""
    found = reordered(grid, table)
    return replace(table, reordered=found) if found else table


def reordered(grid: Grid, table: Table) -> Reordered | None:
    """Return what shows that the rows of a table were sorted; None when nothing would inherit."""
    items = table.values.get("item", ())
    if not (items and any(map(blank, items)) and _inherits(table, items)):
        return None
    if _is_fixed(grid, table):
        return None
    numbers = _numbers(grid, table)
    in_order = len(numbers) > 1 and all(a <= b for (_, a), (_, b) in pairwise(numbers))
    remembered = _remembered(grid, table)
    if remembered is not None:
        positional = in_order and max(len(number) for _, number in numbers) == 1
        column = [grid.value(row, remembered) for row in table.rows]
        if not in_order or (positional and _is_ordered(column)):
            return Reordered("remembered", _heading(table, remembered))
    if in_order:
        return None
    return _by_contents(table, items, numbers)


def _by_contents(
    table: Table, items: Sequence[Value], numbers: Sequence[tuple[int, Number]]
) -> Reordered | None:
    """Return what the rows themselves show."""
    if _is_mixed(items, numbers):
        return Reordered("numbers", table.titles.get("number", ""))
    begins = [index for index in _starts(table) if blank(items[index])]
    if begins and (begins[0] == 0 or len(begins) > 1):
        return Reordered("first", row=table.rows[begins[0]])
    if _is_sorted_by_item(items):
        return Reordered("ordered", table.titles.get("item", ""))
    for name in _TEXTS:
        if _is_alphabetical(table.values.get(name, ()), items):
            return Reordered("ordered", table.titles.get(name, ""))
    return None


def _starts(table: Table) -> Iterator[int]:
    """Yield the index of the first row of a table, and of each theme in it."""
    if table.themes and len(set(map(id, table.themes))) == 1:
        yield 0  # as in most tables
        return
    for index, theme in enumerate(table.themes):
        if index == 0 or theme is not table.themes[index - 1]:
            yield index


def _inherits(table: Table, items: Sequence[Value]) -> bool:
    """Return whether any row would take over the item of a row above it."""
    starts = set(_starts(table))
    filled = False
    for index, item in enumerate(items):
        filled = not blank(item) or (filled and index not in starts)
        if filled and blank(item):
            return True
    return False


def _is_fixed(grid: Grid, table: Table) -> bool:
    """Return whether merged cells or sub-headings keep the rows where they are."""
    first, last = table.rows[0], table.rows[-1]
    tall = (area for area in grid.merges if area.top < area.bottom)
    if any(area.top <= last and first <= area.bottom for area in tall):
        return True
    return any(
        first <= theme.row <= last and theme.column != table.columns.get("theme")
        for theme in {id(theme): theme for theme in table.themes}.values()
        if theme.sheet == table.sheet
    )


def _remembered(grid: Grid, table: Table) -> int | None:
    """Return the column by which the file says that these rows were sorted."""
    for key in grid.sorted_by:
        if sum(row in key.rows for row in table.rows) * 2 > len(table.rows):
            return None if key.left == table.columns.get("number") else key.left
    return None


def _heading(table: Table, number: int) -> str:
    """Return the heading of a column by its number."""
    known = {column: table.titles.get(name, "") for name, column in table.columns.items()}
    return known.get(number, "") or next((h for h, n in table.extra.items() if n == number), "")


def _numbers(grid: Grid, table: Table) -> list[tuple[int, Number]]:
    """Return the numbers of the rows, as (index of the row, its parts); empty if any is none."""
    result = []
    column = table.columns.get("number", 0)
    if not column:
        return []
    for index, row in enumerate(table.rows):
        if not blank(value := grid.value(row, column)):
            match = _NUMBER.fullmatch(line(value))
            if match is None:
                return []
            parts = re.split(r"[.\-]", match[1])
            result.append((index, tuple(map(int, parts))))
    return result


def _is_mixed(items: Sequence[Value], numbers: Sequence[tuple[int, Number]]) -> bool:
    """Return whether the numbers of the rows go back where no item begins.

    One number that goes back may be a typo, but not one with the first part of another item.
    """
    back = [b for (_, a), (index, b) in pairwise(numbers) if b < a and blank(items[index])]
    own = [n[0] for i, n in numbers if len(n) > 1 and not blank(items[i])]
    strays = [n for i, n in numbers if blank(items[i]) and len(n) > 1 and n[0] in own]
    above = _item_number(items, numbers)
    return len(back) > 1 or any(above.get(n, n[0]) != n[0] for n in strays)


def _item_number(
    items: Sequence[Value], numbers: Sequence[tuple[int, Number]]
) -> dict[Number, int]:
    """Return, for each number of a row without an item, the first part of that of the item."""
    result: dict[Number, int] = {}
    first = None
    for index, number in numbers:
        if not blank(items[index]):
            first = number[0]
        elif first is not None:
            result[number] = first
    return result


def _is_sorted_by_item(items: Sequence[Value]) -> bool:
    """Return whether all items come first, in alphabetical order, and the empty ones last."""
    number = sum(not blank(item) for item in items)
    if len(items) - number < _FEWEST_EMPTY or not all(map(blank, items[number:])):
        return False
    filled = [line(item).casefold() for item in items[:number]]
    return len(set(filled)) >= _FEWEST_ITEMS and filled == sorted(filled)


def _is_alphabetical(values: Sequence[Value], items: Sequence[Value]) -> bool:
    """Return whether texts are in an order that is no accident.

    Equal texts below one item count once: they were written together.
    """
    if len(values) < _FEWEST_ROWS or not _is_ordered(values):
        return False
    if any(not isinstance(value, str) for value in values):
        return False
    runs: list[str] = []
    for value, item in zip(values, items, strict=False):
        text = line(value).casefold()
        if text and (not runs or text != runs[-1] or not blank(item)):
            runs.append(text)
    orders = lgamma(len(runs) + 1) - sum(lgamma(count + 1) for count in Counter(runs).values())
    return orders >= log(2 * _CHANCE)  # Up and down are two of them.


def _is_ordered(values: Sequence[Value]) -> bool:
    """Return whether values go up or down, with the empty cells last."""
    up = down = ended = False
    last = None
    for value in values:
        if blank(value):
            ended = True
            continue
        key = _sort_key(value)
        if last is not None:
            up, down = up or last < key, down or key < last
        if ended or (up and down):
            return False  # as soon as nearly every column shows it
        last = key
    return up or down


def _sort_key(value: Value) -> tuple[int, float, str]:
    """Return by what Excel sorts a value: numbers and dates first, then texts."""
    if isinstance(value, dt.date):
        return 0, value.toordinal(), ""
    if isinstance(value, int | float):
        return 0, value, ""
    return 1, 0, line(value).casefold()
