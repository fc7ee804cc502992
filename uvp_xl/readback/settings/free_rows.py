"""Where a new line fits on *Instellingen*: in its list, or else below all others."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from uvp_xl.clean_text import blank
from uvp_xl.grid import Grid
from uvp_xl.readback.settings.setting_row import SECTIONS, rows


def free_rows(grid: Grid, section: str) -> Iterator[tuple[int, int, bool]]:
    """Yield free rows with their column (from 1), and whether they are in a list of this section.

    The last ones, below the sheet and in the column of its last setting, never end.
    """
    titles = {row.row: row for row in rows(grid, titles=True)}
    inside = 0
    for number in range(1, grid.height + 1):
        if title := titles.get(number):
            inside = title.column if SECTIONS[title.name] == section else 0
        elif inside and all(map(blank, grid.rows[number - 1])) and number + 1 not in titles:
            yield number, inside, True
    column = next((row.column for row in reversed(list(rows(grid))) if row.text), 1)
    for number in count(grid.height + 1):
        yield number, column, bool(inside)
