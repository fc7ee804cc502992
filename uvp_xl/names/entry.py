"""One known name, with all the ways to write it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from uvp_xl.text import key

Kind = Literal["intern", "extern", "collectief", ""]
KINDS: tuple[str, ...] = tuple(k for k in get_args(Kind) if k)
_NOBODY = frozenset("nvt ntb nnb geen onbekend niemand".split()) | {"nader te bepalen"}


@dataclass(frozen=True, slots=True)
class Entry:
    """A known name; `kind` is "" as long as nobody has said what it is.

    `row` is its Excel row on the sheet *Register*, 0 for the built-in list. A `regional` name
    makes a name of the same kind with a region behind it.
    """

    name: str
    kind: Kind = ""
    written_out: str = ""
    aliases: tuple[str, ...] = ()
    regional: bool = False
    row: int = 0


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
    return key(said).replace(".", "") in _NOBODY or not any(map(str.isalnum, said))
