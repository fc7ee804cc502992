"""Small sheets for tests, drawn as text."""

from __future__ import annotations

from dataclasses import replace

from uvp_xl.grid import Area, Grid, Value
from uvp_xl.tables.action_table import Table
from uvp_xl.tables.find_tables import find

COLUMNS = ("item", "measure", "portfolio_holders", "parties", "lead", "planning", "budget")


def sheet(text: str, name: str = "Blad1", merges: tuple[Area, ...] = ()) -> Grid:
    """Build a sheet with a row per line and "|" between its cells; a whole number is a number."""
    rows = [
        [_value(cell.strip()) for cell in row.split("|")] for row in text.strip("\n").split("\n")
    ]
    return Grid(name, rows, merges)


def one(grid: Grid) -> Table:
    """Return the only table on a sheet."""
    (table,) = find(grid)
    return table


def renamed(grid: Grid, **numbers: int) -> Table:
    """Return the only table on a sheet, with unknown columns named: `objective=3`."""
    table = one(grid)
    return replace(
        table,
        columns={**table.columns, **numbers},
        titles={**table.titles, **{name: str(grid.value(1, n)) for name, n in numbers.items()}},
        extra={title: n for title, n in table.extra.items() if n not in numbers.values()},
        values={**table.values}
        | {name: [grid.value(row, n) for row in table.rows] for name, n in numbers.items()},
    )


def measures(table: Table) -> list[Value]:
    """Return the measures of a table."""
    return table.values["measure"]


def _value(cell: str) -> Value:
    return int(cell) if cell.isdecimal() else cell.replace("\\n", "\n").replace("␠", " ")
