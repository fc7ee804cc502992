"""Split the mixed column of parties into names: known ones first, and nothing guessed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from uvp_xl.clean_text import line, lines
from uvp_xl.grid import Value
from uvp_xl.names.joined_names import Part
from uvp_xl.names.name_issue import Slip, mended
from uvp_xl.names.register import Register
from uvp_xl.names.separated_names import is_plain, listed, part
from uvp_xl.names.separators import HARD, TRAILING

__all__ = ["Parties", "Slip", "aliases", "mended", "read"]

MOST = 20_000
"""So many texts between commas are remembered."""

MOST_TEXT = 5_000
"""Characters of a list of parties; a longer text is none, and taking it apart would take long."""

_SEPARATOR = re.compile(r"[,;\n]")


@dataclass(frozen=True, slots=True)
class Parties:
    """The canonical names of a cell in order, notes in brackets by name, and what is off."""

    names: tuple[str, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
    slips: tuple[Slip, ...] = ()


def read(value: Value, register: Register) -> Parties:
    """The parties in a cell.

    >>> read("MO/RO, politie en OM, inwoners (hondenbezitters)", Register()).names
    ('MO/RO', 'politie', 'OM', 'inwoners')
    >>> read("OM, GGD. Veiligheidshuis, etc.", Register()).names
    ('OM', 'GGD', 'Veiligheidshuis')
    """
    if type(value) is str and (plain := _from_plain(value, register)):
        return plain
    said = lines(value)
    if len(said) > MOST_TEXT:
        return Parties((line(said),))
    found = listed(said, register)
    _keep_plain(said, register)
    return Parties(found.names, found.notes, tuple(slip.within(said) for slip in found.slips))


_PLAIN: WeakKeyDictionary[Register, dict[str, Part]] = WeakKeyDictionary()


def _plain(register: Register) -> dict[str, Part]:
    """What the texts between commas that were read before say, where nothing around can matter.

    A plan writes the same few names in thousands of orders: this spares nearly all the work. It is
    kept as long as the register is.
    """
    return _PLAIN.setdefault(register, {})


def _keep_plain(said: str, register: Register) -> None:
    """Remember the parts of a text that mean the same in any other text."""
    known = _plain(register)
    for text in HARD.split(said) if len(known) < MOST else ():
        bare = text.strip()
        if bare and bare not in known and is_plain(bare, register) and not TRAILING.search(bare):
            found = part(bare, register)
            if not any(slip.edits for slip in found.slips):
                known[bare] = found


def _from_plain(said: str, register: Register) -> Parties | None:
    """The parties in a text of which all parts are plain and were read before."""
    known = _plain(register)
    try:
        parts = [known[text] for text in said.split(", ")]
    except KeyError:
        texts = [text.strip() for text in _SEPARATOR.split(said)]
        if not all(text in known for text in texts if text):
            return None
        parts = [known[text] for text in texts if text]
        if any(part.slips for part in parts):  # a name may go on in the next line
            return None
    names = tuple(dict.fromkeys([name for part in parts for name in part.names]))
    slips = [slip for part in parts for slip in part.slips]
    return Parties(names, slips=tuple(slips)) if slips else Parties(names)


def aliases(value: Value, register: Register) -> tuple[Slip, ...]:
    """The known partners in a cell that are written by another name than their canonical one.

    Other case or typography of the canonical name is no alias. Each `cell` has only its own name
    replaced; `mended` does all at once.

    >>> [slip] = aliases("politie, Openbaar Ministerie", Register())
    >>> slip.said, slip.meant, slip.cell
    ('Openbaar Ministerie', ('OM',), 'politie, OM')
    """
    said = lines(value)
    return tuple(slip.within(said) for slip in listed(said, register).aliases)
