"""Read the sheet *Register*: the plan's own partners and portfolio holders.

It can hold two tables, side by side or below each other: partners (name, aliases, written out,
kind) and portfolio holders (name, aliases, written out). A table begins at its name column.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from uvp_xl.clean_text import blank, key, line, lines
from uvp_xl.grid import Grid, Value, address
from uvp_xl.names.register import Register, built_in_register
from uvp_xl.names.register_entry import Entry, as_kind
from uvp_xl.work_budget import Work, spend

NAME = "Register"
"""The name of the sheet."""

ALIAS_SEPARATOR = "; "
"""The separator of aliases in one cell."""

LAST_ROW = 1_048_576
"""The maximum number of rows of a sheet."""

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

SHARED = 20_000
"""Most characters of a sheet to share its register; a larger one is read for each workbook."""


@dataclass(frozen=True, slots=True)
class _Header:
    """The header of a table: its row and columns (from 0); `role` is partner or holder."""

    row: int
    role: str
    columns: Mapping[str, int]

    def cells(self, row: int) -> dict[str, str]:
        """Return the addresses of the cells in a row (from 0), by the name of the column."""
        return {name: address(row + 1, column + 1) for name, column in self.columns.items()}

    def touches(self, other: _Header) -> bool:
        """Return whether the two tables share a column, so that one is above the other."""
        return min(self.columns.values()) <= max(other.columns.values()) and (
            min(other.columns.values()) <= max(self.columns.values())
        )


def read(grids: Sequence[Grid]) -> Register:
    """Return the register of a workbook, the built-in one if there is no sheet *Register*."""
    grid = next((g for g in grids if key(g.name) == key(NAME)), None)
    if grid is None:
        return built_in_register()
    cells = tuple(map(tuple, grid.rows))
    texts = [value for row in cells for value in row if type(value) is str]
    if len(texts) == grid.height * grid.width and sum(map(len, texts)) <= SHARED:
        return _shared(grid.name, cells)
    return _read(grid)


@lru_cache(maxsize=16)
def _shared(sheet: str, rows: tuple[tuple[Value, ...], ...]) -> Register:
    """Return one and the same register for the workbooks with the same texts on this sheet.

    The plans of a region have a register in common. Its spellings are indexed, and the names that
    it knows are read, only once.
    """
    return _read(Grid(sheet, rows))


def _read(grid: Grid) -> Register:
    """Return the register on this sheet."""
    candidates = [h for row, cells in enumerate(grid.rows) for h in _headers(row, cells)]
    headers = [h for h in candidates if len(h.columns) > 1] or candidates[:1]
    entries: dict[str, list[Entry]] = {"partner": [], "holder": []}
    free: dict[str, str] = {}
    for header in headers:
        below = [h.row for h in headers if h.row > header.row and h.touches(header)]
        last = min(below, default=grid.height)
        entries[header.role] += _entries(grid, header, last)
        if header.role == "partner" and not free:
            free = _free_row(grid, header, last)
    partners, holders = tuple(entries["partner"]), tuple(entries["holder"])
    return Register(partners, holders, grid.name, free_row=free)


def _headers(row: int, cells: Sequence[Value]) -> list[_Header]:
    """Return the headers in one row; each extends from its name column to the next one.

    Columns left of the first name column also belong to the first table.
    """
    named = {number: word for number, value in enumerate(cells) if (word := _column_name(value))}
    starts = [n for n, word in named.items() if word in ("partner", "holder")]
    headers = []
    for start, stop in pairwise([*starts, len(cells)]):
        first = 0 if start == starts[0] else start
        columns = {word: n for n, word in named.items() if first <= n < stop and n != start}
        headers.append(_Header(row, named[start], {**columns, "name": start}))
    return headers


def _column_name(value: Value) -> str | None:
    """Return the name of the column with this heading, or None."""
    heading = key(line(value)) if isinstance(value, str) else ""
    return _WORDS.get(heading) or _WORDS.get(heading.partition(" (")[0])


def _entries(grid: Grid, header: _Header, last: int) -> list[Entry]:
    """Return the names below a header, above row `last`."""
    entries = []
    for row in range(header.row + 1, _end(grid, header, last)):
        texts = {name: lines(grid.rows[row][number]) for name, number in header.columns.items()}
        if name := line(texts["name"]):
            aliases = _aliases(texts.get("aliases", ""))
            spend(Work.ITEMS, 5 * (1 + len(aliases)), f"op het blad “{grid.name}”")
            entries.append(
                Entry(
                    name,
                    as_kind(texts.get("kind", "")),
                    line(texts.get("written_out", "")),
                    aliases,
                    row=row + 1,
                    alias_cell=header.cells(row).get("aliases", ""),
                    alias_text=texts.get("aliases", ""),
                )
            )
    return entries


def _free_row(grid: Grid, header: _Header, last: int) -> dict[str, str]:
    """Return the cells of the first free row below the names, {} if a table below leaves no room.

    A blank row must remain between two tables to keep them apart.
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
    """Return the row where the names end: `last`, or the title of the table that begins there.

    A title is a single text with a blank row above it.
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


def _aliases(text: str) -> tuple[str, ...]:
    """Split a text into aliases, separated by semicolons or line breaks."""
    return tuple(line(alias) for alias in re.split(r"[;\n]", text) if alias.strip())
