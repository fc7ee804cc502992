"""Read a text without commas and bullets: known names with a word between them, or one unknown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from uvp_xl.clean_text import line
from uvp_xl.names.name_folding import folded
from uvp_xl.names.name_issue import Slip
from uvp_xl.names.name_lookup import is_alias, known
from uvp_xl.names.name_suggestions import apart, meant
from uvp_xl.names.open_ended import ends_open
from uvp_xl.names.register import Register
from uvp_xl.names.register_entry import Entry, leaves_open, names_nobody
from uvp_xl.names.separators import DOTTED, SOFT, SURE, between, groups, masked

_INITIALS = re.compile(r"\w\.\w\.$")
"""The last full stop of "Beheer B.V." belongs to the name."""


@dataclass(frozen=True, slots=True)
class Part:
    """What a piece of a cell says; the edits of its slips and aliases count from its first sign."""

    names: tuple[str, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
    slips: tuple[Slip, ...] = ()
    aliases: tuple[Slip, ...] = ()

    def moved(self, by: int) -> Part:
        """The same as part of a text in which it begins `by` signs further on."""
        if not (self.slips or self.aliases):
            return self
        slips = tuple(slip.moved(by) for slip in self.slips)
        return replace(self, slips=slips, aliases=tuple(a.moved(by) for a in self.aliases))

    def removing(self, length: int) -> Part:
        """The same, where each slip is put right by removing the whole text of that length."""
        slips = tuple(replace(slip, edits=((0, length, ""),)) for slip in self.slips)
        return replace(self, slips=slips)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A text without its notes: from where to where it goes, whom it names, and the notes.

    `until` is where the notes behind it end.
    """

    start: int
    end: int
    entry: Entry | None
    notes: tuple[str, ...] = ()
    until: int = 0


def together(parts: Iterable[Part]) -> Part:
    """Several parts as one; a name counts once."""
    read = tuple(parts)
    if len(read) == 1:
        return read[0]
    return Part(
        tuple(dict.fromkeys(name for part in read for name in part.names)),
        tuple(note for part in read for note in part.notes),
        tuple(slip for part in read for slip in part.slips),
        tuple(alias for part in read for alias in part.aliases),
    )


def one(said: str, entry: Entry) -> Part:
    """A text that is one known name."""
    return _of_names(said, [_Piece(0, len(said), entry)], False)


def names_in(said: str, register: Register) -> Part:
    """The names in a text without commas, bullets and words for an open list."""
    opaque = masked(said, register.protected)
    for cut in (SOFT, DOTTED):
        pieces = _pieces(said, opaque, cut, register)
        if len(pieces) > 1 and all(piece.entry for piece in pieces):
            sure = all(SURE.fullmatch(said[start:end]) for start, end in _gaps(pieces))
            return _of_names(said, pieces, not sure)
    whole = _piece(said, 0, len(said), register)
    return _of_names(said, [whole], False) if whole.entry else _unknown(said, whole, register)


def _pieces(said: str, opaque: str, cut: re.Pattern[str], register: Register) -> list[_Piece]:
    """A text cut at the separators that only count between known names."""
    spans = between((match.span() for match in cut.finditer(opaque)), len(said))
    return [_piece(said, start, end, register) for start, end in spans]


def _piece(said: str, start: int, end: int, register: Register) -> _Piece:
    """A piece of a text without the notes in brackets around it."""
    if entry := known(said[start:end], register):
        return _Piece(start, end, entry)
    notes: list[str] = []
    until = len(said[:end].rstrip())
    brackets = groups(said[start:end])
    offset = start
    while brackets:
        first, last = brackets[0], brackets[-1]
        if (
            offset + last[1] >= len(said[:end].rstrip(" ."))
            and said[start : offset + last[0]].strip()
        ):
            notes.insert(0, said[offset + last[0] + 1 : offset + last[1] - 1])
            end = start + len(said[start : offset + last[0]].rstrip())
            brackets.pop()
        elif offset + first[0] == start and said[offset + first[1] : end].strip():
            notes.append(said[start + 1 : offset + first[1] - 1])
            start = end - len(said[offset + first[1] : end].lstrip())
            brackets.pop(0)
        else:
            break
    texts = tuple(text for note in notes if (text := line(note)))
    return _Piece(start, end, known(said[start:end], register), texts, until)


def _of_names(said: str, pieces: list[_Piece], unsure: bool) -> Part:
    """Known names, each with its notes; what is no sure separator is a slip."""
    named = [(piece, piece.entry) for piece in pieces if piece.entry]
    names = tuple(dict.fromkeys(entry.name for _, entry in named))
    aliases = (_alias(said, piece, entry) for piece, entry in named)
    return Part(
        names,
        tuple((entry.name, note) for piece, entry in named for note in piece.notes),
        (*((_run_together(said, pieces, names),) if unsure else ()), *_open_notes(said, pieces)),
        tuple(alias for alias in aliases if alias),
    )


def _open_notes(said: str, pieces: list[_Piece]) -> Iterator[Slip]:
    """The slips of notes that say nothing but "e.a." or "?"."""
    for piece in pieces:
        for note in piece.notes:
            bracket = re.search(rf"\s*[(\[{{]\s*{re.escape(note)}\s*[)\]}}]", said)
            if bracket and (ends_open(note) == 0 or leaves_open(note)):
                yield Slip("open_list", note, edits=((*bracket.span(), ""),))


def _alias(said: str, piece: _Piece, entry: Entry) -> Slip | None:
    """The name that would stand there in its canonical form, if it does not."""
    text = said[piece.start : piece.end].rstrip(" .:")
    if not is_alias(text, entry):
        return None
    itself = [folded(note) for note in piece.notes] == [folded(entry.name)]
    end = piece.until if itself else piece.start + len(text)  # "Openbaar Ministerie (OM)"
    return Slip("alias", line(text), (entry.name,), edits=((piece.start, end, entry.name),))


def _run_together(said: str, pieces: list[_Piece], names: tuple[str, ...]) -> Slip:
    """The slip of a full stop or an odd word between names: each becomes a comma."""
    edits = tuple(
        (start, end, ", ") for start, end in _gaps(pieces) if not SURE.fullmatch(said[start:end])
    )
    return Slip("run_together", line(said[pieces[0].start : pieces[-1].end]), names, edits=edits)


def _gaps(pieces: list[_Piece]) -> list[tuple[int, int]]:
    """From where to where what stands between the pieces goes, behind their notes."""
    return [(max(a.end, a.until), b.start) for a, b in pairwise(pieces)]


def _unknown(said: str, piece: _Piece, register: Register) -> Part:
    """A text that names nobody who is known: one name as it was written, and what is probable."""
    text = line(said[piece.start : piece.end])
    if leaves_open(text):
        return Part(slips=(Slip("open_list", line(said), edits=((0, len(said), ""),)),))
    if piece.notes and not any(map(str.isalnum, text)):  # brackets behind a stray sign
        return Part((line(said),), slips=(Slip("unknown", line(said)),))
    if names_nobody(text):
        return Part()
    name = text if _INITIALS.search(text) else text.rstrip(" .") or text
    proposal = meant(name, register)
    comma = "" if proposal else apart(name, register)
    slip = Slip("near" if proposal else "unknown", name)
    if mended := proposal or comma:
        slip = replace(slip, meant=(mended,), edits=((piece.start, piece.end, mended),))
    return Part((name,), tuple((name, note) for note in piece.notes), (slip,))
