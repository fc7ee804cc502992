"""Words that are nearly the same: typos of known words, and words that differ in their endings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from typing import NamedTuple

from uvp_xl.work_budget import Work, spend


class Threshold(NamedTuple):
    """How many typos make a text a misspelt word: none below `shortest` letters, two from
    `two_from` on, one in between. With `same_initial` the first letter counts as right.
    """

    shortest: int
    two_from: float
    same_initial: bool = False

    def typos(self, text: str) -> int:
        """Return how many typos a text of this length may have.

        >>> NAMES.typos("OM"), NAMES.typos("politie"), NAMES.typos("veiligheidshuis")
        (0, 1, 2)
        """
        return (len(text) >= self.shortest) + (len(text) >= self.two_from)


NAMES = Threshold(5, 10)
"""Names of parties and places, measured on the table in the tests; "USD" is no typo of "UWV"."""

HEADINGS = Threshold(5, 9, same_initial=True)
"""Words for a column."""

NOTATION_WORDS = Threshold(4, float("inf"), same_initial=True)
"""Words of a planning, budget or status: "mie" may be "mei" or something else, and with another
initial "irregulier" would be "regulier"."""

_SIMILAR_PERCENTAGE = 86
"""From here on two words differ by a typo or an ending; "ouders" and "ouderen" score 77."""


def nearest(text: str, known: Collection[str], threshold: Threshold) -> list[str]:
    """Return the known words with the fewest typos away from `text`, in their order; often none.

    A typo is a letter too many, too few, wrong, or two exchanged (optimal string alignment).

    >>> nearest("politei", ["politie", "politiek", "stedin"], NAMES)
    ['politie']
    """
    typos = threshold.typos(text)
    if not typos:
        return []
    shortest, longest = max(len(text) - typos, threshold.shortest), len(text) + typos
    as_long = [word for word in known if shortest <= len(word) <= longest]
    if threshold.same_initial:
        as_long = [word for word in as_long if word[0] == text[0]]
    spend(Work.PAIRS, 2 * len(as_long) + len(known) // 10, "bij het zoeken naar schrijffouten")
    candidates = [word for word in as_long if _shares_letters(text, word, typos)]
    if not candidates:
        return []
    from rapidfuzz.distance import OSA  # imported here: most runs never need it

    distances = [OSA.distance(text, word) for word in candidates]
    least = min(distances)
    if least > typos:
        return []
    return [word for word, distance in zip(candidates, distances, strict=True) if distance == least]


def most_similar(word: str, words: Sequence[str]) -> int | None:
    """Return the index of the word most like `word` but for a typo or an ending, or None.

    >>> most_similar("controle", ["ouders", "controles"]), most_similar("ouders", ["ouderen"])
    (1, None)
    """
    from rapidfuzz import fuzz, process  # imported here: most runs never need it

    best = process.extractOne(word, words, scorer=fuzz.ratio, score_cutoff=_SIMILAR_PERCENTAGE)
    return best[2] if best else None


def _shares_letters(text: str, word: str, typos: int) -> bool:
    """Return whether two texts have so many letters in common that a distance is worth counting."""
    return (
        len(set(text) ^ set(word)) <= 2 * typos
        and sum((Counter(text) - Counter(word)).values()) <= typos
    )
