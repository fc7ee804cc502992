"""Areas of cells: (top, left, bottom, right), and their addresses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from openpyxl.utils import column_index_from_string, get_column_letter

ROWS, COLUMNS = 1_048_576, 16_384
OLD_ROWS, OLD_COLUMNS = 65_536, 256
"""The size of a sheet in compatibility mode (learn.microsoft.com/office/vba/api/
excel.workbook.excel8compatibilitymode)."""
Area = tuple[int, int, int, int]
_CELL = r"\$?([A-Za-z]{1,3})\$?(\d{1,7})"
_ONE = re.compile(rf"{_CELL}(?::{_CELL})?$")
_COLUMNS = re.compile(r"\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$")
_ROWS = re.compile(r"\$?(\d{1,7}):\$?(\d{1,7})$")


def parse(text: str, rows: int = ROWS, columns: int = COLUMNS) -> Area | None:
    """Return the area of one address without a sheet; None if it is none."""
    text = text.strip()
    if match := _ONE.match(text):
        right, bottom = match[3] or match[1], match[4] or match[2]
        area = (int(match[2]), _column(match[1]), int(bottom), _column(right))
    elif match := _COLUMNS.match(text):
        area = (1, _column(match[1]), rows, _column(match[2]))
    elif match := _ROWS.match(text):
        area = (int(match[1]), 1, int(match[2]), columns)
    else:
        return None
    area = bounds([area, (area[2], area[3], area[0], area[1])])
    inside = area[0] >= 1 and area[2] <= rows and area[3] <= columns
    return area if inside else None


def _column(letters: str) -> int:
    return int(column_index_from_string(letters.upper()))


def text(
    area: Area, row_dollar: bool = True, column_dollar: bool = True,
    rows: int = ROWS, columns: int = COLUMNS,
) -> str:  # fmt: skip
    """Return the address of an area: "$A$1:$B$2", "$A:$B" or "$1:$2"."""
    top, left, bottom, right = area
    r, c = "$" * row_dollar, "$" * column_dollar
    if bottom - top + 1 >= rows:
        return f"{c}{get_column_letter(left)}:{c}{get_column_letter(right)}"
    if right - left + 1 >= columns:
        return f"{r}{top}:{r}{bottom}"
    first = f"{c}{get_column_letter(left)}{r}{top}"
    if area[:2] == area[2:]:
        return first
    return f"{first}:{c}{get_column_letter(right)}{r}{bottom}"


def bounds(areas: Iterable[Area]) -> Area:
    """Return the smallest area around all these corners."""
    some = list(areas)
    rows = [row for a in some for row in (a[0], a[2])]
    columns = [column for a in some for column in (a[1], a[3])]
    return min(rows), min(columns), max(rows), max(columns)


def overlap(one: Area, two: Area) -> Area | None:
    """Return the intersection of two areas."""
    top, left = max(one[0], two[0]), max(one[1], two[1])
    bottom, right = min(one[2], two[2]), min(one[3], two[3])
    return (top, left, bottom, right) if top <= bottom and left <= right else None


def without(area: Area, hole: Area) -> list[Area]:
    """Return an area less another one: at most four areas."""
    shared = overlap(area, hole)
    if shared is None:
        return [area]
    top, left, bottom, right = area
    t, le, b, r = shared
    result = [(top, left, t - 1, right), (b + 1, left, bottom, right),
             (t, left, b, le - 1), (t, r + 1, b, right)]  # fmt: skip
    return [(a, b, c, d) for a, b, c, d in result if a <= c and b <= d]


def shifted(area: Area, down: int, right: int) -> Area:
    """Return an area at another position."""
    return area[0] + down, area[1] + right, area[2] + down, area[3] + right


def size(area: Area) -> int:
    """Return the number of cells."""
    return (area[2] - area[0] + 1) * (area[3] - area[1] + 1)


def cells(area: Area) -> Iterator[tuple[int, int]]:
    """Yield the places of all cells, row by row."""
    for row in range(area[0], area[2] + 1):
        for column in range(area[1], area[3] + 1):
            yield row, column


def holds(area: Area, row: int, column: int) -> bool:
    """Return whether a cell is in the area."""
    return area[0] <= row <= area[2] and area[1] <= column <= area[3]


def rectangles(places: Iterable[tuple[int, int]]) -> list[Area]:
    """Return these cells as areas: runs in a row, joined downwards."""
    runs: list[Area] = []
    for row, column in sorted(places):
        if runs and runs[-1][0] == row and runs[-1][3] == column - 1:
            runs[-1] = (row, runs[-1][1], row, column)
        else:
            runs.append((row, column, row, column))
    result: dict[tuple[int, int], Area] = {}
    done: list[Area] = []
    for run in runs:
        above = result.get((run[1], run[3]))
        if above and above[2] == run[0] - 1:
            result[run[1], run[3]] = (above[0], run[1], run[2], run[3])
        else:
            if above:
                done.append(above)
            result[run[1], run[3]] = run
    return sorted([*done, *result.values()])
