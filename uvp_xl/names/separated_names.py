"""Read the names in a cell, separated by commas, semicolons, bullets and line breaks."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from uvp_xl.clean_text import line
from uvp_xl.names.joined_names import ListedNames, merged, names_in, single_name
from uvp_xl.names.name_issue import NameIssue
from uvp_xl.names.name_lookup import find_partner
from uvp_xl.names.open_ended import AMID, AMONG, open_ending, without_and
from uvp_xl.names.register import Register
from uvp_xl.names.separators import (
    FIRST,
    GOES_ON,
    HARD,
    LEADING,
    MASK,
    NUMBERED,
    TRAILING,
    bracket_spans,
    letters_and_digits,
    masked,
    spans_between,
)

_ODD = re.compile(r"[()\[\]{}<>\n]")
LONGEST = 200
"""Longest name between separators, without its notes."""
MOST_LINES = 8
"""Most lines over which a name is broken."""


def read_list(text: str, register: Register) -> ListedNames:
    """Read the names in a whole text."""
    spans = _spans(text, register)
    if "\n" in text:
        spans = _over_lines(text, spans, register)
    return merged(
        _removing(read_segment(text[start:end], register), text, start, end).shifted(start)
        for start, end in spans
    )


def is_plain(text: str, register: Register) -> bool:
    """Return whether every comma and semicolon in a text is certain to separate names."""
    if _ODD.search(text) or FIRST.match(text):
        return False
    letters = letters_and_digits(text)
    return not any(begin in letters for begin in register.beginnings)


def _spans(full_text: str, register: Register) -> list[tuple[int, int]]:
    """Return start and end of the segments of a text."""
    opaque = full_text
    if not is_plain(full_text, register):
        opaque = GOES_ON.sub(lambda m: f"{m[0][:-1]}{MASK}", masked(full_text, register.protected))
    sign = NUMBERED if FIRST.match(opaque) else HARD
    trimmed = []
    for start, end in spans_between((cut.span() for cut in sign.finditer(opaque)), len(full_text)):
        text = full_text[start:end]
        if trim := text.strip():
            start += len(text) - len(text.lstrip())
            trimmed.append((start, start + len(trim)))
    return trimmed


def _over_lines(
    text: str, spans: list[tuple[int, int]], register: Register
) -> list[tuple[int, int]]:
    """Join the segments of a name that was broken over lines."""
    joined: list[tuple[int, int]] = []
    while spans:
        size = next(
            (n for n in range(MOST_LINES, 1, -1) if _is_one(text, spans[:n], n, register)), 1
        )
        joined.append((spans[0][0], spans[size - 1][1]))
        spans = spans[size:]
    return joined


def _is_one(text: str, spans: list[tuple[int, int]], size: int, register: Register) -> bool:
    """Return whether so many lines are clear together, while one of them alone is not."""
    if len(spans) < size or spans[-1][1] - spans[0][0] > LONGEST:
        return False
    gaps = (text[a:b] for (_, a), (b, _) in pairwise(spans))
    if any(gap.strip(" ") != "\n" for gap in gaps):
        return False
    whole = read_segment(text[spans[0][0] : spans[-1][1]], register)
    return not whole.issues and any(read_segment(text[a:b], register).issues for a, b in spans)


def _removing(result: ListedNames, text: str, start: int, end: int) -> ListedNames:
    """Extend the removal of a whole segment to the separator next to it."""
    if not result.issues or all((0, end - start, "") not in issue.edits for issue in result.issues):
        return result
    before = len(text[:start].rstrip(" ,;\n"))
    behind = len(text) - len(text[end:].lstrip(" ,;\n"))
    edit = (before - start, end - start, "") if before else (0, behind - start, "")
    whole = (0, end - start, "")
    issues = (
        replace(issue, edits=tuple(edit if e == whole else e for e in issue.edits))
        for issue in result.issues
    )
    return replace(result, issues=tuple(issues))


@lru_cache(maxsize=20_000)
def read_segment(text: str, register: Register) -> ListedNames:
    """Read a text between separators, without spaces around it."""
    if entry := find_partner(text, register):
        return single_name(text, entry)
    if len(text) - sum(end - start for start, end in bracket_spans(text)) > LONGEST:
        return ListedNames((line(text),), issues=(NameIssue("unknown", line(text)),))
    for read in (_open, _among, _dressed, _group, _amid):
        if result := read(text, register):
            return result
    return names_in(text, register)


def _open(text: str, register: Register) -> ListedNames | None:
    """Read the names before "etc.", with the issue."""
    start = open_ending(text)
    if start is None:
        return None
    rest = without_and(text[:start].rstrip(" ,/\n"))
    issue = NameIssue(
        "open_list", line(text[start:].strip(" ,/")), edits=((len(rest), len(text), ""),)
    )
    result = read_segment(rest, register) if LEADING.sub("", f"{rest} x") != "x" else ListedNames()
    if not result.names:
        return ListedNames(issues=(replace(issue, edits=((0, len(text), ""),)),))
    return replace(result, issues=(*result.issues, issue))


def _among(text: str, register: Register) -> ListedNames | None:
    """Read the names after "o.a.", with the issue."""
    if not (among := AMONG.match(text)):
        return None
    issue = NameIssue("open_list", among[0].strip(" :"), edits=((0, among.end(), ""),))
    rest = read_segment(text[among.end() :], register).shifted(among.end())
    return replace(rest, issues=(issue, *rest.issues))


def _dressed(text: str, register: Register) -> ListedNames | None:
    """Read the names in a text without its bullet, number, label or enclosing brackets."""
    if lead := LEADING.match(text):
        result = read_segment(text[lead.end() :], register)
        return result.shifted(lead.end()) if result.names else result.removing(len(text))
    if trail := TRAILING.search(text):
        return read_segment(text[: trail.start()], register)
    return (
        read_list(text[1:-1], register).shifted(1)
        if bracket_spans(text) == [(0, len(text))]
        else None
    )


def _amid(text: str, register: Register) -> ListedNames | None:
    """Read "zorgpartners zoals GGD": a group and some members; None if any of it is unclear."""
    if not (some := AMID.search(text)):
        return None
    before = TRAILING.sub("", text[: some.start()])
    group = read_segment(before, register)
    members = read_segment(text[some.end() :], register).shifted(some.end())
    if group.issues or members.issues:
        return None
    issue = NameIssue("open_list", some[0].strip(" :"), edits=((len(before), some.end(), ", "),))
    return merged((group, replace(members, issues=(issue,))))


def _group(text: str, register: Register) -> ListedNames | None:
    """Read "partners (politie, OM)": a group word with its members in brackets."""
    brackets = bracket_spans(text)
    if len(brackets) != 1 or brackets[0][1] != len(text):
        return None
    start = brackets[0][0]
    head = text[:start].rstrip()
    if open_ending(head) != 0 or find_partner(head, register):
        return None
    result = read_list(text[start + 1 : -1], register).shifted(start + 1)
    issue = NameIssue("open_list", line(head), edits=((0, start, ""),))
    return replace(result, issues=(issue, *result.issues))
