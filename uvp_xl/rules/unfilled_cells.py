"""The cells of a table that somebody still has to fill in, by column, and their words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from uvp_xl.clean_text import line
from uvp_xl.dutch_text import count, joined
from uvp_xl.grid import Value, address
from uvp_xl.tables.action_table import Table

_NAMED = 3
"""The most cells or texts that a message names."""


@dataclass(frozen=True)
class UnfilledColumn:
    """The cells of one column, by A1 address from top to bottom, and their distinct values."""

    number: int
    cells: tuple[str, ...]
    values: tuple[Value, ...]


def unfilled_columns(table: Table, choose: Callable[[Value], bool]) -> Iterator[UnfilledColumn]:
    """Yield each column of a table with cells that are not filled in and hold a chosen value."""
    for number, cells in sorted(table.unfilled.items()):
        chosen = {row: value for row, value in sorted(cells.items()) if choose(value)}
        if chosen:
            places = tuple(address(row, number) for row in chosen)
            yield UnfilledColumn(number, places, tuple(dict.fromkeys(chosen.values())))


def other_cells(column: UnfilledColumn) -> str:
    """Return the clause about the cells after the first; "" if there are none.

    >>> other_cells(UnfilledColumn(5, ("E5",), ("TBD",)))
    ''
    >>> other_cells(UnfilledColumn(5, ("E5", "E6", "E8"), ("TBD",)))
    ' en in E6 en E8'
    >>> other_cells(UnfilledColumn(5, tuple(f"E{n}" for n in range(5, 25)), ("TBD",)))
    ' en in nog 19 cellen (E6, E7, E8, …)'
    """
    others = column.cells[1:]
    if not others:
        return ""
    if len(others) <= _NAMED:
        return f" en in {joined(others)}"
    number = count(len(others), "cel", "cellen")
    return f" en in nog {number} ({', '.join(others[:_NAMED])}, …)"


def texts_of(column: UnfilledColumn) -> str:
    """Return the texts in these cells, at most three of them.

    >>> texts_of(UnfilledColumn(5, ("E5", "E6"), ("TBD", 0)))
    '“TBD” en “0”'
    """
    texts = [f"“{text}”" for text in dict.fromkeys(map(line, column.values))]
    more = [f"nog {len(texts) - _NAMED} andere"] if len(texts) > _NAMED else []
    return joined([*texts[:_NAMED], *more])
