"""The week with a day in it: "week van 22 sep", "in de week van 14 maart 2026"."""

from __future__ import annotations

import datetime as dt
import re

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.planning_grammar import NOT_UNDERSTOOD, Years, reworded, understand

PRECEDENCE = 35
_WEEK_OF = re.compile(r"(?P<before>(?:in )?(?:de )?(?:week|wk)\.? van )(?P<day>(?:\w+ )?\d.*)")
_WHOLE_WEEK = dt.timedelta(days=6)


def read(text: str, years: Years) -> Planning | None:
    """Return the week of the day, Monday to Sunday.

    >>> str(read("week van 22 sep 2026", ()).start), str(read("wk van 1-1-2026", ()).end)
    ('2026-09-21', '2026-01-04')
    >>> read("week van 22 tot 30 sep 2026", ()) is None
    True
    """
    match = _WEEK_OF.fullmatch(text)
    if match is None:
        return None
    planning = understand(match["day"], years)
    if planning.kind == "unknown" and planning.problem != NOT_UNDERSTOOD:
        return reworded(planning, match["before"])
    if planning.start is None or planning.start != planning.end:
        return None
    monday = planning.start - dt.timedelta(days=planning.start.weekday())
    return Planning("period", monday, monday + _WHOLE_WEEK)
