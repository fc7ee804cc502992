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
    """A known name; `kind` is "" as long as nobody has said what it is.

    `row` is its Excel row on the sheet *Register*, 0 for the built-in list; `alias_cell` is the
    cell there for its aliases, "" when there is none, and `alias_text` what stands in it now.
    With a region behind it a name makes a name of its own, that begins with `regional`.
    """

    name: str
    kind: Kind = ""
    written_out: str = ""
    aliases: tuple[str, ...] = ()
    regional: str = ""
    row: int = 0
    alias_cell: str = ""
    alias_text: str = ""


def as_kind(said: str) -> Kind:
    """The kind that a text names, "" when it is none.

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
    return words.get(key(said), "")


def names_nobody(said: str) -> bool:
    """Whether a text in a column of names says that there is none, or says nothing at all.

    >>> names_nobody("n.v.t."), names_nobody("?"), names_nobody("OM")
    (True, True, False)
    """
    return key(said).replace(".", "") in _NONE or leaves_open(said) or not _says(said)


def leaves_open(said: str) -> bool:
    """Whether a text in a column of names says that they are still to come.

    >>> leaves_open("n.t.b."), leaves_open("?"), leaves_open("-")
    (True, True, False)
    """
    return key(said).replace(".", "") in _OPEN or ("?" in said and not _says(said))


def _says(said: str) -> bool:
    """Whether there is any letter or digit in a text."""
    return any(map(str.isalnum, said))
