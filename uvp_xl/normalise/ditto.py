"""Ditto marks: read as an empty cell, which inherits by the usual rules."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from uvp_xl.clean_text import key, line
from uvp_xl.columns import INHERITABLE, with_parts
from uvp_xl.grid import Value

COLUMNS = with_parts(INHERITABLE)
"""The columns in which a row can apply to those below it."""

_SIGNS = frozenset('" \'\' ,, ” “ „ 〃 ″ -"- --"--'.split())
_WORDS = frozenset(("idem", "id", "ditto", "dito", "zie boven", "zie hierboven", "als boven"))
_LONGEST = 20
_BEGINNINGS = frozenset(("id", "di", "zi", "al"))
"""How these words begin; other plain letters and digits need no closer look."""


def is_ditto(value: Value) -> bool:
    """Return whether a cell is a ditto mark.

    >>> is_ditto('"'), is_ditto("Idem."), is_ditto("zie boven"), is_ditto("ID-kaart")
    (True, True, True, False)
    """
    if not isinstance(value, str) or not 0 < len(value) <= _LONGEST:
        return False
    return _is_mark(value)


@lru_cache(maxsize=4096)  # short texts are those that recur, in each column and plan
def _is_mark(value: str) -> bool:
    text = line(value)
    return text in _SIGNS or key(text).strip(" .()") in _WORDS


def without(values: Sequence[Value]) -> list[Value]:
    """Return the cells with ditto marks emptied."""
    marks = {value for value in set(values) if _may_be_ditto(value) and is_ditto(value)}
    return ["" if value in marks else value for value in values] if marks else list(values)


def _may_be_ditto(value: Value) -> bool:
    """Return whether a cell has the length and first letters of a ditto mark."""
    if not isinstance(value, str) or len(value) > _LONGEST:
        return False
    begin = value[:2]
    return not (begin.isascii() and begin.isalnum()) or begin.lower() in _BEGINNINGS
