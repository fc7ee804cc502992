"""Blocks of a large sheet that have all of its filled cells, found in a few steps.

A sheet with one cell in its last row is a million rows high. Such a sheet is not read as a whole:
it is halved until what is left is small, or full enough to be read at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from uvp_xl.backend.reading.kinds.cell_store import DENSE, FAR_COLUMNS, FAR_ROWS, SPARSE
from uvp_xl.grid import Area
from uvp_xl.work_budget import Work, spend

SMALL = 16_384
"""Cells that take no longer to read than another question to the program."""
CALL = 20
"""A call of the program takes as much work as so many items."""
EMPTY = 64
"""So many empty cells that are read take as much work as a filled one."""


def is_large(whole: Area) -> bool:
    """Return whether a used range from A1 may have far cells, or is too large to read at once."""
    far = whole.bottom > FAR_ROWS or whole.right > FAR_COLUMNS
    return far or whole.bottom * whole.right > DENSE


def counted_blocks(whole: Area, count: Callable[[Area], int], where: str) -> Iterator[Area]:
    """Yield blocks with all filled cells of `whole`; `count` returns the number in an area.

    Raises TooMuchWork with `where`.
    """
    spend(Work.ITEMS, CALL, where)
    todo = [(whole, count(whole))]
    while todo:
        part, filled = todo.pop()
        if filled and _is_readable(part, filled):
            yield part
        elif filled:
            first, second = _halves(part)
            spend(Work.ITEMS, CALL, where)
            in_first = count(first)
            todo += [(second, filled - in_first), (first, in_first)]


def covering_blocks(areas: Sequence[Area]) -> Iterator[Area]:
    """Yield blocks that cover these areas, which do not overlap."""
    todo = [list(areas)]
    while todo:
        some = todo.pop()
        if not some:
            continue
        whole = Area(
            min(area.top for area in some),
            min(area.left for area in some),
            max(area.bottom for area in some),
            max(area.right for area in some),
        )
        if _is_readable(whole, sum(map(area_size, some))):
            yield whole
        else:
            todo += [_clipped(some, half) for half in reversed(_halves(whole))]


def spend_cells(rows: Iterable[Sequence[object]], where: str) -> None:
    """Draw the values that were read from the budget; raises TooMuchWork with `where`."""
    cells = filled = 0
    for row in rows:
        cells += len(row)
        filled += sum(value is not None and value != "" for value in row)
    spend(Work.CELLS, filled + (cells - filled) // EMPTY, where)


def area_size(area: Area) -> int:
    """Return the number of cells."""
    return (area.bottom - area.top + 1) * (area.right - area.left + 1)


def _is_readable(part: Area, filled: int) -> bool:
    """Return whether an area with so many filled cells can be read at once."""
    return area_size(part) <= min(max(SMALL, SPARSE * filled), DENSE)


def _halves(part: Area) -> tuple[Area, Area]:
    """Return the upper and lower half, or the left and right half of a wide area."""
    if part.bottom - part.top >= part.right - part.left:
        middle = (part.top + part.bottom) // 2
        return replace(part, bottom=middle), replace(part, top=middle + 1)
    middle = (part.left + part.right) // 2
    return replace(part, right=middle), replace(part, left=middle + 1)


def _clipped(areas: Iterable[Area], part: Area) -> list[Area]:
    """Return what these areas have in common with `part`."""
    clipped = (
        Area(
            max(area.top, part.top),
            max(area.left, part.left),
            min(area.bottom, part.bottom),
            min(area.right, part.right),
        )
        for area in areas
    )
    return [area for area in clipped if area.top <= area.bottom and area.left <= area.right]
