"""A short number for what a report sheet said when it was written, to see if somebody typed on it.

It stands in the workbook as a hidden name of that sheet, which Excel keeps and moves along.
"""

from __future__ import annotations

import datetime as dt
import hashlib

from uvp_xl.backend.closed.text import clean
from uvp_xl.grid import Grid, Percentage, Value
from uvp_xl.reports import mark

NAME = "_uvp.inhoud"
"""The hidden name that holds the fingerprint of its sheet."""


def fingerprint(grid: Grid) -> str:
    """A fingerprint of all values of a sheet and their places, as a text in a formula.

    Formats play no part in it, and neither do empty cells: what Excel or LibreOffice write back
    without having been asked to is the same.

    >>> fingerprint(Grid("Te laat", [["a", 1]])) == fingerprint(Grid("Te laat", [["a", 1.0, ""]]))
    True
    """
    total = hashlib.sha256()
    header, free = mark.reasons(grid) or (0, 0)
    for number, row in enumerate(grid.rows):
        # Beside what was told the user is meant to type a reason.
        told = number >= header and any(value != "" for value in row[: free - 1])
        for column, value in enumerate(row):
            asked = told and column + 1 == free and mark.is_reason(value)
            if value != "" and not asked:
                total.update(f"{number},{column},{_written(value)}\n".encode("utf-8", "replace"))
    return f'"{total.hexdigest()[:16]}"'


def _written(value: Value) -> str:
    """A value as it is the same before it is written and after it is read."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, Percentage):
        return f"{value.fraction:.12g}"
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, int | float):
        return f"{value:.12g}"
    if isinstance(value, dt.datetime):
        return f"{value + dt.timedelta(milliseconds=500):%Y-%m-%d %H:%M:%S}"
    return f"{value:%Y-%m-%d} 00:00:00" if isinstance(value, dt.date) else str(value)
