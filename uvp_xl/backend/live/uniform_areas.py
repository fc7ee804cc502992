"""Questions to a program about many cells, which it answers only if all of them are alike."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from uvp_xl.grid import Area

Answer = TypeVar("Answer")
GAP = 10_000
"""Rows between two cells of a column that are not asked about."""


def uniform_areas(
    area: Area, ask: Callable[[Area], Answer | None], split_columns: bool = False
) -> Iterator[tuple[Area, Answer | None]]:
    """Yield areas with the answer for all of their cells, by bisection.

    `ask` returns None for a mixed area, which is then asked in halves: of its rows, and with
    `split_columns` of its columns when one row is left.
    """
    answer = ask(area)
    if answer is None and area.top < area.bottom:
        middle = (area.top + area.bottom) // 2
        halves = replace(area, bottom=middle), replace(area, top=middle + 1)
    elif answer is None and split_columns and area.left < area.right:
        middle = (area.left + area.right) // 2
        halves = replace(area, right=middle), replace(area, left=middle + 1)
    else:
        yield area, answer
        return
    for half in halves:
        yield from uniform_areas(half, ask, split_columns)


def near_rows(column: int, rows: Sequence[int]) -> Iterator[Area]:
    """Yield the parts of a column that have these rows, without the long gaps between them."""
    first = last = rows[0]
    for row in rows[1:]:
        if row - last > GAP:
            yield Area(first, column, last, column)
            first = row
        last = row
    yield Area(first, column, last, column)
