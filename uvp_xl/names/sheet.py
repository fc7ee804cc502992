"""Read the sheet *Register*: the plan's own partners and portfolio holders.

Two tables may stand on it, side by side or below each other: partners (name, aliases, written
out, kind) and portfolio holders (name, aliases, written out). A table begins at its name column.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from uvp_xl.grid import Grid, Value
from uvp_xl.names.entry import Entry, as_kind
from uvp_xl.names.register import Register
from uvp_xl.text import blank, key, line, lines

NAME = "Register"
"""The name of the sheet."""

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

    def touches(self, other: _Header) -> bool:
        """Whether the two tables share a column, so that one stands above the other."""
        return min(self.columns.values()) <= max(other.columns.values()) and (
            min(other.columns.values()) <= max(self.columns.values())
        )


def read(grids: Sequence[Grid]) -> Register:
    """The register of a workbook; an empty one, with `sheet` "", when there is no such sheet."""
    grid = next((g for g in grids if key(g.name) == key(NAME)), None)
    if grid is None:
        return Register()
    found = [h for row in range(grid.height) for h in _headers(row, grid.rows[row])]
    headers = [h for h in found if len(h.columns) > 1] or found[:1]
    entries: dict[str, list[Entry]] = {"partner": [], "holder": []}
    for header in headers:
        below = [h.row for h in headers if h.row > header.row and h.touches(header)]
        entries[header.list] += _entries(grid, header, min(below, default=grid.height))
    return Register(tuple(entries["partner"]), tuple(entries["holder"]), grid.name)


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
                )
            )
    return entries


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
