"""Split the mixed column of parties into names: known ones first, without guesses."""

from __future__ import annotations

import re
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from uvp_xl.clean_text import lines
from uvp_xl.grid import Value
from uvp_xl.names.joined_names import ListedNames
from uvp_xl.names.long_text import shortened
from uvp_xl.names.name_issue import NameIssue, corrected
from uvp_xl.names.register import Register
from uvp_xl.names.separated_names import is_plain, read_list, read_segment
from uvp_xl.names.separators import HARD, TRAILING
from uvp_xl.work_budget import Work, spend

__all__ = ["NameIssue", "Parties", "aliases", "corrected", "read"]

MOST = 20_000
"""Most texts between commas to remember."""

MOST_TEXT = 5_000
"""Longest list of parties, in characters; a longer text is not one, and would be slow to split."""

_SEPARATOR = re.compile(r"[,;\n]")


@dataclass(frozen=True, slots=True)
class Parties:
    """The canonical names of a cell in order, notes in brackets by name, and the issues."""

    names: tuple[str, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
    issues: tuple[NameIssue, ...] = ()


def read(value: Value, register: Register) -> Parties:
    """Read the parties in a cell.

    >>> read("MO/RO, politie en OM, inwoners (hondenbezitters)", Register()).names
    ('MO/RO', 'politie', 'OM', 'inwoners')
    >>> read("OM, GGD. Veiligheidshuis, etc.", Register()).names
    ('OM', 'GGD', 'Veiligheidshuis')
    """
    if type(value) is str and (plain := _from_plain(value, register)):
        return plain
    text = lines(value)
    if len(text) > MOST_TEXT:
        name = shortened(text)
        return Parties((name,), issues=(NameIssue("unknown", name),))
    spend(Work.CHARACTERS, 20 * len(text), "in namen van partijen")
    result = read_list(text, register)
    _keep_plain(text, register)
    return Parties(
        result.names, result.notes, tuple(issue.with_cell(text) for issue in result.issues)
    )


_PLAIN: WeakKeyDictionary[Register, dict[str, ListedNames]] = WeakKeyDictionary()


def _plain(register: Register) -> dict[str, ListedNames]:
    """Return the names of the texts between commas so far whose context cannot matter.

    A plan has the same few names in thousands of orders: this saves nearly all the work. The cache
    lives as long as the register.
    """
    return _PLAIN.setdefault(register, {})


def _keep_plain(full_text: str, register: Register) -> None:
    """Remember the segments with the same meaning in any other text."""
    known = _plain(register)
    for text in HARD.split(full_text) if len(known) < MOST else ():
        bare = text.strip()
        if bare and bare not in known and is_plain(bare, register) and not TRAILING.search(bare):
            result = read_segment(bare, register)
            if not any(issue.edits for issue in result.issues):
                known[bare] = result


def _from_plain(full_text: str, register: Register) -> Parties | None:
    """Read a text if all its segments are plain and in the cache, else return None."""
    known = _plain(register)
    try:
        segments = [known[text] for text in full_text.split(", ")]
    except KeyError:
        texts = [text.strip() for text in _SEPARATOR.split(full_text)]
        if not all(text in known for text in texts if text):
            return None
        segments = [known[text] for text in texts if text]
        if any(segment.issues for segment in segments):  # a name can continue on the next line
            return None
    names = tuple(dict.fromkeys([name for segment in segments for name in segment.names]))
    issues = [issue for segment in segments for issue in segment.issues]
    return Parties(names, issues=tuple(issues)) if issues else Parties(names)


def aliases(value: Value, register: Register) -> tuple[NameIssue, ...]:
    """Find the known partners in a cell with a name other than their canonical one.

    Other case or typography is not an alias. `cell` has only that name replaced; `corrected`
    replaces all of them.

    >>> [slip] = aliases("politie, Openbaar Ministerie", Register())
    >>> slip.text, slip.suggested, slip.cell
    ('Openbaar Ministerie', ('OM',), 'politie, OM')
    """
    text = lines(value)
    if len(text) > MOST_TEXT:
        return ()
    return tuple(issue.with_cell(text) for issue in read_list(text, register).aliases)
