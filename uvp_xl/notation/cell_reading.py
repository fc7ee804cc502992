"""The result of a notation family: the meaning of one cell, or the question it leaves.

A reading never raises and never guesses. What is not understood has the kind ``unknown`` and a
`problem`: a short Dutch sentence for the person who wrote the cell, with `proposals` (texts that
could stand in the cell instead) where they exist.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

PlanningKind = Literal["period", "ongoing", "recurring", "unknown", "empty"]
BudgetKind = Literal["amount", "reserved", "existing_budget", "hours", "none", "unknown", "empty"]
Phase = Literal[
    "not_started", "in_progress", "done", "dropped", "paused", "delayed", "ongoing", "unknown"
]
Light = Literal["green", "amber", "red", "grey"]


LATEST = dt.date(2090, 1, 1)
"""A day from here on is filled in because a cell had to have one; 1-1-1900 is not read at all."""


@dataclass(frozen=True, slots=True)
class Planning:
    """When: inclusive dates. An open side is None; `ongoing` has no end, `unknown` has neither.

    `shifted_from` is the planning that this one replaced, where the cell has both.
    """

    kind: PlanningKind
    start: dt.date | None = None
    end: dt.date | None = None
    problem: str = ""
    proposals: tuple[str, ...] = ()
    shifted_from: Planning | None = None

    @property
    def filler(self) -> dt.date | None:
        """The day that is only a filler, such as 31-12-2099; None when all are real.

        >>> Planning("period", dt.date(2020, 1, 1), dt.date(2099, 12, 31)).filler
        datetime.date(2099, 12, 31)
        """
        return next((day for day in (self.start, self.end) if day and day >= LATEST), None)


@dataclass(frozen=True, slots=True)
class Budget:
    """How much, in euro. `maximum` is None when the amount is open upwards ("en hoger").

    `by_year` has each year and its amount where the cell names them; the bounds are their sum.
    `once` and `yearly` are the one-off and the yearly amount where the cell has both; the bounds
    are what the first year costs, and `per_year` is None.
    """

    kind: BudgetKind
    minimum: float | None = None
    maximum: float | None = None
    per_year: bool | None = None
    problem: str = ""
    proposals: tuple[str, ...] = ()
    by_year: tuple[tuple[int, float], ...] = ()
    once: float | None = None
    yearly: float | None = None


@dataclass(frozen=True, slots=True)
class Status:
    """How far: the phase, and apart from it the traffic light and the percentage (0-100).

    `start` and `end` are the date of the phase where a history in the cell has one with its year.
    """

    phase: Phase | None
    light: Light | None = None
    percentage: float | None = None
    problem: str = ""
    proposals: tuple[str, ...] = ()
    start: dt.date | None = None
    end: dt.date | None = None
