"""Which measures say the same, to the letter or nearly."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache, reduce
from operator import or_

from uvp_xl.clean_text import key
from uvp_xl.similarity import most_similar

_WORD = re.compile(r"[^\W_]+")
_DIGIT = re.compile(r"\d")
_EMPTY = frozenset(
    "de het een en of van voor op in aan bij met te tot om door per ten naar uit over der "
    "etc enz".split()
)
"""Words that may be there or not, without a difference in what is done."""
_RARE = 3
"""So many of the rarest words of a measure are looked up to find what is like it."""
_CROWD = 40
"""A word in more measures than this says nothing; without that limit the time would be squared."""
LONG = 7
"""A measure of so many words is the same one, whatever the item that it stands at."""
_FEW = 2
"""A measure of fewer words is too short to be nearly another."""


@lru_cache(maxsize=4096)  # Two rules ask for the words of the same measures.
def words(said: str) -> tuple[str, ...]:
    """The words of a measure that count, in lower case and in order.

    >>> words("Controles in de horeca.")
    ('controles', 'horeca')
    """
    return tuple(word for word in _WORD.findall(key(said)) if word not in _EMPTY)


def nearly(texts: Sequence[tuple[str, ...]]) -> Iterator[tuple[int, int]]:
    """Pairs of distinct texts (by index, the first one first) that nearly say the same.

    >>> list(nearly([words("Controle bij winkels"), words("Controles bij winkels")]))
    [(0, 1)]
    """
    often = Counter(word for text in texts for word in set(text))
    # A number is never a slip, and comparing those first spares comparing nearly everything else.
    counted = {word for word in often if _DIGIT.search(word)}
    numbers = [counted.intersection(text) for text in texts] if counted else [counted] * len(texts)
    bits = {word: 1 << number % 64 for number, word in enumerate(often)}
    masks = [reduce(or_, map(bits.__getitem__, text), 0) for text in texts]
    homes: dict[tuple[int, str], list[int]] = {}
    for index, text in enumerate(texts):
        size, mask = len(text), masks[index]
        near: set[int] = set()
        for word in _rarest(text, often):
            near.update(homes.get((size, word), ())[:_CROWD])
        # A quick look: half of the words at most are missing in the other.
        close = [other for other in near if (mask & ~masks[other]).bit_count() <= size // 2]
        for other in sorted(close):
            if numbers[other] == numbers[index] and _alike(texts[other], text):
                yield other, index
        for word in set(text):
            homes.setdefault((size, word), []).append(index)


def _rarest(text: tuple[str, ...], often: Counter[str]) -> list[str]:
    """The words of a text that it shares with the fewest others, but with at least one."""
    shared = [word for word in set(text) if 1 < often[word] <= _CROWD]
    return sorted(shared, key=lambda word: (often[word], word))[:_RARE]


def _alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two texts of one length differ by nothing but order, endings and slips."""
    if len(one) < _FEW:
        return False
    odd, even = list(one), list(other)
    for word in one:
        if word in even:
            odd.remove(word)
            even.remove(word)
    return len(odd) <= len(one) // 2 and _match(odd, even)


def _match(odd: list[str], even: list[str]) -> bool:
    """Whether each of the words has one of its own among the others that is like it."""
    rest = list(even)
    for word in odd:
        index = most_similar(word, rest)
        if index is None or _negated(word, rest.pop(index)):
            return False
    return True


def _negated(one: str, other: str) -> bool:
    """Whether a word is another with something before it: "onvrijwillig", "hercontrole"."""
    return one != other and (one.endswith(other) or other.endswith(one))
