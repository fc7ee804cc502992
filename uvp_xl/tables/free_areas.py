"""The filled cells of a sheet that are in no action table, in areas of adjacent rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise

from uvp_xl.clean_text import blank
from uvp_xl.grid import Area, Grid, Value
from uvp_xl.tables.action_table import Table


def free_areas(grid: Grid, tables: Sequence[Table]) -> list[Area]:
    """Return the areas of filled cells outside these tables of the sheet, from top to bottom.

    No cell is in two areas. An empty row ends an area, as does a row with only white space; such
    rows make an area of their own. Cells that are far from all others are in none.

    >>> [str(area) for area in free_areas(Grid("Blad1", [["a", ""], ["", ""], ["", "b"]]), [])]
    ['A1:A1', 'B3:B3']
    """
    taken = sorted((table.area for table in tables), key=lambda area: (area.top, area.left))
    rows = {1, grid.height + 1, *(a.top for a in taken), *(a.bottom + 1 for a in taken)}
    cuts = sorted(row for row in rows if row <= grid.height + 1)
    active: list[Area] = []
    coming = iter([*taken, None])
    following = next(coming)
    result: list[Area] = []
    for top, end in pairwise(cuts):
        while following and following.top <= top:
            active.append(following)
            following = next(coming)
        active = [area for area in active if area.bottom >= top]
        for left, right in _gaps(active, grid.width):
            result += _filled(grid, Area(top, left, end - 1, right))
    return result


def is_visible(cells: Iterable[Value]) -> bool:
    """Return whether any cell has more than white space."""
    return any(value != "" and not blank(value) for value in cells)


def _gaps(taken: Sequence[Area], width: int) -> Iterator[tuple[int, int]]:
    """Yield the first and last number of the columns between areas, on a sheet of this width."""
    left = 1
    for area in sorted(taken, key=lambda area: area.left):
        if left < area.left:
            yield left, area.left - 1
        left = max(left, area.right + 1)
    if left <= width:
        yield left, width


def _filled(grid: Grid, room: Area) -> Iterator[Area]:
    """Yield the areas of filled cells in a part of the sheet."""
    whole = room.left == 1 and room.right == grid.width
    rows = grid.rows[room.top - 1 : room.bottom]
    cut = rows if whole else [cells[room.left - 1 : room.right] for cells in rows]
    kinds = [0 if cells.count("") == len(cells) else 1 + is_visible(cells) for cells in cut]
    for kind, run in groupby(range(len(cut)), key=kinds.__getitem__):
        if kind:
            numbers = list(run)
            first, last = numbers[0], numbers[-1]
            columns = [i for i, column in enumerate(zip(*cut[first : last + 1], strict=True))
                       if column.count("") < len(column)]  # fmt: skip
            yield Area(
                room.top + first,
                room.left + columns[0],
                room.top + last,
                room.left + columns[-1],
            )


def far_areas(grid: Grid) -> Iterator[Area]:
    """Yield the areas of cells that are far from all others: a run of adjacent rows each.

    >>> grid = Grid("Blad1", [["a"]], far_cells={(900, 1): "x", (901, 3): "y", (1, 800): "z"})
    >>> [str(area) for area in far_areas(grid)]
    ['ADT1:ADT1', 'A900:C901']
    """
    for below in (False, True):
        columns: dict[int, list[int]] = {}
        for row, column in grid.far_cells:
            if (row > grid.height) is below:
                columns.setdefault(row, []).append(column)
        rows = sorted(columns)
        for _, run in groupby(enumerate(rows), key=lambda pair: pair[1] - pair[0]):
            numbers = [row for _, row in run]
            inside = [column for row in numbers for column in columns[row]]
            yield Area(numbers[0], min(inside), numbers[-1], max(inside))


def without(areas: Sequence[Area], taken: Sequence[Area]) -> Iterator[Area]:
    """Yield the parts of areas that are in none of those that are taken.

    >>> [str(area) for area in without([Area(1, 1, 9, 3)], [Area(3, 1, 8, 2)])]
    ['A1:C2', 'C3:C8', 'A9:C9']
    """
    coming = sorted(taken, key=lambda area: area.top, reverse=True)
    active: list[Area] = []
    for area in sorted(areas, key=lambda area: area.top):
        while coming and coming[-1].top <= area.bottom:
            active.append(coming.pop())
        active = [other for other in active if other.bottom >= area.top]
        parts = [area]
        for other in active:
            parts = [part for whole in parts for part in _minus(whole, other)]
        yield from parts


def _minus(area: Area, other: Area) -> Iterator[Area]:
    """Yield the parts of an area around another: above, left, right and below it."""
    top, bottom = max(area.top, other.top), min(area.bottom, other.bottom)
    left, right = max(area.left, other.left), min(area.right, other.right)
    if top > bottom or left > right:
        yield area
        return
    for part in (
        Area(area.top, area.left, top - 1, area.right),
        Area(top, area.left, bottom, left - 1),
        Area(top, right + 1, bottom, area.right),
        Area(bottom + 1, area.left, area.bottom, area.right),
    ):
        if part.top <= part.bottom and part.left <= part.right:
            yield part
