"""Years of two digits: "2019-20" is two years; "19-20", "03-20" and "2011-12" are questions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.calendar_dates import full_year
from uvp_xl.notation.planning.planning_grammar import Years, understand
from uvp_xl.notation.planning.time_part import question

PRECEDENCE = 10
_PATTERN = re.compile(r"(?P<first>\d{1,2}|\d{4})(?P<glue> ?[-/] ?| (?:t/m|en|of) )(?P<second>\d\d)")


def read(text: str, years: Years) -> Planning | None:
    """Two years, or the question which years, month or day are meant.

    >>> str(read("2019-20", ()).end)
    '2020-12-31'
    >>> read("19-20", ()).proposals, read("03-20", ()).proposals
    (('2019-2020',), ('03-2020', '2003-2020'))
    >>> read("2020-07", ()) is None
    True
    """
    match = _PATTERN.fullmatch(text)
    proposals = tuple(_in_full(match["first"], match["glue"], match["second"])) if match else ()
    if not match or not proposals:
        return None
    if len(match["first"]) == 4:
        return understand(proposals[0], years)
    # "11-12" may also be the eleventh of December.
    dates = (f"{text}-{year}" for year in years) if int(match["second"]) <= 12 else ()
    return question("schrijf jaren met vier cijfers", *proposals, *dates)


def _in_full(first: str, glue: str, second: str) -> Iterator[str]:
    """Return a month and its year, and two years; neither for what is written in full already."""
    year = full_year(second)
    month_second = int(second) <= 12
    if int(first) <= 12 and not month_second and glue.strip() in {"-", "/"}:
        yield f"{first}{glue}{year}"
    years = len(first) == 2 or (len(first) == 4 and not month_second)
    if years and full_year(first) < year:
        yield f"{full_year(first)}{glue}{year}"
