"""Years of two digits are a question, with the years in full: "19-20", "2020-21", "03-20"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from uvp_xl.notation.planning.dates import full_year
from uvp_xl.notation.planning.grammar import Years
from uvp_xl.notation.planning.part import question
from uvp_xl.notation.reading import Planning

PRECEDENCE = 10
_PATTERN = re.compile(r"(?P<first>\d{1,2}|\d{4})(?P<glue> ?[-/] ?| (?:t/m|en|of) )(?P<second>\d\d)")


def read(text: str, years: Years) -> Planning | None:
    """The question which years, month or day are meant.

    >>> read("19-20", ()).proposals, read("03-20", ()).proposals
    (('2019-2020',), ('03-2020', '2003-2020'))
    >>> read("2020-07", ()) is None
    True
    """
    match = _PATTERN.fullmatch(text)
    proposals = tuple(_in_full(match["first"], match["glue"], match["second"])) if match else ()
    if not match or not proposals:
        return None
    # "11-12" may also be the eleventh of December.
    dates = (f"{text}-{year}" for year in years) if int(match["second"]) <= 12 else ()
    return question("schrijf jaren met vier cijfers", *proposals, *dates)


def _in_full(first: str, glue: str, second: str) -> Iterator[str]:
    """A month and its year, and two years; neither for what is written in full already."""
    year = full_year(second)
    month_second = int(second) <= 12
    if int(first) <= 12 and not month_second and glue.strip() in {"-", "/"}:
        yield f"{first}{glue}{year}"
    years = len(first) == 2 or (len(first) == 4 and not month_second)
    if years and full_year(first) < year:
        yield f"{full_year(first)}{glue}{year}"
