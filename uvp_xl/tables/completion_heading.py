"""Headings for whether, how far and when an action was done: "gereed", "afgerond op"."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from uvp_xl.clean_text import key, line, lines
from uvp_xl.grid import Value
from uvp_xl.tables.heading_words import (
    ACTUAL,
    ACTUAL_END,
    DAY_OF,
    END_DATE_OF,
    END_DATES,
    FINISHED,
    FINISHED_BESIDE,
    READY,
    SHARE,
    SHARE_COMPOUNDS,
    SHARE_OF,
)

LONGEST = 40
"""Longest of these headings, in characters."""

_WORD = re.compile(r"[^\W\d_]+")
_SIGNS = frozenset("✓ ✔ √ ☑ ✅".split())
_TICKED = frozenset("ja nee j n yes no y deels x is al reeds vink vinkje aanvinken".split())
_DONE = READY | FINISHED
_ACTUAL = ACTUAL | {"realisatie"}
_BESIDE = FINISHED_BESIDE | _DONE
_TELLING = _DONE | ACTUAL | END_DATES | END_DATE_OF | SHARE | SHARE_COMPOUNDS
WORDS = _TELLING | _BESIDE | SHARE_OF | ACTUAL_END | DAY_OF
"""All words in the headings of completion."""


class CompletionHeading(NamedTuple):
    """The part of the status that a heading names.

    Without `certain` the column can also be the planning: "gereed" above quarters, "datum gereed".
    """

    name: Literal["done", "percentage_done", "done_on"]
    certain: bool


def completion(value: Value) -> CompletionHeading | None:
    """Return the column of completion that a heading names, or None.

    >>> completion("Afgerond op"), completion("% voltooid").name
    (CompletionHeading(name='done_on', certain=True), 'percentage_done')
    >>> completion("Gereed"), completion("Gereed (ja/nee)").certain, completion("Uiterlijk gereed")
    (CompletionHeading(name='done', certain=False), True, None)
    """
    if not isinstance(value, str) or not 0 < len(value) <= LONGEST:
        return None
    return read(lines(value))


def is_actual(value: Value) -> bool:
    """Return whether a heading is only "werkelijk": next to a planning the day something was done.

    >>> is_actual("Werkelijk"), is_actual("Realisatie"), is_actual("Werkelijke kosten")
    (True, True, False)
    """
    return isinstance(value, str) and len(value) <= LONGEST and key(line(value)) in _ACTUAL


def read(text: str) -> CompletionHeading | None:
    """Read a clean text: all its words must fit."""
    text = key(text.replace("-\n", ""))
    if text in _SIGNS:
        return CompletionHeading("done", certain=True)
    words = set(_WORD.findall(text.replace("%", " procent ").replace(".", "")))
    if words.isdisjoint(_TELLING):
        return None
    return _share(words) or _day(words) or _tick(words, asked="?" in text)


def _share(words: set[str]) -> CompletionHeading | None:
    """Return a column of percentages."""
    of_done = words & SHARE and words & (_DONE | SHARE_OF)
    if words <= SHARE_COMPOUNDS | SHARE or (of_done and words <= SHARE | SHARE_OF | _BESIDE):
        return CompletionHeading("percentage_done", certain=True) if words - SHARE else None
    return None


def _day(words: set[str]) -> CompletionHeading | None:
    """Return a column of the days on which actions were done."""
    fitting = _BESIDE | ACTUAL | ACTUAL_END | DAY_OF | END_DATES | END_DATE_OF
    if not words <= fitting:
        return None
    if words & ACTUAL and words & (ACTUAL_END | _DONE | END_DATES):
        return CompletionHeading("done_on", certain=True)
    if words & DAY_OF and words & _DONE:
        return CompletionHeading("done_on", certain=bool(words & FINISHED))
    if words & END_DATES or (words & END_DATE_OF and words & DAY_OF):
        return CompletionHeading("done_on", certain=False)
    return None


def _tick(words: set[str], *, asked: bool) -> CompletionHeading | None:
    """Return a column of ticks, or of yes and no."""
    if not words & _DONE or not words <= _BESIDE:
        return None
    return CompletionHeading("done", certain=asked or bool(words & _TICKED))
