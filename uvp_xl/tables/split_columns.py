"""Headings for a part of a column: the internal parties, the start of the planning."""

from __future__ import annotations

import re
from functools import lru_cache

from uvp_xl.clean_text import key, lines
from uvp_xl.grid import Value
from uvp_xl.tables.heading_words import BOUNDS, BOUNDS_BESIDE, SIDES, SIDES_BESIDE

LONGEST = 60
"""Longest heading of a part, in characters."""

_WORD = re.compile(r"[^\W\d_]+(?:/[^\W\d_]+)?")
_BRACKETS = re.compile(r"[(\[][^()\[\]]*[)\]]")
_SIDES = {word: part for part, words in SIDES.items() for word in words.split()}
_BOUNDS = {word: part for part, words in BOUNDS.items() for word in words.split()}


def side(value: Value) -> str | None:
    """Return the party column that a heading names, None for both or neither.

    >>> side("interne partners"), side("Extern"), side("partijen intern/extern")
    ('parties_internal', 'parties_external', None)
    """
    return _read(value, "side")


def bound(value: Value) -> str | None:
    """Return the start or end of the planning that a heading names, None for both or neither.

    >>> bound("Startdatum"), bound("t/m"), bound("Start - eind"), bound("Start uitvoering")
    ('planning_start', 'planning_end', None, 'planning_start')
    """
    return _read(value, "bound")


def _read(value: Value, kind: str) -> str | None:
    if not isinstance(value, str) or not 0 < len(value) <= LONGEST:
        return None
    return _parts(value)[kind]


@lru_cache(maxsize=2048)
def _parts(heading: str) -> dict[str, str | None]:
    """Return the part of either kind that a heading names, with and without its brackets."""
    text = key(lines(heading).replace("-\n", "").replace("t.m.", "t/m")).replace(
        "tot en met", "t/m"
    )
    return {
        "side": _one(text, _SIDES, SIDES_BESIDE)
        or _one(_BRACKETS.sub(" ", text), _SIDES, SIDES_BESIDE),
        "bound": _one(text, _BOUNDS, BOUNDS_BESIDE),  # "gereed (ja/nee)" is none
    }


def _one(text: str, telling: dict[str, str], beside: frozenset[str]) -> str | None:
    """Return the one part that the words name, if all of them fit."""
    words = _WORD.findall(text.replace(" / ", " "))
    named = {telling[word] for word in words if word in telling}
    fits = len(named) == 1 and all(word in telling or word in beside for word in words)
    return named.pop() if fits else None
