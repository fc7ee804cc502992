"""Group equal cells into rectangles, for one call per rectangle."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from itertools import groupby
from typing import TypeVar

from uvp_xl.engines.libreoffice.range_address import Box
from uvp_xl.grid import Area

Key = TypeVar("Key", bound=Hashable)


def rectangles(rows: Sequence[Sequence[Key | None]]) -> list[tuple[Key, Area]]:
    """Return rectangles of equal keys that cover all cells with a key; rows count from 1.

    >>> [(key, str(area)) for key, area in rectangles([["a", "a", None], ["a", "a", "b"]])]
    [('a', 'A1:B2'), ('b', 'C2:C2')]
    """
    result: list[tuple[Key, Area]] = []
    above: dict[tuple[int, int, Key], int] = {}
    for number, row in enumerate(rows, 1):
        here: dict[tuple[int, int, Key], int] = {}
        for left, right, key in _runs(row):
            index = above.get((left, right, key))
            if index is None:
                index = len(result)
                result.append((key, Area(number, left, number, right)))
            else:
                result[index] = (key, Area(result[index][1].top, left, number, right))
            here[left, right, key] = index
        above = here
    return result


def box_of(area: Area) -> Box:
    """Return an area as a box.

    >>> box_of(Area(2, 1, 3, 1))
    Box(row=2, column=1, height=2, width=1)
    """
    height, width = area.bottom - area.top + 1, area.right - area.left + 1
    return Box(area.top, area.left, height, width)


def _runs(row: Sequence[Key | None]) -> Iterator[tuple[int, int, Key]]:
    """Yield first and last column, from 1, of each run of equal keys."""
    right = 0
    for key, run in groupby(row):
        left, right = right + 1, right + len(list(run))
        if key is not None:
            yield left, right, key
