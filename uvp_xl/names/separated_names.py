"""Read the names in a cell: what stands between commas, semicolons, bullets and lines."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from uvp_xl.clean_text import line
from uvp_xl.names.joined_names import Part, names_in, one, together
from uvp_xl.names.name_issue import Slip
from uvp_xl.names.name_lookup import known
from uvp_xl.names.open_ended import AMID, AMONG, ends_open, without_and
from uvp_xl.names.register import Register
from uvp_xl.names.separators import (
    FIRST,
    GOES_ON,
    HARD,
    LEADING,
    MASK,
    NUMBERED,
    TRAILING,
    bare,
    between,
    groups,
    masked,
)

_ODD = re.compile(r"[()\[\]{}<>\n]")
LONGEST = 200
"""A text between separators that is longer than this, but for its notes, names nobody."""
MOST_LINES = 8
"""A name is broken over no more lines than this."""


def listed(said: str, register: Register) -> Part:
    """The names in a whole text: what stands between commas, semicolons, bullets and lines."""
    spans = _spans(said, register)
    if "\n" in said:
        spans = _over_lines(said, spans, register)
    return together(
        _removing(part(said[start:end], register), said, start, end).moved(start)
        for start, end in spans
    )


def is_plain(said: str, register: Register) -> bool:
    """Whether a comma or semicolon in a text surely separates, as do those around it."""
    if _ODD.search(said) or FIRST.match(said):
        return False
    letters = bare(said)
    return not any(begin in letters for begin in register.beginnings)


def _spans(said: str, register: Register) -> list[tuple[int, int]]:
    """From where to where the parts of a text go."""
    opaque = said
    if not is_plain(said, register):
        opaque = GOES_ON.sub(lambda m: f"{m[0][:-1]}{MASK}", masked(said, register.protected))
    sign = NUMBERED if FIRST.match(opaque) else HARD
    trimmed = []
    for start, end in between((cut.span() for cut in sign.finditer(opaque)), len(said)):
        text = said[start:end]
        if trim := text.strip():
            start += len(text) - len(text.lstrip())
            trimmed.append((start, start + len(trim)))
    return trimmed


def _over_lines(
    said: str, spans: list[tuple[int, int]], register: Register
) -> list[tuple[int, int]]:
    """The parts, in which a name that was broken over lines is one again."""
    joined: list[tuple[int, int]] = []
    while spans:
        size = next(
            (n for n in range(MOST_LINES, 1, -1) if _is_one(said, spans[:n], n, register)), 1
        )
        joined.append((spans[0][0], spans[size - 1][1]))
        spans = spans[size:]
    return joined


def _is_one(said: str, spans: list[tuple[int, int]], size: int, register: Register) -> bool:
    """Whether so many lines are clear together, while at least one of them alone is not."""
    if len(spans) < size or spans[-1][1] - spans[0][0] > LONGEST:
        return False
    gaps = (said[a:b] for (_, a), (b, _) in pairwise(spans))
    if any(gap.strip(" ") != "\n" for gap in gaps):
        return False
    whole = part(said[spans[0][0] : spans[-1][1]], register)
    return not whole.slips and any(part(said[a:b], register).slips for a, b in spans)


def _removing(found: Part, said: str, start: int, end: int) -> Part:
    """The part, whose whole text is removed with the separator beside it if it must go."""
    if not found.slips or all((0, end - start, "") not in slip.edits for slip in found.slips):
        return found
    before = len(said[:start].rstrip(" ,;\n"))
    behind = len(said) - len(said[end:].lstrip(" ,;\n"))
    edit = (before - start, end - start, "") if before else (0, behind - start, "")
    whole = (0, end - start, "")
    slips = (
        replace(slip, edits=tuple(edit if e == whole else e for e in slip.edits))
        for slip in found.slips
    )
    return replace(found, slips=tuple(slips))


@lru_cache(maxsize=20_000)
def part(said: str, register: Register) -> Part:
    """What a text between separators says; it has no blanks around it."""
    if entry := known(said, register):
        return one(said, entry)
    if len(said) - sum(end - start for start, end in groups(said)) > LONGEST:
        return Part((line(said),), slips=(Slip("unknown", line(said)),))
    for read in (_open, _among, _dressed, _group, _amid):
        if found := read(said, register):
            return found
    return names_in(said, register)


def _open(said: str, register: Register) -> Part | None:
    """The names before "etc.", and the slip."""
    start = ends_open(said)
    if start is None:
        return None
    rest = without_and(said[:start].rstrip(" ,/\n"))
    slip = Slip("open_list", line(said[start:].strip(" ,/")), edits=((len(rest), len(said), ""),))
    found = part(rest, register) if LEADING.sub("", f"{rest} x") != "x" else Part()
    if not found.names:
        return Part(slips=(replace(slip, edits=((0, len(said), ""),)),))
    return replace(found, slips=(*found.slips, slip))


def _among(said: str, register: Register) -> Part | None:
    """The names behind "o.a.", and the slip."""
    if not (among := AMONG.match(said)):
        return None
    slip = Slip("open_list", among[0].strip(" :"), edits=((0, among.end(), ""),))
    rest = part(said[among.end() :], register).moved(among.end())
    return replace(rest, slips=(slip, *rest.slips))


def _dressed(said: str, register: Register) -> Part | None:
    """The names in a text without its bullet, number, label or the brackets all around it."""
    if lead := LEADING.match(said):
        found = part(said[lead.end() :], register)
        return found.moved(lead.end()) if found.names else found.removing(len(said))
    if trail := TRAILING.search(said):
        return part(said[: trail.start()], register)
    return listed(said[1:-1], register).moved(1) if groups(said) == [(0, len(said))] else None


def _amid(said: str, register: Register) -> Part | None:
    """ "zorgpartners zoals GGD": a group and some of it, None if it is not as clear as that."""
    if not (some := AMID.search(said)):
        return None
    before = TRAILING.sub("", said[: some.start()])
    group = part(before, register)
    members = part(said[some.end() :], register).moved(some.end())
    if group.slips or members.slips:
        return None
    slip = Slip("open_list", some[0].strip(" :"), edits=((len(before), some.end(), ", "),))
    return together((group, replace(members, slips=(slip,))))


def _group(said: str, register: Register) -> Part | None:
    """ "partners (politie, OM)": a word for nobody, and in brackets who they are."""
    brackets = groups(said)
    if len(brackets) != 1 or brackets[0][1] != len(said):
        return None
    start = brackets[0][0]
    head = said[:start].rstrip()
    if ends_open(head) != 0 or known(head, register):
        return None
    found = listed(said[start + 1 : -1], register).moved(start + 1)
    slip = Slip("open_list", line(head), edits=((0, start, ""),))
    return replace(found, slips=(slip, *found.slips))
