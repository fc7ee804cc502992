"""A range in words around it: "tussen mei en juli 2021", "van 2019 tot 2021", "start mei 2021,
gereed juli 2021"."""

from __future__ import annotations

import re

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.interval import parse_interval
from uvp_xl.notation.planning.planning_grammar import Years, reworded

PRECEDENCE = 60
_TUSSEN = re.compile(r"tussen (?P<first>.+?) (?:en|-) (?P<last>.+)")
_AT = r"(?: in| op| per)?:? "
_START = re.compile(
    rf"(?:start|gestart|startdatum|starten){_AT}(?P<first>[^,;]+?)(?:[,;/]| -| en)? ?"
    rf"(?:gereed|klaar|afgerond|afronding|oplevering|eind(?:e|datum)?){_AT}(?P<last>.+)"
)
_VAN = re.compile(r"(?:loopt )?van (?P<range>.+)")


def read(text: str, years: Years) -> Planning | None:
    """Return the period from the first part to the last, both included.

    >>> str(read("tussen mei en juli 2021", ()).end), str(read("van 2019 tot 2021", ()).start)
    ('2021-07-31', '2019-01-01')
    """
    if tussen := _TUSSEN.fullmatch(text) or _START.fullmatch(text):
        range_text = f"{tussen['first']} t/m {tussen['last']}"
    elif van := _VAN.fullmatch(text):
        range_text = van["range"]
    else:
        return None
    interval = parse_interval(range_text, years)
    if isinstance(interval, Planning):
        return reworded(interval, "" if tussen else "van ")
    if interval is None or interval.shape != "range":
        return None
    return Planning("period", interval.start, interval.end)
