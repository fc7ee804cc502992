"""Headings over several rows: "partijen" above "intern" and "extern", years above quarters.

The main row of a header has the heading of the measures. A row above it can hold what its headings
have in common, a row below it their divisions.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from uvp_xl.clean_text import blank, line
from uvp_xl.columns import columns_of
from uvp_xl.grid import Grid, Value
from uvp_xl.tables.column_heading import named
from uvp_xl.tables.completion_heading import completion, completion_below, is_actual
from uvp_xl.tables.period_heading import label
from uvp_xl.tables.split_columns import LONGEST, bound, side
from uvp_xl.work_budget import Work, spend

MOST_ROWS = 3
"""Most rows in a header."""

SERIES: tuple[str, ...] = columns_of("period", "amount", "status", "progress")
"""Columns that can be divided over years, quarters or months."""

_Family = Literal["calendar", "side", "bound"]


@dataclass(frozen=True, slots=True)
class Leaf:
    """The lowest heading of a column, its location, and the headings above it.

    `field` is the column that the headings above it name, "" for none, `above` their text, and
    `year` the year in them, 0 for none.
    """

    number: int
    row: int
    value: Value
    field: str = ""
    above: str = ""
    year: int = 0


def extent(grid: Grid, main: int) -> tuple[int, int]:
    """Return the first and last row of the header with this main row."""
    top, bottom = main, main + _groups(grid, main + 1, main)
    while bottom - top + 1 < MOST_ROWS and _divides(grid, bottom + 1, bottom):
        bottom += 1
    while bottom - top + 1 < MOST_ROWS and _joins(grid, top - 1, top):
        top -= 1
    return top, bottom


def leaves(grid: Grid, top: int, bottom: int) -> list[Leaf]:
    """Return the lowest heading of each column that has one, in the rows of a header."""
    above = [list(_covers(grid, row)) for row in range(top, bottom)]
    result: list[Leaf] = []
    for number in range(1, grid.width + 1):
        rows = (r for r in range(bottom, top - 1, -1) if not blank(grid.value(r, number)))
        row = next(rows, 0)
        if row:
            parents = [covers[number - 1] for covers in above[: row - top]]
            result.append(_leaf(number, row, grid.value(row, number), parents))
    return result


def family(value: Value) -> _Family | None:
    """Return the kind of division that a heading is, None for a column of its own."""
    if isinstance(value, str):
        return _family_of_text(value) if len(value) <= LONGEST else None
    return "calendar" if label(value) else None


@lru_cache(maxsize=4096)  # the headings of a plan are compared again on each of its sheets
def _family_of_text(text: str) -> _Family | None:
    if label(text):
        return "calendar"
    return "side" if side(text) else "bound" if _is_bound(text) else None


def _is_bound(value: Value) -> bool:
    """Return whether a heading is the start, the end or the actual end of a planning."""
    if bound(value) or is_actual(value):
        return True
    heading = completion(value)
    return heading is not None and heading.name == "done_on" and heading.certain


def _leaf(number: int, row: int, value: Value, parents: list[Value]) -> Leaf:
    """Return a heading with the context of the headings above it."""
    field, text, year = "", "", 0
    for parent in parents:
        if blank(parent):
            continue
        name, in_year = _context(parent)
        if name or not in_year:
            field, text = name, line(parent)
        year = in_year or year
    return Leaf(number, row, value, field, text, year)


def _context(parent: Value) -> tuple[str, int]:
    """Return the column that a heading above others names, and the one year in it."""
    if own := label(parent):
        return "", own.year
    result = named(parent)
    words = line(parent).split(" ")
    years = {own.year for word in words if (own := label(word)) and own.year}
    return result[0] if result else "", years.pop() if len(years) == 1 else 0


def _fits(parent: Value, value: Value) -> bool:
    """Return whether a heading can be divided into others such as this one."""
    whole, segment = label(parent), label(value)
    if whole and segment:
        return whole.months > segment.months and segment.year in (0, whole.year)
    name, _ = _context(parent)
    if segment:
        return name in ("", *SERIES)
    if side(value):
        return name == "parties"
    return name == "planning" and _is_bound(value)


def _covers(grid: Grid, row: int) -> Iterator[Value]:
    """Yield the heading in a row above each column: its own, merged or to its left.

    Without a merge, a heading covers the blank cells to its right only if a division begins right
    below it; else it is a title.
    """
    merged = _merged(grid, row)
    last: Value = ""
    for number, value in enumerate(grid.rows[row - 1], start=1):
        if number in merged:
            last = ""
        elif not blank(value):
            below = grid.value(row + 1, number)
            last = value if family(below) or _reports(value, below) else ""
        yield merged.get(number, last if blank(value) else value)


def _divided(grid: Grid, row: int, below: int, *, strict: bool = False) -> int:
    """Count the most headings in the row `below` that divide one heading of `row`.

    Below a header's main row, years can also be without a heading above them. Above it (`strict`)
    an unknown word counts as a heading only when it is merged: it may be a cell of another table.
    """
    if not any(map(_may_divide, grid.rows[below - 1])):
        return 0  # as in nearly every header
    covers, merged = _covers(grid, row), _merged(grid, row)
    counts: dict[tuple[str, str], set[str]] = {}
    cells = zip(covers, grid.rows[below - 1], strict=True)
    for number, (parent, value) in enumerate(cells, start=1):
        if blank(value):
            continue
        detail = _reports(parent, value) or _details(parent, value)
        kind = "detail" if detail else family(value)
        if not kind or (not detail and not _fits(parent, value)):
            continue
        if strict and number not in merged and not label(parent) and not _context(parent)[0]:
            continue
        counts.setdefault((line(parent), kind), set()).add(line(value))
    return max(map(len, counts.values()), default=0)


def _merged(grid: Grid, row: int) -> dict[int, Value]:
    """Return the columns of a row that are merged with others, with their values."""
    if not grid.merges:
        return {}
    spend(Work.PAIRS, len(grid.merges) // 10, f"in samengevoegde cellen op het blad “{grid.name}”")
    return {
        number: grid.value(area.top, area.left)
        for area in grid.merges
        if area.top <= row <= area.bottom and area.left < area.right
        for number in range(area.left, min(area.right, grid.width) + 1)
    }


def _divides(grid: Grid, row: int, above: int) -> bool:
    """Return whether a row holds only divisions of the headings above it, and similar ones."""
    if row > grid.height:
        return False
    cells = grid.rows[row - 1]
    filled = {n for n, value in enumerate(cells, start=1) if not blank(value)}
    covers = enumerate(_covers(grid, above), start=1)
    if not filled or not all(_belongs(grid, row, above, n, c) for n, c in covers if n in filled):
        return False
    most = _divided(grid, above, row)
    return most > 1 or (most == 1 and _divides(grid, row + 1, row))


def _groups(grid: Grid, row: int, above: int) -> bool:
    """Return whether a row is a whole header below headings for groups: "wat", "wie"."""
    if row > grid.height:
        return False
    names: set[str] = set()
    pairs = zip(grid.rows[above - 1], grid.rows[row - 1], strict=True)
    grouped = False
    for over, value in pairs:
        if blank(value):
            continue
        result = named(value)
        if (not result and not family(value)) or line(over) == line(value):
            return False
        grouped = grouped or blank(over)
        names.add(result[0] if result else "")
    return grouped and "measure" in names and len(names) >= MOST_ROWS


def _may_divide(value: Value) -> bool:
    """Return whether a cell can divide a heading above it: a period, or not a column."""
    if value == "":
        return False
    return not named(value) or family(value) is not None or completion(value) is not None


def _reports(parent: Value, value: Value) -> bool:
    """Return whether a heading divides one of status or completion: "afgerond", "ja/nee"."""
    if not isinstance(parent, str) or not isinstance(value, str) or len(value) > LONGEST:
        return False
    name = named(parent)
    if not (
        completion(parent) or is_actual(parent) or (name and name[0] in ("status", "progress"))
    ):
        return False
    if completion(value):
        return True
    column = named(value)
    return column[0] == "remark" if column else completion_below(parent, value) is not None


def _details(parent: Value, value: Value) -> bool:
    """Return whether a heading only names the recurrence of its column: "kosten", "structureel"."""
    name, _ = _context(parent)
    joined = named(f"{line(parent)} {line(value)}") if name and isinstance(value, str) else None
    return joined is not None and joined[0] == name and named(value) is None


def _belongs(grid: Grid, row: int, above: int, number: int, cover: Value) -> bool:
    """Return whether a cell can be in a second row of headings: a division, a column, a unit."""
    value = grid.value(row, number)
    if family(value) or _reports(cover, value) or _details(cover, value):
        return True
    return blank(grid.value(above, number)) and named(value) is not None


def _joins(grid: Grid, row: int, below: int) -> bool:
    """Return whether a row holds what headings below it have in common, or its own division."""
    if row < 1:
        return False
    high = [a for a in grid.merges if a.top == row and a.bottom == below and a.left == a.right]
    return _divided(grid, row, below, strict=True) > 1 or any(
        named(grid.value(area.top, area.left)) for area in high
    )
