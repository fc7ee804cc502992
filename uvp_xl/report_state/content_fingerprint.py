"""A short number for what a report sheet said when it was written, to see if somebody typed on it.

It stands in the workbook as a hidden name of that sheet, which Excel keeps and moves along. Only
what a reader sees counts: a link is the text that it shows, whether it is a hyperlink or a formula.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Iterator

from uvp_xl.grid import Grid, Percentage, Value
from uvp_xl.sheets import own_sheets
from uvp_xl.storable_text import to_storable

NAME = "_uvp.inhoud"
"""The hidden name that holds the fingerprint of its sheet."""
FIRST_DAY = dt.date(1904, 1, 1)
"""The first day that every workbook knows; an earlier one may be written as text."""

Counted = tuple[int, int, str]
"""Row and column (from 1) of a cell, and its value as it is before writing and after reading."""


def fingerprint(grid: Grid) -> str:
    """A fingerprint of all values of a sheet and their places, as a text in a formula.

    Formats play no part in it, and neither do empty cells: what Excel or LibreOffice write back
    without having been asked to is the same.

    >>> fingerprint(Grid("Te laat", [["a", 1]])) == fingerprint(Grid("Te laat", [["a", 1.0, ""]]))
    True
    """
    return of(counted(grid))


def of(cells: Iterable[Counted]) -> str:
    """The fingerprint of a sheet with these cells, row by row."""
    lines = (f"{row - 1},{column - 1},{written}\n" for row, column, written in cells)
    return f'"{hashlib.sha256("".join(lines).encode("utf-8", "replace")).hexdigest()[:16]}"'


def counted(grid: Grid) -> Iterator[Counted]:
    """The cells that count, row by row: all that are filled, but for what the user is asked for.

    That are the reasons on *Controle*, and the yes on *Voorstellen*.
    """
    header, free = own_sheets.reasons(grid) or own_sheets.answers(grid) or (0, 0)
    for row, values in enumerate(grid.rows, 1):
        told = row > header and any(value != "" for value in values[: free - 1])
        for column, value in enumerate(values, 1):
            asked = told and column == free and own_sheets.is_reason(value)
            written = "" if value == "" or asked else _written(value)
            if written:
                yield row, column, written


def _written(value: Value) -> str:
    """A value as it is the same before it is written and after it is read."""
    if isinstance(value, str):
        return to_storable(value)
    if isinstance(value, Percentage):
        return _number(value.fraction)
    if isinstance(value, int | float):  # To LibreOffice a truth is a number, too.
        return _number(value)
    return _day(value) if isinstance(value, dt.date) else str(value)


def _day(day: dt.date) -> str:
    """A day or a moment, to the second."""
    moment = day if isinstance(day, dt.datetime) else dt.datetime.combine(day, dt.time())
    if moment.date() < FIRST_DAY:
        return f"{moment:%d-%m-%Y}"
    return f"{moment + dt.timedelta(milliseconds=500):%Y-%m-%d %H:%M:%S}"


def _number(value: float) -> str:
    """A number as far as every program keeps it; there is no minus zero in a workbook."""
    return f"{float(value) or 0.0:.12g}"
