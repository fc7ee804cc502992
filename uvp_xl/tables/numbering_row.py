"""A row right below a header that counts its columns: "(1) (2) (3)", "1 | 2 | 3"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from uvp_xl.clean_text import blank, line
from uvp_xl.grid import Value

LEAST_NUMBERS = 3
"""Fewest numbers in the row."""

_COUNT = re.compile(
    r"[(\[]?(?:kolom\s*|k)?(?P<count>\d{1,2})[)\].:]?"
    r"|[(\[]?(?P<letter>[a-z]|[ivx]{1,4})[)\].:]",
    re.IGNORECASE,
)
_FIRST = ("1", "a", "i")
_ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split()


def is_numbering(cells: Sequence[Value]) -> bool:
    """Return whether all filled cells of a row count on from 1, "(a)" or "(i)".

    >>> is_numbering([1, 2, 3.0]), is_numbering(["(a)", "(b)", "", "(c)"]), is_numbering([1, 2, 4])
    (True, True, False)
    """
    if len(cells) - cells.count("") < LEAST_NUMBERS:
        return False
    if _count(next((value for value in cells if not blank(value)), "")) not in _FIRST:
        return False  # as below nearly every header
    filled = [value for value in cells if not blank(value)]
    if len(filled) < LEAST_NUMBERS:
        return False
    counts = [_count(value) for value in filled]
    return any(
        counts == [series(n) for n in range(len(counts))] for series in (_number, _letter, _roman)
    )


def _count(value: Value) -> str:
    """Return the number or letter in a cell, "" for anything else."""
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else ""
    match = _COUNT.fullmatch(line(value))
    return (match["count"] or match["letter"]).lower() if match else ""


def _number(index: int) -> str:
    return str(index + 1)


def _letter(index: int) -> str:
    return chr(ord("a") + index)


def _roman(index: int) -> str:
    return _ROMAN[index] if index < len(_ROMAN) else "-"
