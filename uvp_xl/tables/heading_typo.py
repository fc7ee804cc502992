"""Headings that are nearly the word for a column: a question, never a fact."""

from __future__ import annotations

from typing import NamedTuple

from uvp_xl.clean_text import key, line
from uvp_xl.columns import KEPT
from uvp_xl.grid import Value
from uvp_xl.similarity import HEADINGS, nearest
from uvp_xl.tables.heading_words import COMPOUNDS, FIELDS, NO_SLIPS, forms

SHORTEST = 6
"""Shorter words differ too little from each other: "regio" is not a typo of "regie"."""

_WORDS = {
    form: field
    for field, words in (*FIELDS.items(), *((f, word) for word, f in COMPOUNDS.items()))
    for word in words.split()
    for form in forms(word)
    if field not in KEPT and "_" not in form and (form != word + "n" or word[-1] == "e")
}


class HeadingTypo(NamedTuple):
    """The column that a heading probably names, and the heading in its correct spelling."""

    field: str
    word: str


def misspelt(value: Value) -> HeadingTypo | None:
    """Return the word that a heading misspells by a typo or two, or None.

    The first letter counts as correct. A word for two possible columns is none.

    >>> misspelt("Maatreglen"), misspelt("Trekkr").word, misspelt("Product"), misspelt("Actief")
    (HeadingTypo(field='measure', word='Maatregelen'), 'Trekker', None, None)
    """
    if not isinstance(value, str) or not SHORTEST - 1 <= len(value) <= 40:
        return None
    return _typo_in(line(value))


def _typo_in(heading: str) -> HeadingTypo | None:
    text = key(heading).strip(" .:*?")
    if not text.isalpha() or len(text) < SHORTEST or text in NO_SLIPS or text in _WORDS:
        return None
    words = nearest(text, _WORDS, HEADINGS)
    fields = {_WORDS[word] for word in words}
    if len(fields) != 1:
        return None
    word = words[0]
    return HeadingTypo(fields.pop(), word.upper() if heading.isupper() else _like(heading, word))


def _like(heading: str, word: str) -> str:
    """Return the word with a capital where the heading has one."""
    return word.capitalize() if heading[:1].isupper() else word
