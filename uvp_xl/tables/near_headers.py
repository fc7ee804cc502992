"""Rows that resemble the header of an action table, but lack a required column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from uvp_xl.clean_text import blank, line, text
from uvp_xl.columns import columns_of
from uvp_xl.grid import Grid, Value, address
from uvp_xl.tables.action_table import Table
from uvp_xl.tables.column_heading import may_be_measure, named
from uvp_xl.tables.find_headers import LEAST_COLUMNS
from uvp_xl.tables.heading_typo import misspelt

LAST_ROW = 500
"""A header is above its table; a similar row further down is data."""
ROWS_BELOW = 50
"""Rows below a header that are compared to find the column with the longest texts."""

_PLAN = frozenset(columns_of("names", "period", "amount", "status", "progress"))
"""Columns that make a table one of actions when there are enough of them."""

_KEPT = frozenset(columns_of("kept"))
_OWN = frozenset(("portfolio_holders", "parties"))
"""One of these rules out a list of decisions or risks, which has a person and a date too."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A header that was not read: the cell (row, column) of the heading that may be meant.

    `lacks` is the name of the missing column; `word` the correct heading, "" if the heading may
    just be another word.
    """

    row: int
    column: int
    title: str
    lacks: str
    word: str = ""

    @property
    def cell(self) -> str:
        """The A1 address of the heading."""
        return address(self.row, self.column)


def candidates(grid: Grid, tables: Sequence[Table]) -> Iterator[Candidate]:
    """Yield the rows that may be headers, except those in and just above its tables."""
    taken = [range(t.header - 1, max((t.header + 2, *t.rows)) + 1) for t in tables]
    last = 0
    for row, cells in enumerate(grid.rows[:LAST_ROW], start=1):
        filled = len(cells) - cells.count("")
        if filled < LEAST_COLUMNS or row <= last or any(row in rows for rows in taken):
            continue
        if result := _candidate(grid, row, cells):
            yield result
            last = row + 1


def _candidate(grid: Grid, row: int, cells: Sequence[Value]) -> Candidate | None:
    """Return the candidate of a row that lacks one column only."""
    known: set[str] = set()
    unknown: list[int] = []
    for number, value in enumerate(cells, start=1):
        if result := named(value):
            known.add(result[0])
        elif not blank(value):
            unknown.append(number)
    known -= _KEPT
    if len(known) < LEAST_COLUMNS - 1 or not _has_rows(grid, row):
        return None
    for number in unknown:
        meant = misspelt(cells[number - 1])
        if meant and _makes_header(known, meant.field):
            return Candidate(row, number, line(cells[number - 1]), meant.field, meant.word)
    likely = [number for number in unknown if may_be_measure(cells[number - 1])]
    if "measure" in known or ("item" in known and not likely) or not unknown:
        return None
    if "planning" not in known and "item" not in known:
        return None
    if len(known & _PLAN) < LEAST_COLUMNS or known.isdisjoint(_OWN):
        return None
    number = max(likely or unknown, key=lambda n: (_length(grid, row, n), -n))
    return Candidate(row, number, line(cells[number - 1]), "measure")


def _makes_header(known: set[str], field: str) -> bool:
    """Return whether the columns make a header with this one, and none without it."""
    whole = (known | {field}) - {"number"}
    return field not in known and "measure" in whole and len(whole) >= LEAST_COLUMNS


def _has_rows(grid: Grid, row: int) -> bool:
    """Return whether the row below it is filled in as well."""
    below = grid.rows[row : row + 3]
    return any(sum(not blank(value) for value in cells) > 1 for cells in below)


def _length(grid: Grid, row: int, number: int) -> float:
    """Return the average length of the texts below a heading; numbers do not count."""
    cells = [cells[number - 1] for cells in grid.rows[row : row + ROWS_BELOW]]
    texts = [len(text(value)) for value in cells if isinstance(value, str) and not blank(value)]
    return sum(texts) / len(texts) if texts else 0.0
