"""Cells that are alike, taken together in rectangles: a program is called once for each."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import TypeVar

from uvp_xl.grid import Area

Key = TypeVar("Key", bound=Hashable)


def rectangles(rows: Sequence[Sequence[Key | None]]) -> list[tuple[Key, Area]]:
    """Rectangles of equal keys that together cover all cells with a key; rows count from 1.

    >>> [(key, str(area)) for key, area in rectangles([["a", "a", None], ["a", "a", "b"]])]
    [('a', 'A1:B2'), ('b', 'C2:C2')]
    """
    found: list[tuple[Key, Area]] = []
    above: dict[tuple[int, int, Key], int] = {}
    for number, row in enumerate(rows, 1):
        here: dict[tuple[int, int, Key], int] = {}
        for left, right, key in _runs(row):
            place = above.get((left, right, key))
            if place is None:
                place = len(found)
                found.append((key, Area(number, left, number, right)))
            else:
                found[place] = (key, Area(found[place][1].top, left, number, right))
            here[left, right, key] = place
        above = here
    return found


def _runs(row: Sequence[Key | None]) -> list[tuple[int, int, Key]]:
    """First and last column, from 1, of each run of equal keys."""
    runs: list[tuple[int, int, Key]] = []
    for column, key in enumerate(row, 1):
        if key is None:
            continue
        if runs and runs[-1][1] == column - 1 and runs[-1][2] == key:
            runs[-1] = (runs[-1][0], column, key)
        else:
            runs.append((column, column, key))
    return runs
