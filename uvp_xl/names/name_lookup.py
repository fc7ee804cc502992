"""Lookup of the known name in a text with an article, quotes, a number or a unit around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from uvp_xl.names.name_folding import folded
from uvp_xl.names.register import Register
from uvp_xl.names.register_entry import Entry

_AROUND = "\"“”„«»'‘’ .:"
_NUMBER = re.compile(r"(?:[a-z]|\d{1,2})\s?[.):-]\s*", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:de|het|’t|'t|onze|alle) ", re.IGNORECASE)
_UNIT = re.compile(
    r"(?:(?:vak)?afdeling|afd\.?|team|cluster|unit|vakgroep|taakveld|domein)[ :]\s?", re.IGNORECASE
)
_PLURAL = re.compile(r"[(\[](['’]?s|en|n)[)\]]$")
_HYPHENATED = re.compile(r"-\n ?")


@lru_cache(maxsize=20_000)
def find_partner(text: str, register: Register) -> Entry | None:
    """Find the known partner that a text names, or None.

    >>> find_partner("het O.M.", Register()).name, find_partner("afd. VTH", Register()).name
    ('OM', 'VTH')
    >>> find_partner("team politiek", Register()) is None
    True
    """
    for form in _forms(text):
        if entry := register.partner(form):
            return entry
    unit = _UNIT.match(text)
    entry = register.partner(text[unit.end() :].rstrip(" .")) if unit else None
    return entry if entry and entry.kind == "intern" else None


def _forms(text: str) -> Iterator[str]:
    """Yield the possible names in a text, the text itself first."""
    yield text
    bare = text if text.endswith("..") else text.strip(_AROUND)
    if bare != text:
        yield bare
    if article := _ARTICLE.match(bare):
        yield bare[article.end() :]
    if "\n" in bare:
        yield _HYPHENATED.sub("", bare)
        yield _HYPHENATED.sub("-", bare)
    if plural := _PLURAL.search(bare):
        yield bare[: plural.start()] + plural[1]
        yield bare[: plural.start()]
    if number := _NUMBER.match(bare):
        yield bare[number.end() :]


def is_alias(text: str, entry: Entry) -> bool:
    """Return whether a text is another name than the canonical one, beyond typography.

    >>> om = Entry("OM", aliases=("Openbaar Ministerie",))
    >>> is_alias("openbaar ministerie", om), is_alias("“O.M.”", om)
    (True, False)
    """
    number = _NUMBER.match(text)
    bare = text[number.end() :] if number and folded(text) != folded(entry.name) else text
    forms = {text, bare, bare.strip(_AROUND), _HYPHENATED.sub("", bare.strip(_AROUND))}
    return folded(entry.name) not in {folded(form) for form in forms}
