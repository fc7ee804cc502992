"""The work that one file may take: one budget that readers, rules and writers draw from.

A small file can ask for any amount of work: a text in which every rule searches, thousands of names
to compare, a sheet with a cell in every row. Limits on each of these do not add up, so every piece
of work is counted here, for one file as for many. Counts, not a clock: the same file always gets
the same answer, on any computer.

    with metered("plan.xlsx"):
        spend(Work.CELLS, 1_200, "op het blad “Jeugd”")
"""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator
from contextvars import ContextVar
from enum import Enum

from uvp_xl.dutch_text import number
from uvp_xl.errors import TooMuchWork

UNITS = 20_000_000
"""The budget: a unit is about a microsecond. Checking 5,000 actions takes a tenth of it,
and 100,000 actions nearly all."""


class Work(Enum):
    """A kind of work: the units that a thousand of it take, and its name in Dutch."""

    BYTES = 25, "bytes gelezen"
    CELLS = 3_000, "cellen"
    CHARACTERS = 500, "tekens doorzocht"
    ITEMS = 10_000, "onderdelen, namen, notities en samenvoegingen"
    PAIRS = 1_000, "vergelijkingen van namen en teksten"
    ACTIONS = 80_000, "acties"
    FINDINGS = 140_000, "meldingen"
    SHEETS = 100_000, "bladen"
    TABLES = 500_000, "actietabellen"
    WRITTEN = 20_000, "cellen in overzichten"

    def __init__(self, units: int, noun: str) -> None:
        """Hold the units for a thousand, and the noun after the number."""
        self.units = units
        self.noun = noun


class WorkBudget:
    """What is left for the file called `name`, and where the rest went."""

    def __init__(self, name: str, units: int = UNITS) -> None:
        """Start with `units` for the file that errors mention as `name`."""
        self.name = name
        self.left = units * 1_000
        self._spent: dict[tuple[str, str], int] = {}

    def spend(self, work: Work, amount: int, where: str = "", times: int = 1) -> None:
        """Draw this work from the budget; raises TooMuchWork when that is empty.

        `where` is a Dutch phrase such as "op het blad “Jeugd”". The work counts so many times.
        """
        self.left -= work.units * amount * times
        key = work.noun, where
        self._spent[key] = self._spent.get(key, 0) + amount
        if self.left < 0:
            raise TooMuchWork(self.name, self._largest())

    def _largest(self) -> str:
        """Return, in Dutch, what most of the budget went to."""
        units = {work.noun: work.units for work in Work}
        noun, where = max(self._spent, key=lambda key: units[key[0]] * self._spent[key])
        return f"{number(self._spent[noun, where])} {noun} {where}".rstrip()


_ACTIVE: ContextVar[WorkBudget | None] = ContextVar("active", default=None)


@contextlib.contextmanager
def metered(name: str) -> Iterator[WorkBudget]:
    """Count the work in the with block for the file called `name`.

    Within such a block, another one counts in the same budget. Cycles are collected after it: what
    is read and found has none, and what is held during the block is bounded by its budget.
    """
    active = _ACTIVE.get()
    if active is not None:
        yield active
        return
    budget = WorkBudget(name)
    token = _ACTIVE.set(budget)
    collects = gc.isenabled()
    gc.disable()
    try:
        yield budget
    finally:
        _ACTIVE.reset(token)
        if collects:
            gc.enable()


def spend(work: Work, amount: int, where: str = "", times: int = 1) -> None:
    """Draw from the budget of the file that is worked on, if any; raises TooMuchWork."""
    budget = _ACTIVE.get()
    if budget is not None:
        budget.spend(work, amount, where, times)
