"""A fingerprint of the contents of a report sheet, to detect that a user typed on it.

It is stored in the workbook as a hidden name of that sheet, which Excel keeps and moves along. Only
what a reader sees counts: a link is its text, whether it is a hyperlink or a formula.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Iterable, Iterator

from uvp_xl.calendar_end import later
from uvp_xl.grid import Grid, Percentage, Value, stored
from uvp_xl.sheets import own_sheets
from uvp_xl.storable_text import to_storable, to_xml_characters

NAME = "_uvp.inhoud"
"""The hidden name that holds the fingerprint of its sheet."""
FIRST_DAY = dt.date(1904, 1, 1)
"""The first day that every workbook supports; an earlier one may be written as text."""
_NUMBER = re.compile(r"_x(?:d[89a-f][0-9a-f]{2}|fff[ef])_", re.IGNORECASE)
"""A character that some readers leave as its number."""

_SHORT = 10_000
"""Fewer characters than this fit in any cell."""

Counted = tuple[int, int, str]
"""Row and column (from 1) of a cell, and its value as it is before writing and after reading."""


def fingerprint(grid: Grid) -> str:
    """Return a fingerprint of all values of a sheet and their addresses, as a text in a formula.

    Formats and empty cells do not count: a sheet that Excel or LibreOffice only saved again has the
    same fingerprint.

    >>> fingerprint(Grid("Te laat", [["a", 1]])) == fingerprint(Grid("Te laat", [["a", 1.0, ""]]))
    True
    """
    return of(counted(grid))


def of(cells: Iterable[Counted]) -> str:
    """Return the fingerprint of a sheet with these cells, row by row."""
    lines = (f"{row - 1},{column - 1},{written}\n" for row, column, written in cells)
    return f'"{hashlib.sha256("".join(lines).encode("utf-8", "replace")).hexdigest()[:16]}"'


def counted(grid: Grid) -> Iterator[Counted]:
    """Yield the cells that count, row by row: all filled ones except the answers of the user.

    Those are the reasons on *Controle*, and each "ja" on *Voorstellen*.
    """
    header, free = own_sheets.reasons(grid) or own_sheets.answers(grid) or (0, 0)
    for row, seen in enumerate(grid.rows, 1):
        values = [stored(value) for value in seen]  # What was written, whatever its format shows.
        has_question = row > header and any(value != "" for value in values[: free - 1])
        # Many sheets are wide and nearly empty.
        for column in [column for column, value in enumerate(values, 1) if value != ""]:
            value = values[column - 1]
            answered = has_question and column == free and own_sheets.is_reason(value)
            written = "" if answered else _written(value)
            if written:
                yield row, column, written
    for (row, column), value in grid.far_cells.items():
        yield row, column, _written(stored(value))


def _written(value: Value) -> str:
    """Return a value in a form that is the same before writing and after reading."""
    if isinstance(value, str):
        if len(value) < _SHORT and value.isprintable() and "_x" not in value:
            return value  # as nearly every text is
        # One form for what formats and programs keep in different ways: breaks, and "�" for others.
        return _NUMBER.sub("\ufffd", to_xml_characters(to_storable(value)))
    if isinstance(value, Percentage):
        return _number(value.fraction)
    if isinstance(value, int | float):  # LibreOffice treats booleans as numbers, too.
        return _number(value)
    return _day(value) if isinstance(value, dt.date) else str(value)


def _day(day: dt.date) -> str:
    """Return a date or a timestamp, to the second."""
    timestamp = day if isinstance(day, dt.datetime) else dt.datetime.combine(day, dt.time())
    if timestamp.date() < FIRST_DAY:
        return f"{timestamp:%d-%m-%Y}"
    return f"{later(timestamp, dt.timedelta(milliseconds=500)):%Y-%m-%d %H:%M:%S}"


def _number(value: float) -> str:
    """Return a number to the precision that all programs keep; a workbook has no minus zero."""
    return f"{float(value) or 0.0:.12g}"
