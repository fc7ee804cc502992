"""Known phrases that differ from a text in typing only: "afgeront", "in uitvoerng", "in gang"."""

from __future__ import annotations

import unicodedata
from functools import cache
from itertools import product
from typing import NamedTuple

from uvp_xl.notation.question_text import LONGEST
from uvp_xl.notation.safe_proposals import is_typo
from uvp_xl.notation.status.phase_phrases import table

_SHORTEST = 4
_MOST_WORDS = 6


class _Index(NamedTuple):
    """The known phrases without accents: each by its text and by its letters, and their words by
    the first letter.
    """

    phrases: dict[str, str]
    joined: dict[str, tuple[str, ...]]
    words: dict[str, tuple[str, ...]]


def near(phrase: str) -> tuple[str, ...]:
    """Return the phrases that come near word by word; one of them where all are of one phase.

    >>> near("gerred"), near("in  uit voering"), near("zie bijlage")
    (('gereed',), ('in uitvoering',), ())
    """
    words = _unaccented(phrase).split()
    if not _SHORTEST <= len(phrase) <= LONGEST or len(words) > _MOST_WORDS:
        return ()
    if not all(word.isalpha() for word in words):
        return ()
    found = _by_words(words) or _index().joined.get("".join(words), ())
    # Phrases of one phase are as good as one: of "afgeront" and "afgerond" only one is offered.
    return found[:1] if len({table()[known] for known in found}) == 1 else found


def _by_words(words: list[str]) -> tuple[str, ...]:
    """Return the known phrases with the same words but for a typo in each."""
    phrases, _, vocabulary = _index()
    alike = []
    for word in words:
        alike.append([known for known in vocabulary.get(word[0], ()) if _is_near(word, known)])
        if not alike[-1]:
            return ()
    choices = map(" ".join, product(*alike))
    return tuple(phrases[choice] for choice in choices if choice in phrases)


def _is_near(word: str, known: str) -> bool:
    return abs(len(word) - len(known)) <= 1 and is_typo(word, known)


@cache
def _index() -> _Index:
    phrases: dict[str, str] = {}
    joined: dict[str, tuple[str, ...]] = {}
    words: dict[str, dict[str, None]] = {}
    for phrase in table():
        plain = _unaccented(phrase)
        letters = plain.replace(" ", "")
        phrases.setdefault(plain, phrase)
        joined[letters] = (*joined.get(letters, ()), phrase)
        for word in plain.split():
            words.setdefault(word[0], {})[word] = None
    return _Index(phrases, joined, {initial: tuple(each) for initial, each in words.items()})


def _unaccented(phrase: str) -> str:
    if phrase.isascii():
        return phrase
    letters = unicodedata.normalize("NFKD", phrase)
    return "".join(sign for sign in letters if not unicodedata.combining(sign))
