"""A budget cell with its amounts taken out: "ca. € 5.000 per jaar" has the shape "ca#per jaar".

Families look at shapes; so none of them needs to know how money is written. In a shape a "#"
is an amount, an "@" a year and a "№" a cost centre with its number; words are in lower case,
without the dots of abbreviations; there are spaces between words only.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from uvp_xl.clean_text import plain
from uvp_xl.notation.budget.ledger import LEDGER
from uvp_xl.notation.budget.money import MONEY, Money, money
from uvp_xl.notation.slash_abbreviations import without_slashes

YEARS = frozenset(range(1990, 2050)) - {2000}
"""Bare numbers of four digits that are read as a year. "2000" is far more often an amount."""

_MARKS = str.maketrans(dict.fromkeys("#@№", "¤"))
"""A cell that itself holds a sign of the shapes."""

_MILLION = re.compile(r"(€ ?(?:\d{1,2}|\d{1,3},\d{1,3})) ?M(?![\w²/])")
"""A capital only: "m" is also a month or a metre."""

# Written in two words or with a dot that matters, replaced before the dots are removed.
_WORDS = (
    (re.compile(r"\+ ?/? ?-"), "±"),
    (re.compile(r"\bmin\. ?"), "minimaal "),
    (re.compile(r"\bniet meer dan\b"), "maximaal"),
    (re.compile(r"\bniet minder dan\b"), "minimaal"),
    (re.compile(r"\beuro's\b"), "euro"),
)
_TIGHT = re.compile(r" ?([^\w\s.']|[#@]) ?")


@dataclass(frozen=True, slots=True)
class Frame:
    """The cell as it was, cleaned, as a shape, and the amounts in the order of the "#"."""

    original: str
    text: str
    shape: str
    amounts: tuple[Money, ...]


def frame(original: str) -> Frame:
    """Take the amounts out of a cell text.

    >>> frame("Tussen € 5.000,- en € 10.000,- p.j. (2020)").shape
    'tussen#en#pj(@)'
    """
    text = clean(original)
    match = MONEY.fullmatch(text)
    amounts: list[Money] = []
    if match and not is_year(match):
        return Frame(original, text, "#", (money(match),))

    def take(match: re.Match[str]) -> str:
        if is_year(match):
            return "@"
        amounts.append(money(match))
        return "#"

    for pattern, word in _WORDS:
        text = pattern.sub(word, text)
    shape = MONEY.sub(take, LEDGER.sub("№", text)).replace(".", "")
    return Frame(original, text, _TIGHT.sub(r"\1", shape).strip(), tuple(amounts))


def clean(text: str) -> str:
    """Return the plain text in lower case, without what opens or closes it: a bullet, punctuation.

    >>> clean(" €\\u00a012.500,–; ")
    '€ 12.500,-'
    """
    text = without_slashes(_MILLION.sub(r"\1 mln", neat(text)).lower().lstrip(" *•'"))
    return text.rstrip(" .;,:!*'") or text


def neat(text: str) -> str:
    """Return the plain text, with no sign in it that a shape uses."""
    return plain(text).translate(_MARKS)


def is_year(match: re.Match[str]) -> bool:
    """Return whether this match of `MONEY` is a bare year."""
    digits = match[0]
    return len(digits) == 4 and digits.isdigit() and int(digits) in YEARS
