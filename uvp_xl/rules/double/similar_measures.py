"""Measures with the same text, to the letter or nearly."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import reduce
from itertools import chain, filterfalse
from operator import or_

from uvp_xl.clean_text import folded, key
from uvp_xl.grid import CellError
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.similarity import most_similar

_DIGIT = re.compile(r"\d")
_SIGNS = "".join(map(chr, range(128)))
_EMPTY = frozenset(
    "de het een en of van voor op in aan bij met te tot om door per ten naar uit over der "
    "etc enz".split()
) | {""}
"""Words that make no difference to the action."""
_RARE = 3
"""The number of rarest words of a measure by which similar ones are looked up."""
_CROWD = 40
"""A word in more measures than this is not looked up; without the limit time is quadratic."""
LONG = 7
"""A measure of at least this many words is a duplicate under any item."""
_FEW = 2
"""A measure of fewer words is too short to be similar to another."""


Identity = tuple[str, str, str]
"""What duplicates have in common: the words of the measure and the item, and the planning.

A long measure is a duplicate under any item, and has no words of an item.
"""
NOTHING: Identity = ("\n", "", "")
"""The identity of an action without a measure, which has no duplicates."""


def identities(context: RuleContext) -> list[Identity]:
    """Return what each action would have in common with a duplicate, in the order of the plan.

    It is `NOTHING` without a measure; an error of Excel is no measure that could be there twice.
    For rules to share, by `RuleContext.once`.
    """
    plan = context.plan
    measures = plan.texts.get("measure", ())
    errors = {str(value) for value in plan.raw.get("measure", ()) if isinstance(value, CellError)}
    plannings = plan.texts.get("planning", ())
    keys = {planning: key(planning) for planning in set(plannings)}
    counted = words(measures)
    long = {measure for measure in set(counted) if measure.count(" ") >= LONG - 1}
    columns = zip(measures, counted, words(plan.items), plannings, strict=True)
    return [
        (measure, "" if measure in long else item, keys[planning])
        if text and text not in errors
        else NOTHING
        for text, measure, item, planning in columns
    ]


def words(texts: Sequence[str]) -> list[str]:
    """Return for each line of text its words that count, in lower case, with spaces between them.

    >>> words(["Controles in de horeca.", "Folder"])
    ['controles horeca', 'folder']
    """
    distinct = list(dict.fromkeys(texts))
    whole = folded("\n".join(distinct))
    for sign in _SIGNS if whole.isascii() else set(whole):
        if not (sign.isalnum() or sign in " \n"):
            whole = whole.replace(sign, " ")
    kept = " ".join(filterfalse(_EMPTY.__contains__, whole.replace("\n", " \n ").split(" ")))
    counted = dict(zip(distinct, map(str.strip, kept.split("\n")), strict=False))
    return list(map(counted.__getitem__, texts))


def similar_pairs(texts: Sequence[tuple[str, ...]]) -> Iterator[tuple[int, int]]:
    """Yield pairs of distinct texts (by index, the first one first) that are nearly the same.

    >>> list(similar_pairs([("controle", "winkels"), ("controles", "winkels")]))
    [(0, 1)]
    """
    often = Counter(chain.from_iterable(map(set, texts)))
    # A number is never a typo, and comparing the numbers first avoids most other comparisons.
    counted = frozenset(w for w in often if not w.isalpha() and _DIGIT.search(w))
    numbers = [counted.intersection(text) for text in texts] if counted else [counted] * len(texts)
    if len(set(zip(map(len, texts), numbers, strict=True))) == len(texts):
        return
    bits = {word: 1 << number % 64 for number, word in enumerate(often)}
    masks = [reduce(or_, map(bits.__getitem__, text), 0) for text in texts]
    indices: dict[tuple[int, str], list[int]] = {}
    for index, text in enumerate(texts):
        size, mask = len(text), masks[index]
        near: set[int] = set()
        for word in _rarest(text, often):
            near.update(indices.get((size, word), ())[:_CROWD])
        # A quick check: at most half of the words are missing in the other.
        close = [other for other in near if (mask & ~masks[other]).bit_count() <= size // 2]
        for other in sorted(close):
            if numbers[other] == numbers[index] and _are_similar(texts[other], text):
                yield other, index
        for word in set(text):
            indices.setdefault((size, word), []).append(index)


def _rarest(text: tuple[str, ...], often: Counter[str]) -> list[str]:
    """Return the words of a text that it shares with the fewest others, but with at least one."""
    shared = [word for word in set(text) if 1 < often[word] <= _CROWD]
    return sorted(shared, key=lambda word: (often[word], word))[:_RARE]


def _are_similar(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Return whether two texts of one length differ only in order, endings and typos."""
    if len(one) < _FEW:
        return False
    unmatched, rest = list(one), list(other)
    for word in one:
        if word in rest:
            unmatched.remove(word)
            rest.remove(word)
    if len(unmatched) > len(one) // 2:
        return False
    for word in unmatched:
        index = most_similar(word, rest)
        if index is None or _is_prefixed(word, rest.pop(index)):
            return False
    return True


def _is_prefixed(one: str, other: str) -> bool:
    """Return whether a word is another with a prefix: "onvrijwillig", "hercontrole"."""
    return one != other and (one.endswith(other) or other.endswith(one))
