"""Read a text without commas and bullets: known names joined by a word, or one unknown name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from uvp_xl.clean_text import line
from uvp_xl.names.name_folding import folded
from uvp_xl.names.name_issue import NameIssue
from uvp_xl.names.name_lookup import find_partner, is_alias
from uvp_xl.names.name_suggestions import suggestion, with_commas
from uvp_xl.names.open_ended import open_ending
from uvp_xl.names.register import Register
from uvp_xl.names.register_entry import Entry, is_undecided, names_no_one
from uvp_xl.names.separators import DOTTED, SOFT, SURE, bracket_spans, masked, spans_between

_INITIALS = re.compile(r"\w\.\w\.$")
"""The last full stop of "Beheer B.V." belongs to the name."""


@dataclass(frozen=True, slots=True)
class ListedNames:
    """The names in a segment of a cell; edits of issues and aliases count from its start."""

    names: tuple[str, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
    issues: tuple[NameIssue, ...] = ()
    aliases: tuple[NameIssue, ...] = ()

    def shifted(self, by: int) -> ListedNames:
        """Return the names as part of a text in which the segment begins at offset `by`."""
        if not (self.issues or self.aliases):
            return self
        issues = tuple(issue.shifted(by) for issue in self.issues)
        return replace(self, issues=issues, aliases=tuple(a.shifted(by) for a in self.aliases))

    def removing(self, length: int) -> ListedNames:
        """Return the names with issues that are solved by removing the whole segment of this
        length."""
        issues = tuple(replace(issue, edits=((0, length, ""),)) for issue in self.issues)
        return replace(self, issues=issues)


@dataclass(frozen=True, slots=True)
class _Segment:
    """A text without its notes: start and end, the known partner if any, and the notes.

    `until` is the end of the notes after it.
    """

    start: int
    end: int
    entry: Entry | None
    notes: tuple[str, ...] = ()
    until: int = 0


def merged(segments: Iterable[ListedNames]) -> ListedNames:
    """Merge the names of several segments; each name counts once."""
    read = tuple(segments)
    if len(read) == 1:
        return read[0]
    return ListedNames(
        tuple(dict.fromkeys(name for segment in read for name in segment.names)),
        tuple(note for segment in read for note in segment.notes),
        tuple(issue for segment in read for issue in segment.issues),
        tuple(alias for segment in read for alias in segment.aliases),
    )


def single_name(text: str, entry: Entry) -> ListedNames:
    """Return the names of a text that is one known name."""
    return _of_names(text, [_Segment(0, len(text), entry)], False)


def names_in(text: str, register: Register) -> ListedNames:
    """Read the names in a text without commas, bullets and words for an open list."""
    opaque = masked(text, register.protected)
    for cut in (SOFT, DOTTED):
        segments = _segments(text, opaque, cut, register)
        if len(segments) > 1 and all(segment.entry for segment in segments):
            sure = all(SURE.fullmatch(text[start:end]) for start, end in _gaps(segments))
            return _of_names(text, segments, not sure)
    whole = _segment(text, 0, len(text), register)
    return _of_names(text, [whole], False) if whole.entry else _unknown(text, whole, register)


def _segments(text: str, opaque: str, cut: re.Pattern[str], register: Register) -> list[_Segment]:
    """Split a text at the separators that only count between known names."""
    spans = spans_between((match.span() for match in cut.finditer(opaque)), len(text))
    return [_segment(text, start, end, register) for start, end in spans]


def _segment(full_text: str, start: int, end: int, register: Register) -> _Segment:
    """Return a segment of a text without the notes in brackets around it."""
    if entry := find_partner(full_text[start:end], register):
        return _Segment(start, end, entry)
    notes: list[str] = []
    until = len(full_text[:end].rstrip())
    brackets = bracket_spans(full_text[start:end])
    offset = start
    while brackets:
        first, last = brackets[0], brackets[-1]
        if (
            offset + last[1] >= len(full_text[:end].rstrip(" ."))
            and full_text[start : offset + last[0]].strip()
        ):
            notes.insert(0, full_text[offset + last[0] + 1 : offset + last[1] - 1])
            end = start + len(full_text[start : offset + last[0]].rstrip())
            brackets.pop()
        elif offset + first[0] == start and full_text[offset + first[1] : end].strip():
            notes.append(full_text[start + 1 : offset + first[1] - 1])
            start = end - len(full_text[offset + first[1] : end].lstrip())
            brackets.pop(0)
        else:
            break
    texts = tuple(text for note in notes if (text := line(note)))
    return _Segment(start, end, find_partner(full_text[start:end], register), texts, until)


def _of_names(text: str, segments: list[_Segment], unsure: bool) -> ListedNames:
    """Return known names with their notes; an uncertain separator is an issue."""
    named = [(segment, segment.entry) for segment in segments if segment.entry]
    names = tuple(dict.fromkeys(entry.name for _, entry in named))
    aliases = (_alias(text, segment, entry) for segment, entry in named)
    return ListedNames(
        names,
        tuple((entry.name, note) for segment, entry in named for note in segment.notes),
        (
            *((_run_together(text, segments, names),) if unsure else ()),
            *_open_notes(text, segments),
        ),
        tuple(alias for alias in aliases if alias),
    )


def _open_notes(text: str, segments: list[_Segment]) -> Iterator[NameIssue]:
    """Yield an issue for each note with nothing but "e.a." or "?"."""
    for segment in segments:
        for note in segment.notes:
            bracket = re.search(rf"\s*[(\[{{]\s*{re.escape(note)}\s*[)\]}}]", text)
            if bracket and (open_ending(note) == 0 or is_undecided(note)):
                yield NameIssue("open_list", note, edits=((*bracket.span(), ""),))


def _alias(full_text: str, segment: _Segment, entry: Entry) -> NameIssue | None:
    """Return the issue of a partner that has a name other than the canonical one, else None."""
    text = full_text[segment.start : segment.end].rstrip(" .:")
    if not is_alias(text, entry):
        return None
    itself = [folded(note) for note in segment.notes] == [folded(entry.name)]
    end = segment.until if itself else segment.start + len(text)  # "Openbaar Ministerie (OM)"
    return NameIssue("alias", line(text), (entry.name,), edits=((segment.start, end, entry.name),))


def _run_together(text: str, segments: list[_Segment], names: tuple[str, ...]) -> NameIssue:
    """Return the issue of a full stop or an odd word between names; each becomes a comma."""
    edits = tuple(
        (start, end, ", ") for start, end in _gaps(segments) if not SURE.fullmatch(text[start:end])
    )
    return NameIssue(
        "run_together", line(text[segments[0].start : segments[-1].end]), names, edits=edits
    )


def _gaps(segments: list[_Segment]) -> list[tuple[int, int]]:
    """Return start and end of the separators between the segments and their notes."""
    return [(max(a.end, a.until), b.start) for a, b in pairwise(segments)]


def _unknown(full_text: str, segment: _Segment, register: Register) -> ListedNames:
    """Return a text without a known partner as one name, with a suggestion if there is one."""
    text = line(full_text[segment.start : segment.end])
    if is_undecided(text):
        return ListedNames(
            issues=(NameIssue("open_list", line(full_text), edits=((0, len(full_text), ""),)),)
        )
    if segment.notes and not any(map(str.isalnum, text)):  # brackets after a stray character
        return ListedNames((line(full_text),), issues=(NameIssue("unknown", line(full_text)),))
    if names_no_one(text):
        return ListedNames()
    name = text if _INITIALS.search(text) else text.rstrip(" .") or text
    proposal = suggestion(name, register)
    comma = "" if proposal else with_commas(name, register)
    issue = NameIssue("near" if proposal else "unknown", name)
    if mended := proposal or comma:
        issue = replace(issue, suggested=(mended,), edits=((segment.start, segment.end, mended),))
    return ListedNames((name,), tuple((name, note) for note in segment.notes), (issue,))
