"""A history in one cell: "1-2-2026: gestart; 12-9-2026: gereed". The last date counts.

Where it stands in the cell does not matter: people add the newest entry above or below.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from uvp_xl.clean_text import lines, plain
from uvp_xl.notation.planning.time_part import FIRST_YEAR, DateSpan, TimePart
from uvp_xl.notation.planning.tokenizer import part_at

_DATE = re.compile(
    r"(?<![^\W_]|[-/.])(?=\d|[qkhti][a-z]{0,2}[ .-]?\d"
    r"|(?:jan|feb|m(?:rt|aart|ar|ei|ay|arch)|apr|ju[nl]|aug|sep|o[kc]t|nov|dec)[a-z]*(?![a-z])"
    r"|(?:ma|di|wo|do|vr|za|zo)[a-z]{0,6} \d|eerste|tweede|derde|vierde|laatste|lente|voorjaar"
    r"|zomer|herfst|najaar|winter|week|wk|kwartaal|kw)"
)
"""Where a date can begin: a cheap look, before the grammar of a planning reads it."""
_BREAK = re.compile(r"[\n;•]")
_APART = re.compile(r"[\n;•,/]|->|→")
_YEAR = re.compile(r" ?[-'/]? ?((?:19|20)\d\d)(?!\d)")
_INITIALS = r"(?: ?\(?[a-z]{1,4}\))?"
_WRITER = r",? (?!(?:af|ok|ja|nee|no|yes|wip)(?![a-z]))[a-z]{1,3} ?:"
"""The initials of who wrote an entry, which are no status."""
_MARK = re.compile(rf"[)\]]?(?:{_INITIALS}(?: ?[:=]| (?:-+|\|) |[)\]])|{_WRITER})")
_LEAD_IN = re.compile(
    r"(?:^|[\s;•,/(\[*-])(?:update|stand(?: van zaken)?|status|svz|voortgang|dd|d\.d\.|per|op|in|"
    r"sinds|peildatum|(?:ma|di|wo|do|vr|za|zo)\.?)?[\s:(\[*-]*$"
)
_UNDATED = frozenset({"number", "schoolyear"})
_FEWEST_FALLING = 3
"""From so many entries on, dates without a year that only fall are newest first; "nov, jan" may
also run into the next year."""


class DatedEntry(NamedTuple):
    """An entry of a history: its date as written, the year of that date, and its text."""

    part: TimePart
    year: int | None
    text: str

    @property
    def is_day(self) -> bool:
        """Whether the date is a day with its year."""
        return self.part.unit == "day" and self.year is not None

    @property
    def span(self) -> DateSpan | None:
        """The days of the date; None without a year."""
        return _span(self, self.year) if self.year is not None else None


class _Label(NamedTuple):
    """A date in a text, from `start` to `end`; `marked` by a colon, a dash or brackets."""

    part: TimePart
    year: int | None
    start: int
    end: int
    marked: bool


def entries(original: str) -> tuple[DatedEntry, ...]:
    """Return the entries of a text in which each begins with its date; () for any other text.

    >>> [entry.text for entry in entries("[1-2-2026] gestart [12-9-2026] gereed")]
    ['gestart', 'gereed']
    >>> entries("gereed per 1-3-2026")
    ()
    """
    written = plain(_BREAK.sub(";", lines(original)))
    text = written.lower()
    first = _DATE.search(text)
    if not first or not _LEAD_IN.match(text[: first.start()]):
        return ()
    labels = _labels(text)
    for chosen in ([label for label in labels if label.marked], _unmarked(text, labels)):
        if chosen and _LEAD_IN.match(text[: chosen[0].start]):
            found = _entries(written if len(written) == len(text) else text, chosen)
            if all(entry.text for entry in found):
                return found
    return ()


def trailing_entries(original: str) -> tuple[DatedEntry, ...]:
    """Return the parts of a text that each end with a date; () when one does not.

    >>> [entry.text for entry in trailing_entries("gestart in mei, afgerond in sept.")]
    ['gestart in mei', 'afgerond in sept.']
    """
    found = []
    for part in _APART.split(plain(_BREAK.sub(";", lines(original))).lower()):
        labels = _labels(part)
        if (
            not labels
            or part[labels[-1].end :].strip(" .)]")
            or not part[: labels[0].start].strip()
        ):
            return ()
        found.append(DatedEntry(labels[-1].part, labels[-1].year, part.strip()))
    return tuple(found) if len(found) > 1 else ()


def latest(history: Sequence[DatedEntry]) -> DatedEntry | None:
    """Return the entry with the last date; None when the dates do not say which that is."""
    if len(history) == 1:
        return history[0]
    years = {entry.year for entry in history} - {None}
    if len(years) > 1 and any(entry.year is None for entry in history):
        return None
    year = next(iter(years), None)
    spans = [_span(entry, entry.year or year or FIRST_YEAR) for entry in history]
    days = [span for span in spans if span]
    if len(days) < len(history):
        return None
    if not years and not _is_ordered(days):
        return None
    last = max(days)
    if sum(span.end >= last.end for span in days) > 1:
        return None
    return history[days.index(last)]


def _entries(text: str, labels: Sequence[_Label]) -> tuple[DatedEntry, ...]:
    """Return the text after each label, up to the lead-in of the next one."""
    ends = [label.start for label in labels[1:]] + [len(text)]
    found = []
    for label, end in zip(labels, ends, strict=True):
        between = text[label.end : end]
        lead_in = _LEAD_IN.search(between.lower()) if end < len(text) else None
        said = between[: lead_in.start()] if lead_in else between
        found.append(DatedEntry(label.part, label.year, said.strip(" ;•,.:-=|/)]*")))
    return tuple(found)


def _unmarked(text: str, labels: Sequence[_Label]) -> list[_Label]:
    """Return the labels that begin a line, or else all when each is a full day: after line breaks
    are lost, "1-2-2026 gestart 1-5-2026 loopt" is still a history.
    """
    first = [label for label in labels if re.search(r"(?:^|;)[\s(\[-]*$", text[: label.start])]
    if len(first) > 1:
        return first
    days = all(label.part.unit == "day" and label.year for label in labels)
    return list(labels) if days and len(labels) > 1 else []


def _labels(text: str) -> list[_Label]:
    """Return the dates in a plain text, from left to right."""
    found: list[_Label] = []
    for place in _DATE.finditer(text):
        if found and place.start() < found[-1].end:
            continue
        hit = part_at(text, place.start())
        if not hit or hit[0].unit in _UNDATED:
            continue
        part, end = hit
        year = part.year
        if year is None and (written := _YEAR.match(text, end)):
            year, end = int(written[1]), written.end()
        mark = _MARK.match(text, end)
        found.append(_Label(part, year, place.start(), mark.end() if mark else end, bool(mark)))
    return found


def _span(entry: DatedEntry, year: int) -> DateSpan | None:
    span = entry.part.span(year)
    return span if isinstance(span, DateSpan) else None


def _is_ordered(days: Sequence[DateSpan]) -> bool:
    """Return whether dates without a year rise, or fall often enough."""
    starts: list[dt.date] = [span.start for span in days]
    rises = all(one < two for one, two in pairwise(starts))
    falls = all(one > two for one, two in pairwise(starts))
    return rises or (falls and len(starts) >= _FEWEST_FALLING)
