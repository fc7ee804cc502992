"""Rows below a table that are the headings of another one, which was not read."""

from __future__ import annotations

from collections.abc import Sequence

from uvp_xl.clean_text import blank, key, line
from uvp_xl.columns import COLUMNS
from uvp_xl.grid import Grid, Value
from uvp_xl.tables.candidate_columns import OTHER_HEADINGS
from uvp_xl.tables.column_contents import is_period
from uvp_xl.tables.find_headers import Header
from uvp_xl.tables.headings import HEADINGS

LEAST = 2
"""Fewest cells that must be headings of other columns than those in which they are."""
LONGEST = 60
"""Longest heading, in characters."""


def last_row(grid: Grid, header: Header, last: int) -> int:
    """Return the last row, at most `last`, above the headings of another table; `last` without any.

    Such headings are below a row with at most one filled cell. Without this the rows of a list of
    contacts, or of actions in other columns, would be read as actions of this table.
    """
    places = header.places
    first, second = places[0] - 1, places[-1] - 1
    for index in range(header.bottom, last - 1):
        cells = grid.rows[index]
        if (cells[first] == "" or cells[second] == "") and _is_nearly_empty(cells):
            below = grid.rows[index + 1]
            if not _is_nearly_empty(below) and _are_other_headings(below, header):
                return index + 1
    return last


def _is_nearly_empty(cells: Sequence[Value]) -> bool:
    """Return whether a row has at most one filled cell."""
    return len(cells) - cells.count("") < LEAST


def _are_other_headings(cells: Sequence[Value], header: Header) -> bool:
    """Return whether the cells of a row are headings of other columns than those of a header."""
    filled = {number: value for number, value in enumerate(cells, 1) if not blank(value)}
    if not all(isinstance(value, str) and len(value) <= LONGEST for value in filled.values()):
        return False
    if sum(key(line(value)) in OTHER_HEADINGS for value in filled.values()) >= LEAST:
        return True
    own = {number: name for name, number in header.columns.items()}
    named = {number: HEADINGS[value].column for number, value in filled.items()}
    moved = [n for n, name in named.items() if name and _whole(name) != _whole(own.get(n, ""))]
    return (
        len(moved) >= LEAST
        and 2 * len(moved) >= len(filled)
        and not any(map(is_period, filled.values()))
    )


def _whole(name: str) -> str:
    """Return the column of which one is a part, or itself."""
    return COLUMNS[name].part_of or name if name else ""
