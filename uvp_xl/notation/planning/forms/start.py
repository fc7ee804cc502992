"""A start, then ongoing: "vanaf 2020", "met ingang van 1 mei 2021", "2019 e.v.", "2019 - heden"."""

from __future__ import annotations

import re

from uvp_xl.notation.planning.grammar import Years, reworded
from uvp_xl.notation.planning.part import question
from uvp_xl.notation.planning.stretch import stretch
from uvp_xl.notation.reading import Planning

PRECEDENCE = 60

_FROM = re.compile(r"(?:van ?af|m\.?i\.?v\.?|met ingang van|ingaande|sinds)(?![a-z])[: ]*")
_TO = re.compile(r"tot|t/m|tm|t\.m")
_ON = re.compile(
    r",? ?(?:e\.? ?v(?:\.? ?(?:jaren|jr|j))?|evj|en (?:later|daarna|daaropvolgende? jaren)"
    r"|en (?:verder|volgende?)(?: jaren)?|(?:-|t/m|tot(?: en met)?) ?heden|-*>+"
    r"|(?P<unsure>-|-?\.{3}))"
)


def read(text: str, years: Years) -> Planning | None:
    """The first day; what begins and has no end is ongoing.

    >>> read("vanaf 2020", ()).kind, str(read("2019 en verder", ()).start)
    ('ongoing', '2019-01-01')
    >>> str(read("vanaf 2019 t/m 2021", ()).end)
    '2021-12-31'
    """
    start = _FROM.match(text)
    rest = text[start.end() :] if start else text
    on = _end_of(rest)
    if on:
        rest = rest[: on.start()]
    found = stretch(rest, years) if (start or on) and rest else None
    if found is None:
        return None
    before, after = (start[0] if start else ""), (on[0] if on else "")
    if isinstance(found, Planning):
        return reworded(found, before, after)
    if on and not start and on["unsure"]:
        return question("het is niet duidelijk of dit doorloopt", f"vanaf {rest}", rest)
    if not on and found.shape == "range" and _TO.search(rest):
        return Planning("period", found.start, found.end)
    if not on and found.shape != "single":
        return question("er staat meer dan één begin", rest)
    return Planning("ongoing", found.start)


def _end_of(text: str) -> re.Match[str] | None:
    """The words at the end that say that it goes on."""
    return next((m for m in _ON.finditer(text) if m.end() == len(text)), None)
