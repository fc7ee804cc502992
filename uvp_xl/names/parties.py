"""Split the mixed column of parties into names: known ones first, and nothing guessed."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from uvp_xl.grid import Value
from uvp_xl.names.entry import Entry, names_nobody
from uvp_xl.names.near import near
from uvp_xl.names.register import Register
from uvp_xl.text import key, line, lines

_MASK = "\ue000"
_BRACKETS = re.compile(r"\([^()]*\)")
_HARD = re.compile(r"[(;\n•·|]")
_PART = re.compile(r"[^,;\n•·|\s](?:[^,;\n•·|]*[^,;\n•·|\s])?")
_INNER = re.compile(r"\s+en/of\s+|\s*/\s*|\s+en\s+|\s*&\s*|\s*\+\s*|\.\s+")
_NOTE = re.compile(r"(?P<name>[^()]*\w[^()\w]*)\((?P<note>[^()]*)\)")
_LEADING = re.compile(
    r"^(?:[-–*•](?:\s+|(?=[^\W\d_]))|\d{1,2}[.)]\s+|(?:en|&)\s+)+(?=\w)", re.IGNORECASE
)
_ARTICLE = re.compile(r"(?:de|het) ", re.IGNORECASE)
_OPEN = re.compile(
    r"(?:^|(?<=[\s,./]))(?:etc|et cetera|enz|enzovoorts?|e\.\s?d|e\.\s?a|en dergelijken?|"
    r"(?:en )?(?:anderen|overigen|(?:andere|overige) (?:partners|partijen|organisaties)))\b\.*$"
    r"|(?<!\.)\.{3,}$|…$",
    re.IGNORECASE,
)
_AND = re.compile(r"(?:^|\s)(?:en|&)$")
_AMONG = re.compile(r"(?:o\.\s?a\.|onder andere|onder meer|bijv\.|bijvoorbeeld)\s*", re.IGNORECASE)
LONGEST = 200
"""A text between separators that is longer than this names nobody."""
MOST_WORDS = 8
"""Names without anything between them are looked for among at most so many words."""


@dataclass(frozen=True, slots=True)
class Slip:
    """Something about the names that a person must look at.

    `said` is the text in the cell, `meant` the names that it probably stands for, `cell` the whole
    cell's text with that put right ("" when there is no such proposal). `column` is the column of
    the table in which the cell stands.
    """

    kind: Literal["run_together", "open_list", "near", "unknown"]
    said: str
    meant: tuple[str, ...] = ()
    cell: str = ""
    column: str = "parties"


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
    said = lines(value)
    names: list[str] = []
    notes: list[tuple[str, str]] = []
    slips: list[Slip] = []
    for match in _PART.finditer(_opaque(said, register)):
        part = _read_part(said[match.start() : match.end()], register)
        names += part.names
        if part.notes:
            notes += part.notes
        for slip in part.slips:
            slips.append(slip if slip.kind == "unknown" else _mended(said, *match.span(), slip))
    return Parties(tuple(dict.fromkeys(names)), tuple(notes), tuple(slips))


def _opaque(said: str, register: Register) -> str:
    """The text in which only the commas, semicolons and line breaks between names are left."""
    folded = said.casefold()
    if _HARD.search(said) or any(begin in folded for begin in register.before_comma):
        return _masked(said, register)
    return said


def _masked(said: str, register: Register) -> str:
    """The text with brackets, and known names that hold a separator, made opaque."""
    return _BRACKETS.sub(_hidden, register.protected.sub(_hidden, said))


def _hidden(match: re.Match[str]) -> str:
    """As many signs without meaning as were found."""
    return _MASK * len(match[0])


@lru_cache(maxsize=20_000)
def _read_part(said: str, register: Register) -> Parties:
    """What one part between separators says."""
    if entry := register.partner(line(said)):
        return Parties((entry.name,))
    among = _AMONG.match(said)
    said = _LEADING.sub("", said[among.end() :] if among else said, count=1)
    slips = (Slip("open_list", among[0].strip()),) if among else ()
    if len(said) <= LONGEST and (opened := _OPEN.search(said)):
        rest = said[: opened.start()].rstrip(" ,/")
        inner = _read_part(rest, register) if rest else Parties()
        slips = (*slips, *inner.slips, Slip("open_list", said[len(rest) :].strip(" ,/")))
        return replace(inner, slips=slips)
    noted = _each_noted(line(said), register) or _noted(said, register)
    return replace(noted, slips=(*slips, *noted.slips))


def _noted(said: str, register: Register) -> Parties:
    """The names in a text, the last of them maybe with a note in brackets behind it."""
    note = _NOTE.fullmatch(said)
    name, remark = (note["name"], note["note"]) if note else (said, "")
    found = _names(line(name), register)
    notes = tuple((n, line(remark)) for n in found.names[-1:]) if remark.strip() else ()
    return replace(found, notes=notes)


def _each_noted(said: str, register: Register) -> Parties | None:
    """The names in "inwoners (ouders) en politie", None if any is not known or a dot cuts them."""
    if not _BRACKETS.search(said) or len(said) > LONGEST:
        return None
    pieces = _pieces(said, register)
    found = [_noted(piece, register) for piece in pieces]
    if len(pieces) == 1 or ". " in _masked(said, register) or any(f.slips for f in found):
        return None
    return Parties(
        tuple(name for part in found for name in part.names),
        tuple(note for part in found for note in part.notes),
    )


def _names(said: str, register: Register) -> Parties:
    """The names in a text without commas and brackets."""
    if entry := _known(said, register):
        return Parties((entry.name,))
    said = said.rstrip(" .") or said
    if names_nobody(said):
        return Parties()
    if len(said) > LONGEST:
        return Parties((said,), slips=(Slip("unknown", said),))
    pieces = _pieces(said, register)
    known = [_known(piece, register) for piece in pieces]
    if len(pieces) > 1 and all(known):
        names = tuple(entry.name for entry in known if entry)
        dotted = ". " in _masked(said, register)
        return Parties(names, slips=(Slip("run_together", said, names),) if dotted else ())
    meant = near(said, register.names) or ", ".join(_side_by_side(said, register))
    slip = Slip("near", said, (meant,)) if meant else Slip("unknown", said)
    return Parties((said,), slips=(slip,))


def _known(said: str, register: Register) -> Entry | None:
    """The known partner that is written so, maybe with a full stop or an article."""
    bare = said.rstrip(" .")
    forms = dict.fromkeys((said, bare, _ARTICLE.sub("", bare, count=1)))
    return next((entry for form in forms if (entry := register.partner(form))), None)


def _pieces(said: str, register: Register) -> list[str]:
    """A text cut at the separators that only count between known names."""
    cuts = [match.span() for match in _INNER.finditer(_masked(said, register))]
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(said)]
    return [said[start:end] for start, end in zip(starts, ends, strict=True)]


def _side_by_side(said: str, register: Register) -> list[str]:
    """The names in "politie OM": known ones with nothing between them, [] if any word is left."""
    words, names = said.split(" "), []
    while words and len(words) <= MOST_WORDS:
        size = next((n for n in range(len(words), 0, -1) if _is_name(words[:n], register)), 0)
        if not size:
            return []
        names.append(register.names[key(" ".join(words[:size]))])
        words = words[size:]
    return names if len(names) > 1 and not words else []


def _is_name(words: list[str], register: Register) -> bool:
    """Whether the words are a known name, and one of an organisation: "vrijwilligers" is none."""
    entry = register.partner(" ".join(words))
    return entry is not None and entry.kind != "collectief" and key(entry.name) in register.names


def _mended(said: str, start: int, end: int, slip: Slip) -> Slip:
    """The slip with the whole cell's text in which it is put right, where that can be said."""
    part, before, behind = said[start:end], said[:start], said[end:]
    if slip.kind == "open_list":
        first = part.startswith(slip.said)
        left, _, rest = part.partition(slip.said) if first else part.rpartition(slip.said)
        right = _AND.sub("", f"{left}{rest}".strip(" ,;./"))
        before = before if right else before.rstrip(" ,;\n")
        behind = behind if right or before else behind.lstrip(" ,;\n")
    else:
        right = part.replace(slip.said, ", ".join(slip.meant), 1)
    mended = f"{before}{right}{behind}"
    return replace(slip, cell=mended) if mended != said else slip
