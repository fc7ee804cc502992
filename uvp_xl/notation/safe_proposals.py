"""The filter of proposals: a single one may be written without a choice, so it must be safe.

One proposal alone can be accepted for a whole plan at once. So it may only be the same text written
right: a typing slip, an odd separator, a day that does not exist. Where words would be lost, added
or turned, a person must choose between two or more; one alone is no choice, and is withheld.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Collection, Iterable

from uvp_xl.clean_text import plain
from uvp_xl.similarity import NOTATION_WORDS, nearest

_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d+")
_SIGN = re.compile(r"[^\w\s\-/.,;:()\[\]'•·]|^-(?=[\d€])|(?<=€)\s?-|(?<=\d)-$")
"""Signs with a meaning: a question mark, a currency, a minus; the others only separate."""

_NO_CENTS = re.compile(r"(?<=\d)[.,]00(?!\d)")
_OTHER_WORDS = frozenset(
    "maar maat begint begon media heeft eerst doorlopen juno zomers winters maarten gereden klaag"
    " niet niets niks uren geel".split()
)
"""Words in their own right, though but one letter away from a word of the notations."""


def offered(
    cell_text: str, proposals: Iterable[str], is_read: Callable[[str], bool]
) -> tuple[str, ...]:
    """Return the proposals that are understood, each once; a single one only if it is the same.

    >>> offered("janauri 2021", ["januari 2021"], str.isascii)
    ('januari 2021',)
    >>> offered("2021 vervallen", ["2021"], str.isascii)
    ()
    """
    known = tuple(dict.fromkeys(text for text in proposals if is_read(text)))
    return known if len(known) > 1 or all(is_same(cell_text, text) for text in known) else ()


def is_same(text: str, proposal: str) -> bool:
    """Return whether the proposal has every word, number and sign of the text, and no other.

    >>> is_same("31-02-2020", "29-2-2020"), is_same("niet regulier", "regulier")
    (True, False)
    """
    one, other = _plain(text), _plain(proposal)
    # One euro sign counts for both ends of a range.
    if set(_SIGN.findall(one)) != set(_SIGN.findall(other)):
        return False
    words, others = _WORD.findall(one), _WORD.findall(other)
    apart = len(words) != len(others)
    if apart and "".join(words) != "".join(others):
        return False
    if not apart and not all(map(is_typo, words, others)):
        return False
    return _are_same(_NUMBER.findall(one), _NUMBER.findall(other))


def is_typo(text: str, word: str) -> bool:
    """Return whether a text is this known word, or one typo away from it.

    >>> is_typo("janauri", "januari"), is_typo("maar", "maart"), is_typo("irregulier", "regulier")
    (True, False, False)
    """
    return text == word or corrected(text, [word]) == word


def corrected(text: str, known: Collection[str]) -> str:
    """Return the one known word that `text` is a typo of; `text` itself if none or several.

    >>> corrected("doorlopent", ["doorlopend"]), corrected("junli", ["juni", "juli"])
    ('doorlopend', 'junli')
    """
    if text in _OTHER_WORDS:
        return text
    words = set(nearest(text, known, NOTATION_WORDS))
    return words.pop() if len(words) == 1 else text


def _plain(text: str) -> str:
    """Lower case, without accents, and without ",00", which adds nothing."""
    letters = unicodedata.normalize("NFKD", _NO_CENTS.sub("", plain(text).lower()))
    return "".join(sign for sign in letters if not unicodedata.combining(sign)).strip(" .;,:")


def _are_same(numbers: list[str], others: list[str]) -> bool:
    """Return whether these are the same numbers, in any order.

    A year may be written in full, and one day become the last of its month.
    """
    ours, theirs = Counter(map(int, numbers)), Counter(map(int, others))
    if "".join(numbers) == "".join(others):
        return True
    left, right = sorted((ours - theirs).elements()), sorted((theirs - ours).elements())
    if len(left) != len(right):
        return False
    if all(year % 100 == short < year for short, year in zip(left, right, strict=True)):
        return all(number > 1900 for number in right)
    return len(left) == 1 and 28 <= right[0] < left[0] <= 31
