"""Read the sheet *Register*: the plan's own partners and portfolio holders.

Two tables may stand on it, side by side or below each other: partners (name, aliases, written
out, kind) and portfolio holders (name, aliases, written out). A table begins at its name column.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from uvp_xl.clean_text import blank, key, line, lines
from uvp_xl.grid import Grid, Value, address
from uvp_xl.names.register import Register, built_in_register
from uvp_xl.names.register_entry import Entry, as_kind

NAME = "Register"
"""The name of the sheet."""

SEPARATOR = "; "
"""Stands between two aliases in one cell."""

LAST_ROW = 1_048_576
"""A sheet has no more rows."""

_WORDS = {
    "partner": "partner",
    "partners": "partner",
    "partij": "partner",
    "naam": "partner",
    "organisatie": "partner",
    "portefeuillehouder": "holder",
    "portefeuillehouders": "holder",
    "holder": "holder",
    "alias": "aliases",
    "aliassen": "aliases",
    "andere schrijfwijzen": "aliases",
    "ook geschreven als": "aliases",
    "schrijfwijzen": "aliases",
    "synoniemen": "aliases",
    "voluit": "written_out",
    "uitgeschreven": "written_out",
    "volledige naam": "written_out",
    "betekenis": "written_out",
    "soort": "kind",
    "type": "kind",
    "intern/extern": "kind",
    "intern of extern": "kind",
}


@dataclass(frozen=True, slots=True)
class _Header:
    """A table's header: the row, which list it is, and its columns (from 0)."""

    row: int
    list: str
    columns: Mapping[str, int]

    def cells(self, row: int) -> dict[str, str]:
        """The addresses of the table's cells in a row (from 0), by the column's name."""
        return {name: address(row + 1, column + 1) for name, column in self.columns.items()}

    def touches(self, other: _Header) -> bool:
        """Whether the two tables share a column, so that one stands above the other."""
        return min(self.columns.values()) <= max(other.columns.values()) and (
            min(other.columns.values()) <= max(self.columns.values())
        )


def read(grids: Sequence[Grid]) -> Register:
    """The register of a workbook; an empty one, with `sheet` "", when there is no such sheet."""
    grid = next((g for g in grids if key(g.name) == key(NAME)), None)
    if grid is None:
        return built_in_register()
    found = [h for row in range(grid.height) for h in _headers(row, grid.rows[row])]
    headers = [h for h in found if len(h.columns) > 1] or found[:1]
    entries: dict[str, list[Entry]] = {"partner": [], "holder": []}
    free: dict[str, str] = {}
    for header in headers:
        below = [h.row for h in headers if h.row > header.row and h.touches(header)]
        last = min(below, default=grid.height)
        entries[header.list] += _entries(grid, header, last)
        if header.list == "partner" and not free:
            free = _free_row(grid, header, last)
    partners, holders = tuple(entries["partner"]), tuple(entries["holder"])
    return Register(partners, holders, grid.name, free_row=free)


def _headers(row: int, cells: Sequence[Value]) -> list[_Header]:
    """The headers in one row; each goes from its name column to the next one.

    What stands left of the first name column belongs to that first table as well.
    """
    named = {number: word for number, value in enumerate(cells) if (word := _word(value))}
    starts = [n for n, word in named.items() if word in ("partner", "holder")]
    found = []
    for start, stop in zip(starts, [*starts[1:], len(cells)][: len(starts)], strict=True):
        first = 0 if start == starts[0] else start
        columns = {word: n for n, word in named.items() if first <= n < stop and n != start}
        found.append(_Header(row, named[start], {**columns, "name": start}))
    return found


def _word(value: Value) -> str | None:
    """What a heading on the sheet Register names, or None."""
    said = key(line(value)) if isinstance(value, str) else ""
    return _WORDS.get(said) or _WORDS.get(said.partition(" (")[0])


def _entries(grid: Grid, header: _Header, last: int) -> list[Entry]:
    """The names below a header, up to the row of the next one."""
    entries = []
    for row in range(header.row + 1, _end(grid, header, last)):
        said = {name: lines(grid.rows[row][number]) for name, number in header.columns.items()}
        if name := line(said["name"]):
            entries.append(
                Entry(
                    name,
                    as_kind(said.get("kind", "")),
                    line(said.get("written_out", "")),
                    _aliases(said.get("aliases", "")),
                    row=row + 1,
                    alias_cell=header.cells(row).get("aliases", ""),
                    alias_text=said.get("aliases", ""),
                )
            )
    return entries


def _free_row(grid: Grid, header: _Header, last: int) -> dict[str, str]:
    """The cells of the first free row below the names, {} if a table below leaves no room.

    Between two tables a blank row is left, so that they stay two.
    """

    def is_free(row: int) -> bool:
        return row >= grid.height or all(
            blank(grid.rows[row][column]) for column in header.columns.values()
        )

    row = _end(grid, header, last)
    while row > header.row + 1 and is_free(row - 1):
        row -= 1
    has_room = row + 1 < last if last < grid.height else row < LAST_ROW
    return header.cells(row) if has_room and is_free(row) and is_free(row + 1) else {}


def _end(grid: Grid, header: _Header, last: int) -> int:
    """The row where the names end: `last`, or the title of the table that begins there.

    That is a lone text with a blank row above it.
    """
    filled = [
        [number for number in header.columns.values() if not blank(cells[number])]
        for cells in grid.rows[:last]
    ]
    row = last - 1
    while row > header.row and not filled[row]:
        row -= 1
    is_title = filled[row] == [header.columns["name"]] and not filled[row - 1]
    return row if last < grid.height and row > header.row and is_title else last


def _aliases(said: str) -> tuple[str, ...]:
    """Aliases stand behind each other with a semicolon or on lines of their own."""
    return tuple(line(alias) for alias in re.split(r"[;\n]", said) if alias.strip())
