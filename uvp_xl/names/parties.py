"""Split the mixed column of parties into names: known ones first, and nothing guessed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from uvp_xl.grid import Value
from uvp_xl.names.near import near
from uvp_xl.names.register import Register
from uvp_xl.text import line, lines

_MASK = "\ue000"
_BRACKETS = re.compile(r"\([^()]*\)")
_PART = re.compile(r"[^,;\n•·|]+")
_INNER = re.compile(r"\s*/\s*|\s+en\s+|\s*&\s*|\s*\+\s*|\.\s+")
_NOTE = re.compile(r"(?P<name>[^()]*\S)\s*\((?P<note>[^()]*)\)")
_LEADING = re.compile(r"^(?:en\s+|[-–*]\s+)(?=\S)")
_OPEN = re.compile(
    r"(?:(?P<before>.*?)\s*\b)?(?:etc|enz|enzovoorts?|etcetera|e\.\s?d|e\.\s?a|en dergelijke|"
    r"en anderen|en overigen)\b\.?|\.\.\.|…",
    re.IGNORECASE,
)
_AMONG = re.compile(r"(?:o\.\s?a\.|onder andere|onder meer|bijv\.|bijvoorbeeld)\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Slip:
    """Something about the names that a person must look at.

    `said` is the text in the cell, `meant` the names that it probably stands for, `cell` the whole
    cell's text with that put right ("" when there is no such proposal).
    """

    kind: Literal["run_together", "open_list", "near", "unknown"]
    said: str
    meant: tuple[str, ...] = ()
    cell: str = ""


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
    for start, end in _parts(said, register):
        part = _read_part(said[start:end], register)
        names += part.names
        notes += part.notes
        slips += (_mended(said, start, end, slip) for slip in part.slips)
    return Parties(tuple(dict.fromkeys(names)), tuple(notes), tuple(slips))


def _parts(said: str, register: Register) -> Iterator[tuple[int, int]]:
    """The stretches between commas, semicolons and line breaks, as (start, end)."""
    for match in _PART.finditer(_masked(said, register)):
        blank = len(match[0]) - len(match[0].lstrip())
        start, end = match.start() + blank, match.start() + len(match[0].rstrip())
        if start < end:
            yield start, end


def _masked(said: str, register: Register) -> str:
    """The text with known names that hold a separator, and notes in brackets, made opaque."""
    hidden = register.protected.sub(lambda m: _MASK * len(m[0]), said)
    return _BRACKETS.sub(lambda m: _MASK * len(m[0]), hidden)


@lru_cache(maxsize=20_000)
def _read_part(said: str, register: Register) -> Parties:
    """What one part between separators says."""
    among = _AMONG.match(said)
    said = _LEADING.sub("", said[among.end() :] if among else said, count=1)
    slips = (Slip("open_list", among[0].strip()),) if among else ()
    if opened := _OPEN.fullmatch(said):
        rest = (opened["before"] or "").strip(" ,;")
        inner = _read_part(rest, register) if rest else Parties()
        return replace(inner, slips=(*inner.slips, Slip("open_list", said[len(rest) :].strip())))
    note = _NOTE.fullmatch(said)
    name, remark = (note["name"], note["note"]) if note else (said, "")
    read_name = _names(line(name), register)
    notes = tuple((n, line(remark)) for n in read_name.names[-1:]) if remark.strip() else ()
    return replace(read_name, notes=notes, slips=(*slips, *read_name.slips))


def _names(said: str, register: Register) -> Parties:
    """The names in a text without commas and brackets."""
    for form in (said, said.rstrip(" ."), re.sub(r"^(?:de|het) ", "", said.rstrip(" ."))):
        if entry := register.partner(form):
            return Parties((entry.name,))
    said = said.rstrip(" .") or said
    pieces = _INNER.split(said)
    known = [register.partner(piece) for piece in pieces]
    if len(pieces) > 1 and all(known):
        names = tuple(entry.name for entry in known if entry)
        joined = re.search(r"\.\s+", said)
        return Parties(names, slips=(Slip("run_together", said, names),) if joined else ())
    if not re.search(r"\w", said):
        return Parties()
    meant = near(said, register.names)
    slip = Slip("near", said, (meant,)) if meant else Slip("unknown", said)
    return Parties((said,), slips=(slip,))


def _mended(said: str, start: int, end: int, slip: Slip) -> Slip:
    """The slip with the whole cell's text in which it is put right, where that can be said."""
    if slip.kind == "unknown":
        return slip
    part = said[start:end]
    if slip.kind == "open_list":
        kept = part.replace(slip.said, "").strip(" ,;.")
        before = said[:start] if kept else said[:start].rstrip(" ,;")
        return replace(slip, cell=f"{before}{kept}{said[end:]}")
    right = part.replace(slip.said, ", ".join(slip.meant))
    return replace(slip, cell=f"{said[:start]}{right}{said[end:]}")
