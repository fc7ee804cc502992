"""A start, then ongoing: "vanaf 2020", "met ingang van 1 mei 2021", "2019 e.v.", "2019 - heden"."""

from __future__ import annotations

import re

from uvp_xl.dutch_text import short_date
from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.interval import parse_interval
from uvp_xl.notation.planning.planning_grammar import Years, reworded
from uvp_xl.notation.planning.time_part import question

PRECEDENCE = 60

_FROM = re.compile(
    r"(?:(?:start(?:end)?|gestart|loopt|lopende?),? )?"
    r"(?:van ?af|v\.?a\.?|vnf\.?|>=|m\.?i\.?v\.?|met ingang van|ingaande|ingangsdatum"
    r"|sinds)(?![a-z])[: ]*"
)
_BEGIN_OF = re.compile(r"begin (?:van )?")
_TO = re.compile(r"tot|t/m|tm|t\.m")
_ON = re.compile(
    r",? ?(?:(?:en )?e\.? ?v(?:\.? ?(?:jaren|jr|j))?|evj|en (?:later|daarna|verder|doorlopend)"
    r"|en (?:de )?(?:(?:daarop)?volgende?|opvolgende)(?: jaren)?|en (?:de )?jaren (?:daarna|erna)"
    r"|(?:-|t/m|tot(?: en met)?|tot aan) ?(?:heden|nu)|-*>+"
    r"|(?P<unsure>-|-?\.{3}))"
)


def read(text: str, years: Years) -> Planning | None:
    """Return the first day; what begins and has no end is ongoing.

    >>> read("vanaf 2020", ()).kind, str(read("2019 en verder", ()).start)
    ('ongoing', '2019-01-01')
    >>> str(read("vanaf 2019 t/m 2021", ()).end), str(read("vanaf begin mei 2021", ()).start)
    ('2021-12-31', '2021-05-01')
    """
    start = _FROM.match(text)
    rest = text[start.end() :] if start else text
    on = _end_of(rest)
    if on:
        rest = rest[: on.start()]
    interval = parse_interval(rest, years) if (start or on) and rest else None
    if interval is None and start and (begin := _BEGIN_OF.match(rest)):
        interval = parse_interval(rest[begin.end() :], years)
    if interval is None:
        return None
    before, after = (start[0] if start else ""), (on[0] if on else "")
    if isinstance(interval, Planning):
        return reworded(interval, before, after)
    if on and not start and on["unsure"]:
        return question("het is niet duidelijk of dit doorloopt", f"vanaf {rest}", rest)
    if not on and interval.shape == "range" and _TO.search(rest):
        return Planning("period", interval.start, interval.end)
    if not on and interval.shape != "single":
        return question("er staat meer dan één begin", f"vanaf {short_date(interval.start)}", rest)
    return Planning("ongoing", interval.start)


def _end_of(text: str) -> re.Match[str] | None:
    """Return the closing words for continuation."""
    return next((m for m in _ON.finditer(text) if m.end() == len(text)), None)
