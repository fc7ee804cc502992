"""A period: one part, a range or an enumeration ("2019", "jan t/m mrt 2020", "Q3 en Q4 2021")."""

from __future__ import annotations

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.interval import Interval, parse_interval
from uvp_xl.notation.planning.planning_grammar import Years

PRECEDENCE = 20


def read(text: str, years: Years) -> Planning | None:
    """Return the period from its first day to its last.

    >>> read("begin - medio 2020", ()).end
    datetime.date(2020, 8, 31)
    >>> read("heel snel", ()) is None
    True
    """
    interval = parse_interval(text, years)
    if isinstance(interval, Interval):
        return Planning("period", interval.start, interval.end)
    return interval
