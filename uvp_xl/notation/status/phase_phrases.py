"""Find the phrases of all phases in the words of a cell; the longest phrase wins."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import cache
from typing import Protocol, cast

from uvp_xl.discovery import modules
from uvp_xl.notation.cell_reading import Phase
from uvp_xl.notation.status.doubtful import DENIED


class PhaseFamily(Protocol):
    """Interface of the module of a phase; it may define `WHOLE`, for whole cells only, as well."""

    PHASE: Phase
    PHRASES: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PhraseMatch:
    """A phrase of a phase, from word number `start` up to `end`.

    `denied`: the phrase excludes its phase, such as "nog niet gereed" excludes done.
    """

    phrase: str
    phase: Phase
    start: int
    end: int
    denied: bool = False


@cache
def table() -> dict[str, Phase]:
    """Return the phase of each phrase of all families; built at first use to keep imports light."""
    return {phrase: family.PHASE for family in _families() for phrase in family.PHRASES}


@cache
def whole() -> dict[str, Phase]:
    """Return the phase of each phrase that may be a whole cell: those of `table`, and `WHOLE`."""
    short: dict[str, Phase] = {
        phrase: family.PHASE for family in _families() for phrase in getattr(family, "WHOLE", ())
    }
    return short | table()


def _families() -> list[PhaseFamily]:
    return cast(list[PhaseFamily], modules(sys.modules[__package__], "PHASE"))


@cache
def _known() -> dict[str, tuple[Phase, bool]]:
    """Return the phase of each phrase to look for, and whether the phrase denies it."""
    denied = {phrase: (phase, True) for phrase, phase in DENIED.items()}
    return denied | {phrase: (phase, False) for phrase, phase in table().items()}


@cache
def _longest() -> dict[str, int]:
    """Return the number of words of the longest phrase that begins with a word."""
    lengths: dict[str, int] = {}
    for phrase in _known():
        words = phrase.split(" ")
        lengths[words[0]] = max(len(words), lengths.get(words[0], 0))
    return lengths


def hits(words: tuple[str, ...]) -> tuple[PhraseMatch, ...]:
    """Return the phrases in these words, from left to right, without overlap.

    >>> [hit.phase for hit in hits(("nog", "niet", "gestart", "|", "gepland", "in", "mei"))]
    ['not_started', 'not_started']
    >>> [(hit.phase, hit.denied) for hit in hits(("loopt", "|", "nog", "niet", "gereed"))]
    [('in_progress', False), ('done', True)]
    """
    known, longest, matches, start = _known(), _longest(), [], 0
    while start < len(words):
        for end in range(min(len(words), start + longest.get(words[start], 0)), start, -1):
            phrase = " ".join(words[start:end])
            if phrase in known:
                phase, denied = known[phrase]
                matches.append(PhraseMatch(phrase, phase, start, end, denied))
                break
        else:
            end = start + 1
        start = end
    return tuple(matches)
