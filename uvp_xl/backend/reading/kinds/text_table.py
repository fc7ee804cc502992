"""The shared texts of a workbook, counted in its budget of work."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from uvp_xl.work_budget import Work, spend

_BATCH = 1_000
"""Texts that are drawn from the budget at once."""
_EACH = 8
"""Characters that a text takes besides its own: it is an object, however short."""


def collect(texts: Iterable[str]) -> list[str]:
    """Return the texts; raises TooMuchWork.

    >>> collect(["a", "b"])
    ['a', 'b']
    """
    table: list[str] = []
    following = iter(texts)
    while batch := list(islice(following, _BATCH)):
        table += batch
        characters = sum(map(len, batch)) + _EACH * len(batch)
        spend(Work.CHARACTERS, characters, "in de gedeelde teksten")
    return table
