"""Find the phrases of all phases in the words of a cell; the longest phrase wins."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import cache
from typing import Protocol, cast

from uvp_xl.discovery import modules
from uvp_xl.notation.cell_reading import Phase


class PhaseFamily(Protocol):
    """Interface of the module of a phase."""

    PHASE: Phase
    PHRASES: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PhraseMatch:
    """A phrase of a phase, from word number `start` up to `end`."""

    phrase: str
    phase: Phase
    start: int
    end: int


@cache
def table() -> dict[str, Phase]:
    """Return the phase of each phrase of all families; built at first use to keep imports light."""
    families = cast(list[PhaseFamily], modules(sys.modules[__package__], "PHASE"))
    return {phrase: family.PHASE for family in families for phrase in family.PHRASES}


@cache
def _longest() -> int:
    """Return the number of words of the longest phrase."""
    return max(phrase.count(" ") + 1 for phrase in table())


def hits(words: tuple[str, ...]) -> tuple[PhraseMatch, ...]:
    """Return the phrases in these words, from left to right, without overlap.

    >>> [hit.phase for hit in hits(("nog", "niet", "gestart", "|", "gepland", "in", "mei"))]
    ['not_started', 'not_started']
    """
    known, matches, start = table(), [], 0
    while start < len(words):
        for end in range(min(len(words), start + _longest()), start, -1):
            phrase = " ".join(words[start:end])
            if phrase in known:
                matches.append(PhraseMatch(phrase, known[phrase], start, end))
                break
        else:
            end = start + 1
        start = end
    return tuple(matches)
