"""Find the header rows on a sheet: rows of headings, told by their words and not by their place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from uvp_xl.grid import Grid, Value, letters
from uvp_xl.tables.column import named
from uvp_xl.text import blank, key, line

LEAST_COLUMNS = 3
"""A header row names at least this many different columns, the action's own among them."""

_TELLING = ("planning", "lead", "portfolio_holders", "status", "budget", "number", "theme")
"""Columns whose cells repeat or are short: a quick look there tells a repeated header."""


@dataclass(frozen=True)
class Header:
    """A header row: its Excel row, its columns by name and their headings as written.

    `extra` are the columns that the program does not know, by their heading.
    """

    row: int
    columns: dict[str, int]
    titles: dict[str, str]
    extra: dict[str, int]

    def repeats(self, other: Header) -> bool:
        """Whether this row is the header `other` once more."""
        return (
            self.columns == other.columns
            and self.extra.keys() == other.extra.keys()
            and all(key(title) == key(other.titles[name]) for name, title in self.titles.items())
        )


def headers(grid: Grid) -> Iterator[Header]:
    """All header rows of a sheet, from top to bottom."""
    probes: list[int] = []
    no_heading: set[Value] = set()
    fresh = True  # a table of another layout begins below a row that is blank or nearly so
    for index, cells in enumerate(grid.rows):
        short = len(cells) - cells.count("") < LEAST_COLUMNS
        if not short and (fresh or not probes or _may_be(cells, probes, no_heading)):
            found = header(index + 1, cells)
            if found:
                yield found
                probes = _probes(found)
        fresh = short


def header(row: int, cells: Sequence[Value]) -> Header | None:
    """The header that stands in this row, or None.

    A column that is named twice belongs to the more telling word, or else to the first of them;
    the other is kept as extra. Two columns of measures without one of items are both levels.
    """
    claims: dict[str, list[tuple[int, int]]] = {}
    for number, value in enumerate(cells, start=1):
        if found := named(value):
            claims.setdefault(found[0], []).append((found[1], number))
    if "item" not in claims and len(claims.get("measure", ())) > 1:
        claims["item"] = [claims["measure"].pop(0)]
    if len(claims.keys() - {"number"}) < LEAST_COLUMNS:
        return None
    if "measure" not in claims and "item" in claims:  # one column for both: the action itself
        claims["measure"] = claims.pop("item")
    columns = {name: min(claimed)[1] for name, claimed in claims.items()}
    extra = _extra(cells, set(columns.values()))
    if "measure" not in columns or len(extra) > 2 * len(columns):
        return None
    titles = {name: line(cells[number - 1]) for name, number in columns.items()}
    return Header(row, columns, titles, extra)


def _extra(cells: Sequence[Value], known: set[int]) -> dict[str, int]:
    """The other columns by heading; one that occurs twice gets its column's letters."""
    extra: dict[str, int] = {}
    for number, value in enumerate(cells, start=1):
        if number not in known and not blank(value):
            title = line(value)
            extra[f"{title} ({letters(number)})" if title in extra else title] = number
    return extra


def _probes(found: Header) -> list[int]:
    """The columns, from 0, in which a repeated header shows itself most cheaply."""
    telling = [found.columns[name] - 1 for name in _TELLING if name in found.columns]
    return telling or [number - 1 for number in found.columns.values()]


def _may_be(cells: Sequence[Value], probes: list[int], no_heading: set[Value]) -> bool:
    """A quick look at a row of a table; `no_heading` remembers what was seen not to be one."""
    for place in probes:
        value = cells[place]
        if value not in no_heading:
            if named(value):
                return True
            no_heading.add(value)
    return False
