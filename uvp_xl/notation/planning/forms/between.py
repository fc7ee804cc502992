"""A range in words around it: "tussen mei en juli 2021", "loopt van 2019 tot 2021"."""

from __future__ import annotations

import re

from uvp_xl.notation.planning.grammar import Years, reworded
from uvp_xl.notation.planning.stretch import stretch
from uvp_xl.notation.reading import Planning

PRECEDENCE = 60
_TUSSEN = re.compile(r"tussen (?P<first>.+?) (?:en|-) (?P<last>.+)")
_VAN = re.compile(r"(?:loopt )?van (?P<range>.+)")


def read(text: str, years: Years) -> Planning | None:
    """The period from the first part to the last, both included.

    >>> str(read("tussen mei en juli 2021", ()).end), str(read("van 2019 tot 2021", ()).start)
    ('2021-07-31', '2019-01-01')
    """
    if tussen := _TUSSEN.fullmatch(text):
        said = f"{tussen['first']} t/m {tussen['last']}"
    elif van := _VAN.fullmatch(text):
        said = van["range"]
    else:
        return None
    found = stretch(said, years)
    if isinstance(found, Planning):
        return reworded(found, "" if tussen else "van ")
    if found is None or found.shape != "range":
        return None
    return Planning("period", found.start, found.end)
