"""Headings for a part of a column: the internal parties, the start of the planning."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from uvp_xl.clean_text import key, lines
from uvp_xl.grid import Value
from uvp_xl.tables.heading_words import BOUNDS, BOUNDS_BESIDE, SIDES, SIDES_BESIDE

LONGEST = 60
"""Longest heading of a part, in characters."""

_WORD = re.compile(r"[^\W\d_]+(?:/[^\W\d_]+)?")
_BRACKETS = re.compile(r"[(\[][^()\[\]]*[)\]]")
_SIDES = {word: part for part, words in SIDES.items() for word in words.split()}
_BOUNDS = {word: part for part, words in BOUNDS.items() for word in words.split()}
_TELLING = frozenset((*_SIDES, *_BOUNDS))
WORDS = frozenset(
    part for word in (*_TELLING, *SIDES_BESIDE, *BOUNDS_BESIDE) for part in word.split("/")
)
"""All words in the headings of parts."""


def side(value: Value) -> str | None:
    """Return the party column that a heading names, None for both or neither.

    >>> side("interne partners"), side("Extern"), side("partijen intern/extern")
    ('parties_internal', 'parties_external', None)
    """
    return _read(value)[0]


def bound(value: Value) -> str | None:
    """Return the start or end of the planning that a heading names, None for both or neither.

    >>> bound("Startdatum"), bound("t/m"), bound("Start - eind"), bound("Start uitvoering")
    ('planning_start', 'planning_end', None, 'planning_start')
    """
    return _read(value)[1]


def parts(text: str) -> tuple[str | None, str | None]:
    """Return the part of the parties and that of the planning which a clean text names."""
    text = key(text.replace("-\n", "").replace("t.m.", "t/m")).replace("tot en met", "t/m")
    words = _WORD.findall(text.replace(" / ", " "))
    if _TELLING.isdisjoint(words):
        return None, None
    side = _one(words, _SIDES, SIDES_BESIDE)
    if not side and ("(" in text or "[" in text):
        outside = _WORD.findall(_BRACKETS.sub(" ", text).replace(" / ", " "))
        side = _one(outside, _SIDES, SIDES_BESIDE)
    return side, _one(words, _BOUNDS, BOUNDS_BESIDE)  # "gereed (ja/nee)" is none


def _read(value: Value) -> tuple[str | None, str | None]:
    if not isinstance(value, str) or not 0 < len(value) <= LONGEST:
        return None, None
    return parts(lines(value))


def _one(words: Sequence[str], telling: Mapping[str, str], beside: frozenset[str]) -> str | None:
    """Return the one part that the words name, if all of them fit."""
    named = {telling[word] for word in words if word in telling}
    fits = len(named) == 1 and all(word in telling or word in beside for word in words)
    return named.pop() if fits else None
