"""Two tables side by side on the same rows: each is read as if the other were absent."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from uvp_xl.clean_text import blank, key, line
from uvp_xl.grid import Grid, Value
from uvp_xl.tables.find_headers import Header, header
from uvp_xl.tables.headings import HEADINGS, Headings


def halves(
    grid: Grid, result: Iterable[Header], headings: Headings = HEADINGS
) -> tuple[Grid, Grid] | None:
    """Return the sheet with only its left and only its right tables, or None without such tables.

    `result` are the headers of the sheet. An empty column, which no other table crosses, separates
    two tables. All cells keep their addresses.
    """
    headers = list(result)
    gaps = [(gap, one) for one in headers if (gap := _gap(grid, one, headings))]
    if not gaps:
        return None
    gap, first = gaps[0]
    others = (one for one in headers if all(one is not split for _, split in gaps))
    if any(min(one.places) <= gap < max(one.places) for one in others):
        return None
    return _left(grid, gap), _right(grid, gap, first.row)


def _gap(grid: Grid, result: Header, headings: Headings) -> int:
    """Return the number of an empty column with a whole header on both sides of it, 0 if none.

    Where the same table occurs twice without a gap, it is the last column of the first one.
    """
    if not any(headings[title].column for title in result.extra):
        return 0
    cells = grid.rows[result.main - 1]
    if seam := _seam(cells, headings):
        return seam
    for number in range(min(result.places) + 1, len(cells)):
        if (
            blank(cells[number - 1])
            and header(result.main, [*cells[:number]], headings)
            and header(result.main, [*[""] * number, *cells[number:]], headings)
            and _is_empty(grid, number, result.main)
        ):
            return number
    return 0


def _seam(cells: Sequence[Value], headings: Headings) -> int:
    """Return the last column of a table whose headings are repeated right after it."""
    filled = [number for number, value in enumerate(cells, start=1) if not blank(value)]
    half = len(filled) // 2
    if len(filled) % 2 or len(filled) != filled[-1] - filled[0] + 1:
        return 0
    text = [key(line(cells[number - 1])) for number in filled]
    same = text[:half] == text[half:] and header(1, [*cells[: filled[half] - 1]], headings)
    return filled[half] - 1 if same else 0


def _is_empty(grid: Grid, number: int, top: int) -> bool:
    """Return whether a column is empty from row `top` down to the next empty row."""
    for cells in grid.rows[top - 1 :]:
        if cells.count("") == len(cells):
            break
        if not blank(cells[number - 1]):
            return False
    return True


def _left(grid: Grid, gap: int) -> Grid:
    """Return the sheet without the cells right of the gap."""
    rows = [[*cells[:gap], *[""] * (len(cells) - gap)] for cells in grid.rows]
    return replace(grid, rows=rows)


def _right(grid: Grid, gap: int, top: int) -> Grid:
    """Return the sheet without the cells left of the gap.

    Cells above row `top` stay if there are none at the right: they are about both tables.
    """
    own = any(not blank(value) for cells in grid.rows[: top - 1] for value in cells[gap:])
    rows: list[list[Value]] = []
    for row, cells in enumerate(grid.rows, start=1):
        kept = row < top and not own
        rows.append(list(cells) if kept else [*[""] * gap, *cells[gap:]])
    return replace(grid, rows=rows)
