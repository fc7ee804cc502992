"""The contents of one column in a block of cells: periods, statuses, amounts, names, texts.

A heading names a column; its cells confirm or contradict it. A sample of them is read with the
readers of the notations, each distinct value once, and only for what is asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache, cached_property, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from uvp_xl.clean_text import key, line
from uvp_xl.grid import Grid, Percentage, Value
from uvp_xl.tables.cell_kinds import (
    is_contact,
    is_level,
    is_number,
    is_text,
    is_tick,
    is_time,
)
from uvp_xl.unfilled import is_unfilled
from uvp_xl.work_budget import Work, spend

if TYPE_CHECKING:
    from uvp_xl.names.register import Register

Kind = Literal[
    "period", "status", "amount", "name", "tick", "number", "level", "time", "contact", "text"
]
"""What a cell can be. One cell can be of several kinds: "2025" is a period and a number."""

SAMPLE = 40
"""Most filled cells of a column that are read."""
ROWS = 120
"""Most rows in which these are looked for."""
CONFIRMED = 0.6
"""Least share of the filled cells that confirms a heading."""

_READINGS = 10
"""Work for reading one cell, in cells that are only copied."""
_SOME_YEAR = 2000
"""A year for periods without one: the contents are of this kind in any year."""
_LONGEST = 80
"""Longest period or list of names, in characters; a longer one is a text about it."""
_LEAST_AMOUNT = 1000
"""A smaller number without a sign of money can be anything."""
_YEARS = range(1900, 2100)
_MONEY = re.compile(r"[€$£]|\beuro?s?\b|\beur\b|\bmln\b|\bmiljoen\b|\dk\b|,-", re.IGNORECASE)
_ROLE = re.compile(
    r"(?:loco-?)?(?:burgemeester|wethouders?|schepen|college|team|afdeling|afd\.?|dienst|cluster|"
    r"gemeente|stichting|regio|beleidsmedewerkers?|beleidsadviseurs?|adviseurs?|co[oö]rdinator|"
    r"projectleiders?|programmamanager|manager|directeur|teamleider|griffie|raad)\b",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(r"[,;/&+\n]| en ")
_LABEL = re.compile(r"(?:[^\W\d_]{1,12}[ .-]?)?0*(\d{1,4})(?:[.-](\d{1,3}))?[a-z]?[.):]?")
"""The number of a row: "1", "2.", "1.2", "R-001", "Actie 3"."""
_LEAST_NUMBERED = 2


class ColumnContents:
    """The filled cells of a column, from top to bottom, at most `SAMPLE` of them."""

    def __init__(self, cells: Iterable[Value]) -> None:
        """Judge these cells; those that are not filled in do not count."""
        self.cells = tuple(cell for cell in cells if not is_unfilled(cell, "unknown"))
        self._shares: dict[Kind, float] = {}

    def share(self, kind: Kind) -> float:
        """Return the share of the filled cells that are of a kind, from 0 to 1.

        >>> planned = ColumnContents(["Q3 2025", "doorlopend", "", "weet ik niet"])
        >>> round(planned.share("period"), 2), planned.share("amount")
        (0.67, 0.0)
        """
        if kind not in self._shares:
            test = _TESTS[kind]
            count = sum(map(test, self.cells))
            self._shares[kind] = count / len(self.cells) if self.cells else 0.0
        return self._shares[kind]

    def is_mostly(self, *kinds: Kind) -> bool:
        """Return whether enough cells are of one of these kinds.

        >>> ColumnContents(["loopt", "gereed", "?"]).is_mostly("period", "status")
        True
        """
        return any(self.share(kind) >= CONFIRMED for kind in kinds)

    @cached_property
    def length(self) -> float:
        """The average length of the filled cells as texts, in characters; numbers count as 0."""
        texts = [len(line(cell)) for cell in self.cells if isinstance(cell, str)]
        return sum(texts) / len(self.cells) if texts else 0.0

    @cached_property
    def is_numbering(self) -> bool:
        """Whether the cells only number their rows: "1.", "2." or "R-001", "R-002"."""
        found = [_numbers(cell) for cell in self.cells]
        if len(found) < _LEAST_NUMBERED or None in found:
            return False
        numbers = [pair for pair in found if pair]
        return numbers == sorted(numbers) and len(set(numbers)) == len(numbers) and not (
            self.is_mostly("period") and numbers[0][0] in _YEARS
        )  # fmt: skip


def contents(grid: Grid, column: int, first: int, last: int) -> ColumnContents:
    """Return the contents of a column (from 1) in the rows from `first` to `last`, both included.

    >>> contents(Grid("Plan", [["Wanneer"], ["Q3 2025"], ["mei 2026"]]), 1, 2, 3).share("period")
    1.0
    """
    sample: list[Value] = []
    for row in range(first, min(last, first + ROWS - 1) + 1):
        value = grid.value(row, column)
        if value != "":
            sample.append(value)
            if len(sample) == SAMPLE:
                break
    spend(Work.CELLS, len(sample), f"op het blad “{grid.name}”", times=_READINGS)
    return ColumnContents(sample)


@lru_cache(maxsize=4096, typed=True)  # True is no 1, and columns repeat their values
def is_period(value: Value) -> bool:
    """Return whether the reader of a planning understands a cell.

    >>> is_period("Q3"), is_period("2e helft 2025"), is_period("3"), is_period("Hoog")
    (True, True, False, False)
    """
    from uvp_xl.notation import planning  # only a candidate needs it

    if isinstance(value, bool | Percentage) or (isinstance(value, str) and len(value) > _LONGEST):
        return False
    return planning.is_understood(value, _SOME_YEAR)


@lru_cache(maxsize=4096, typed=True)
def is_status(value: Value) -> bool:
    """Return whether the reader of a status understands a cell.

    >>> is_status("loopt"), is_status("groen"), is_status("1."), is_status("politie")
    (True, True, False, False)
    """
    from uvp_xl.notation import status

    reading = status.read(value)
    return reading.phase not in (None, "unknown") or reading.light is not None


@lru_cache(maxsize=4096, typed=True)
def is_amount(value: Value) -> bool:
    """Return whether a cell is an amount of money: with its sign, or a number of some size.

    >>> is_amount("€ 500"), is_amount("p.m."), is_amount(12500), is_amount(2025), is_amount(3)
    (True, True, True, False, False)
    """
    from uvp_xl.notation import budget

    reading = budget.read(value)
    if reading.kind in ("reserved", "existing"):
        return True
    if reading.kind != "amount" or reading.minimum is None:
        return False
    if isinstance(value, str) and _MONEY.search(value):
        return True
    return reading.minimum >= _LEAST_AMOUNT and not is_period(value)


@lru_cache(maxsize=4096, typed=True)
def is_name(value: Value) -> bool:
    """Return whether a cell names known partners, units or roles, with most of its parts.

    >>> is_name("politie, OM"), is_name("team Veiligheid"), is_name("Overlast aanpakken")
    (True, True, False)
    """
    if not isinstance(value, str) or len(value) > _LONGEST:
        return False
    parts = [part.strip() for part in _SEPARATOR.split(value) if part.strip()]
    return bool(parts) and 2 * sum(map(_is_known, parts)) > len(parts)


def _is_known(part: str) -> bool:
    """Return whether one name is known, or begins with the word of a role."""
    from uvp_xl.names.name_lookup import find_partner

    return bool(_ROLE.match(part)) or find_partner(part, _national()) is not None


@cache
def _national() -> Register:
    """Return the register of the national list alone."""
    from uvp_xl.names.register import Register

    return Register()


def _numbers(value: Value) -> tuple[int, int] | None:
    """Return the numbers in the label of a row, None for anything else."""
    if not isinstance(value, str | int) or isinstance(value, bool):
        return (int(value), 0) if isinstance(value, float) and value.is_integer() else None
    match = _LABEL.fullmatch(key(line(value)))
    return (int(match[1]), int(match[2] or 0)) if match else None


_TESTS: MappingProxyType[Kind, Callable[[Value], bool]] = MappingProxyType(
    {
        "period": is_period,
        "status": is_status,
        "amount": is_amount,
        "name": is_name,
        "tick": is_tick,
        "number": is_number,
        "level": is_level,
        "time": is_time,
        "contact": is_contact,
        "text": is_text,
    }
)
