"""A label of the planning: "gepland in 2021", "uitvoering: Q2 2021"."""

from __future__ import annotations

import re

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.interval import Interval, parse_interval
from uvp_xl.notation.planning.planning_grammar import Years, reworded, understand

PRECEDENCE = 60
_BEFORE = re.compile(
    r"(?:(?:staat )?(?:in)?gepland|planning|uit te voeren|uitvoer(?:en|ing)|datum|periode)"
    r"(?: is)?(?: voor|(?= in | op | per |:| ))[: ]+"
)
_BEHIND = re.compile(r",?(?: staat)? (?:in)?gepland")


def read(text: str, years: Years) -> Planning | None:
    """Read the text next to the label, when that is a time.

    >>> str(read("gepland voor mei 2021", ()).end), str(read("uitvoering vanaf 2021", ()).start)
    ('2021-05-31', '2021-01-01')
    >>> read("uitvoering door politie", ()) is None
    True
    """
    start = _BEFORE.match(text)
    behind = next((m for m in _BEHIND.finditer(text) if m.end() == len(text)), None)
    if not start and not behind:
        return None
    before, after = start[0] if start else "", behind[0] if behind else ""
    rest = text[len(before) : len(text) - len(after)]
    planning = understand(rest, years) if rest else None
    if planning is None or (
        planning.kind == "unknown" and not isinstance(parse_interval(rest, years), Interval)
    ):
        return reworded(planning, before, after) if planning and planning.proposals else None
    return planning
