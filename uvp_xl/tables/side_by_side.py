"""Two tables beside each other on the same rows: each is read as if the other were not there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from uvp_xl.clean_text import blank, key, line
from uvp_xl.grid import Grid, Value
from uvp_xl.tables.column_heading import named
from uvp_xl.tables.find_headers import Header, header


def halves(grid: Grid, result: Iterable[Header]) -> tuple[Grid, Grid] | None:
    """The sheet with only its left and only its right tables, or None if none stand side by side.

    `found` are the headers of the sheet. Between two tables is an empty column, which no other
    table crosses. All cells keep their addresses.
    """
    headers = list(result)
    gaps = [(gap, one) for one in headers if (gap := _gap(grid, one))]
    if not gaps:
        return None
    gap, first = gaps[0]
    others = (one for one in headers if all(one is not split for _, split in gaps))
    if any(min(one.places) <= gap < max(one.places) for one in others):
        return None
    return _left(grid, gap), _right(grid, gap, first.row)


def _gap(grid: Grid, result: Header) -> int:
    """The number of an empty column with a whole header on both sides of it, 0 if none.

    Where the same table stands twice without a gap it is the last column of the first one.
    """
    if not any(named(title) for title in result.extra):
        return 0
    cells = grid.rows[result.main - 1]
    if seam := _seam(cells):
        return seam
    for number in range(min(result.places) + 1, len(cells)):
        if (
            blank(cells[number - 1])
            and header(result.main, [*cells[:number]])
            and header(result.main, [*[""] * number, *cells[number:]])
            and _is_empty(grid, number, result.main)
        ):
            return number
    return 0


def _seam(cells: Sequence[Value]) -> int:
    """The last column of a table of which the same headings stand right behind it once more."""
    filled = [number for number, value in enumerate(cells, start=1) if not blank(value)]
    half = len(filled) // 2
    if len(filled) % 2 or len(filled) != filled[-1] - filled[0] + 1:
        return 0
    text = [key(line(cells[number - 1])) for number in filled]
    same = text[:half] == text[half:] and header(1, [*cells[: filled[half] - 1]])
    return filled[half] - 1 if same else 0


def _is_empty(grid: Grid, number: int, top: int) -> bool:
    """Whether a column is empty from row `top` down to the next empty row."""
    for cells in grid.rows[top - 1 :]:
        if cells.count("") == len(cells):
            break
        if not blank(cells[number - 1]):
            return False
    return True


def _left(grid: Grid, gap: int) -> Grid:
    """The sheet without what stands right of the gap."""
    rows = [[*cells[:gap], *[""] * (len(cells) - gap)] for cells in grid.rows]
    return replace(grid, rows=rows)


def _right(grid: Grid, gap: int, top: int) -> Grid:
    """The sheet without what stands left of the gap.

    What stands above row `top` stays if there is nothing at the right: it is about both tables.
    """
    own = any(not blank(value) for cells in grid.rows[: top - 1] for value in cells[gap:])
    rows: list[list[Value]] = []
    for row, cells in enumerate(grid.rows, start=1):
        kept = row < top and not own
        rows.append(list(cells) if kept else [*[""] * gap, *cells[gap:]])
    return replace(grid, rows=rows)
