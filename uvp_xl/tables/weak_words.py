"""Words above columns of many kinds: what they name, their cells must confirm."""

from __future__ import annotations

from collections.abc import Sequence

from uvp_xl.columns import ColumnName
from uvp_xl.tables.heading_vocabulary import WORDS
from uvp_xl.tables.heading_words import FILLING, forms

_FIELDS: dict[str, tuple[ColumnName, ...]] = {}
for _name, _words in WORDS.items():
    for _form in {form for word in _words.weak.split() for form in forms(word)}:
        _FIELDS[_form] = (*_FIELDS.get(_form, ()), _name)
_AROUND = {name: FILLING.union(words.beside.split()) for name, words in WORDS.items()}

FIRST_WORDS = frozenset(form.partition("_")[0] for form in _FIELDS)
"""Words with which such a heading can begin, next to those without a meaning of their own."""


def columns(words: Sequence[str]) -> tuple[ColumnName, ...]:
    """Return the columns that a heading of these words can be, the likeliest first; or none.

    >>> columns(["naam", "omschrijving"]), columns(["fase"]), columns(["naam", "school"])
    (('measure', 'lead'), ('number', 'status'), ())
    """
    if whole := _FIELDS.get("_".join(words)):
        return whole
    found = {name for word in words for name in _FIELDS.get(word, ())}
    return tuple(name for name in WORDS if name in found and _fits(name, words))


def _fits(name: ColumnName, words: Sequence[str]) -> bool:
    """Return whether all words can be in a heading of one column."""
    return all(name in _FIELDS.get(word, ()) or word in _AROUND[name] for word in words)
