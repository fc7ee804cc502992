"""What is written once for all actions below it: "Trekker: OOV", "Partners" beside "politie, OM".

A label with its text is in one cell or in two next to each other, above a table or below the
heading of a theme in it. Only labels that are the heading of such a column count, so a person
behind "Verantwoordelijk directeur" is no lead.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from uvp_xl.clean_text import blank, key, line, lines
from uvp_xl.grid import Grid, Value, address
from uvp_xl.tables.headings import HEADINGS
from uvp_xl.unfilled import content_of, is_unfilled

COLUMNS = ("portfolio_holders", "parties", "lead", "planning")
"""The columns of which the context of a table can have the value."""
LONGEST = 200
"""Longest text of a context, in characters; longer text is prose."""

_WORDS = MappingProxyType({"met": "parties", "samen met": "parties", "i.s.m.": "parties"})
"""Labels that are no heading of a column."""
_OF_PLAN = frozenset("periode planperiode".split())
"""Labels for the years of the whole plan."""
_LABEL = 60
_SENTENCE = re.compile(r"\w{3,}\.\s+[A-Z]|(?:\s\S+){9,}[.!?]$")


class ContextCell(NamedTuple):
    """A text for all actions below it, and the cell with it (row and column from 1).

    `heading` is the cell of its label, which is the same one or to the left of it.
    """

    row: int
    column: int
    value: Value
    heading: int

    @property
    def cell(self) -> str:
        """The A1 address of the text."""
        return address(self.row, self.column)


Context = Mapping[str, ContextCell]
"""The context of a table or a theme in it, by the name of the column."""
NO_CONTEXT: Context = MappingProxyType({})


def cells(context: Context) -> set[tuple[int, int]]:
    """Return the cells (row, column) with the labels and texts of a context."""
    return {
        (cell.row, column) for cell in context.values() for column in (cell.column, cell.heading)
    }


def above(grid: Grid, first: int, last: int) -> dict[str, ContextCell]:
    """Return the context in the rows from `first` to `last`; the nearest to the table counts."""
    result: dict[str, ContextCell] = {}
    for row in range(first, last + 1):
        result |= in_row(grid.rows[row - 1], row)
    return result


def in_row(cells: Sequence[Value], row: int, *, colon: bool = False) -> dict[str, ContextCell]:
    """Return the context in the cells of a row; with `colon` a label alone must end with one.

    >>> in_row(["Trekker: OOV", ""], 3)["lead"].value
    'OOV'
    >>> [(c.cell, c.value) for c in in_row(["", "Partners", "politie, OM"], 3).values()]
    [('C3', 'politie, OM')]
    """
    if not 0 < len(cells) - cells.count("") <= 2 * len(COLUMNS):
        return {}
    filled = [(n, value) for n, value in enumerate(cells, 1) if value != "" and not blank(value)]
    if len(filled) == 1 and not (isinstance(filled[0][1], str) and ":" in filled[0][1]):
        return {}  # a label alone
    result: dict[str, ContextCell] = {}
    skipped = 0
    for index, (number, value) in enumerate(filled):
        if number == skipped or not isinstance(value, str):
            continue
        for name, text in _labelled(value):
            if text:
                _add(result, name, ContextCell(row, number, text, number))
            elif index + 1 < len(filled) and _is_pair(
                value, filled[index + 1][1], certain=len(filled) == 2 and not colon
            ):
                skipped, other = filled[index + 1]
                _add(result, name, ContextCell(row, skipped, other, number))
    return result


def _add(result: dict[str, ContextCell], name: str, cell: ContextCell) -> None:
    """Add a context if its text can be one."""
    if not is_unfilled(cell.value, content_of(name)) and not _is_prose(cell.value):
        result.setdefault(name, cell)


def _labelled(value: str) -> tuple[tuple[str, str], ...]:
    """Return the column and text of each line of a cell with a label; "" for a label alone."""
    longest = LONGEST + _LABEL if ":" in value else _LABEL
    return _read_labels(value) if len(value) <= longest else ()


@lru_cache(maxsize=4096)  # a text is looked at above its table and between its rows
def _read_labels(value: str) -> tuple[tuple[str, str], ...]:
    """Read each line of a cell as a label with its text."""
    parts = (text.partition(":") for text in lines(value).split("\n"))
    return tuple(
        (name, rest.strip())
        for label, colon, rest in parts
        if (colon or "\n" not in value) and (name := _column(label))
    )


def _column(label: str) -> str:
    """Return the column that a label names, "" for none that can be a context."""
    text = key(line(label)).strip(" .") if len(label) <= _LABEL else ""
    if not text or text in _OF_PLAN:
        return ""
    if name := _WORDS.get(key(line(label))) or _WORDS.get(text):
        return name
    column = HEADINGS[label].column
    return column if column in COLUMNS else ""


def _is_pair(value: str, other: Value, *, certain: bool) -> bool:
    """Return whether a label alone in its cell has its text in the next filled cell.

    It ends with a colon, unless it is `certain` that the row has nothing else.
    """
    if isinstance(other, str) and (HEADINGS[other].column or _labelled(other)):
        return False
    return value.rstrip().endswith(":") or certain


def _is_prose(value: Value) -> bool:
    """Return whether a text is a sentence, and no name or period."""
    text = line(value)
    return len(text) > LONGEST or _SENTENCE.search(text) is not None
