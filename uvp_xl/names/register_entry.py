"""One known name, with all the ways to write it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from uvp_xl.clean_text import key

Kind = Literal["intern", "extern", "collectief", ""]
KINDS: tuple[str, ...] = tuple(k for k in get_args(Kind) if k)
_NONE = frozenset("nvt geen niemand nihil".split()) | {"niet van toepassing"}
_OPEN = frozenset("ntb nnb nntb onbekend pm tbd volgt invullen".split()) | {
    f"{when} te {what}"
    for when in ("nader", "nog", "nog nader", "later")
    for what in ("bepalen", "benoemen", "bezien", "kiezen")
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A known name; `kind` is "" while unknown.

    `row` is its Excel row on the sheet *Register*, 0 for the built-in list; `alias_cell` is the
    cell there for its aliases, "" when there is none, and `alias_text` its current text. With a
    region after it, the name forms a regional name that begins with `regional`.
    """

    name: str
    kind: Kind = ""
    written_out: str = ""
    aliases: tuple[str, ...] = ()
    regional: str = ""
    row: int = 0
    alias_cell: str = ""
    alias_text: str = ""


def as_kind(text: str) -> Kind:
    """Parse the kind of a partner, "" if the text is not one.

    >>> as_kind("Extern"), as_kind("extern?")
    ('extern', '')
    """
    words: dict[str, Kind] = {
        "intern": "intern",
        "extern": "extern",
        "interne": "intern",
        "interne partij": "intern",
        "externe": "extern",
        "externe partij": "extern",
        "collectief": "collectief",
        "groep": "collectief",
    }
    return words.get(key(text), "")


def names_no_one(text: str) -> bool:
    """Return whether a text in a column of names is "none", or has no letter or digit.

    >>> names_no_one("n.v.t."), names_no_one("?"), names_no_one("OM")
    (True, True, False)
    """
    return key(text).replace(".", "") in _NONE or is_undecided(text) or not _says(text)


def is_undecided(text: str) -> bool:
    """Return whether a text in a column of names is "to be decided".

    >>> is_undecided("n.t.b."), is_undecided("?"), is_undecided("-")
    (True, True, False)
    """
    return key(text).replace(".", "") in _OPEN or ("?" in text and not _says(text))


def _says(text: str) -> bool:
    """Return whether a text has any letter or digit."""
    return any(map(str.isalnum, text))
