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
from uvp_xl.text import key, line, lines

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
    "voluit": "written_out",
    "uitgeschreven": "written_out",
    "volledige naam": "written_out",
    "betekenis": "written_out",
    "soort": "kind",
    "type": "kind",
    "intern/extern": "kind",
}


@dataclass(frozen=True, slots=True)
class _Header:
    """A table's header: the row, which list it is, and its columns (from 0)."""

    row: int
    list: str
    columns: Mapping[str, int]


def read(grids: Sequence[Grid]) -> Register:
    """The register of a workbook; an empty one, with `sheet` "", when there is no such sheet."""
    grid = next((g for g in grids if key(g.name) == key(NAME)), None)
    if grid is None:
        return Register()
    headers = [h for row in range(grid.height) for h in _headers(row, grid.rows[row])]
    entries: dict[str, list[Entry]] = {"partner": [], "holder": []}
    for header in headers:
        below = [h.row for h in headers if h.row > header.row]
        entries[header.list] += _entries(grid, header, min(below, default=grid.height))
    return Register(tuple(entries["partner"]), tuple(entries["holder"]), grid.name)


def _headers(row: int, cells: Sequence[Value]) -> list[_Header]:
    """The headers in one row; each begins at a name column that has another column behind it."""
    named = {number: word for number, value in enumerate(cells) if (word := _word(value))}
    starts = [n for n, word in named.items() if word in ("partner", "holder")]
    stops = [*starts[1:], len(cells)] if starts else []
    found = []
    for start, stop in zip(starts, stops, strict=True):
        columns = {word: n for n, word in named.items() if start < n < stop}
        if columns:
            found.append(_Header(row, named[start], {"name": start, **columns}))
    return found


def _word(value: Value) -> str | None:
    """What a heading on the sheet Register names, or None."""
    return _WORDS.get(key(line(value))) if isinstance(value, str) else None


def _entries(grid: Grid, header: _Header, last: int) -> list[Entry]:
    """The names below a header, up to the row of the next one."""
    entries = []
    for row in range(header.row + 1, last):
        cells = grid.rows[row]
        said = {column: lines(cells[number]) for column, number in header.columns.items()}
        if line(said["name"]):
            entries.append(
                Entry(
                    line(said["name"]),
                    as_kind(said.get("kind", "")),
                    line(said.get("written_out", "")),
                    _aliases(said.get("aliases", "")),
                    row=row + 1,
                )
            )
    return entries


def _aliases(said: str) -> tuple[str, ...]:
    """Aliases stand behind each other with a semicolon or on lines of their own."""
    return tuple(line(alias) for alias in re.split(r"[;\n]", said) if alias.strip())
