"""Years of two digits: "19-20", "2020-21", "19 t/m 21" are a question, with the years in full."""

from __future__ import annotations

import re

from uvp_xl.notation.planning.dates import full_year
from uvp_xl.notation.planning.grammar import Years
from uvp_xl.notation.planning.part import question
from uvp_xl.notation.reading import Planning

PRECEDENCE = 10
_PATTERN = re.compile(r"(?P<first>\d\d|\d{4})(?P<glue> ?[-/] ?| (?:t/m|en|of) )(?P<second>\d\d)")


def read(text: str, years: Years) -> Planning | None:
    """The question whether years are meant.

    >>> read("19-20", ()).proposals
    ('2019-2020',)
    >>> read("2020-07", ()) is None
    True
    """
    match = _PATTERN.fullmatch(text)
    if not match:
        return None
    first, second = full_year(match["first"]), full_year(match["second"])
    month = int(match["second"]) <= 12
    if first >= second or (month and len(match["first"]) == 4):
        return None
    # "11-12" may also be the eleventh of December.
    dates = (f"{text}-{year}" for year in years) if month else ()
    full = f"{first}{match['glue']}{second}"
    return question("schrijf jaren met vier cijfers", full, *dates)
