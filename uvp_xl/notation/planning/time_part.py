"""One interval as it is written, and the question where it cannot exist."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import NamedTuple

from uvp_xl.notation.cell_reading import Planning

FIRST_YEAR, LAST_YEAR = 1990, 2099
"""The years that a plan can be about; any other number of four digits is a question."""


class DateSpan(NamedTuple):
    """A first and a last day, both included."""

    start: dt.date
    end: dt.date


Bounds = Callable[[int, int], DateSpan | Planning]
"""From a year and a number within its unit to the days; a question when there are none."""


class TimePart(NamedTuple):
    """An interval as written: the `number`-th `unit` of a year that may still be missing.

    `countable`: a bare number next to it is of the same unit, such as the 4 in "Q3 en 4".
    `joint` separates the part from a year that completes it.
    """

    unit: str
    number: int
    bounds: Bounds
    year: int | None = None
    countable: bool = False
    joint: str = " "

    def span(self, year: int) -> DateSpan | Planning:
        """Return the days of this part in `year`, or the question why there are none."""
        if not FIRST_YEAR <= year <= LAST_YEAR:
            return question(f"{year} is geen jaar tussen {FIRST_YEAR} en {LAST_YEAR}")
        return self.bounds(year, self.number)


def question(clause: str, *proposals: str) -> Planning:
    """Return an uncertain planning: a Dutch clause that follows “the cell”, and proposals.

    >>> question("het jaar ontbreekt", "Q3 2020").kind
    'unknown'
    """
    return Planning("unknown", problem=clause, proposals=proposals)
