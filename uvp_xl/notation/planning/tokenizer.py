"""From a text to the parts in it, each with the glue before it.

>>> [(item.glue, item.part.unit, item.part.number) for item in scan("q3 en q4 2021")]
[('', 'quarter', 3), ('en', 'quarter', 4), ('', 'year', 2021)]
>>> scan("q3 of zo") is None
True
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from uvp_xl.discovery import modules
from uvp_xl.notation.planning import parts
from uvp_xl.notation.planning.connectives import FILLER, GLUE
from uvp_xl.notation.planning.time_part import TimePart

_Match = Callable[[str, int], re.Match[str] | None]
_Make = Callable[[re.Match[str]], TimePart | None]


_FEW = frozenset({"quarter", "half", "third", "season"})
"""Units of which there are no more than a few, so that a larger number is a year."""


class Item(NamedTuple):
    """A part in a text, from `start` to `end`, with the glue between it and the part before."""

    glue: str
    part: TimePart
    start: int
    end: int


@cache
def _families() -> tuple[tuple[_Match, _Make], ...]:
    return tuple((family.PATTERN.match, family.part) for family in modules(parts, "part"))


def part_at(text: str, start: int) -> tuple[TimePart, int] | None:
    """Return the longest part that begins at `start`, with where it ends."""
    best: tuple[TimePart, int] | None = None
    reach = start
    for match, make in _families():
        hit = match(text, start)
        if hit and hit.end() > reach and (part := make(hit)):
            reach = hit.end()
            best = part, reach
    return best


def scan(text: str) -> list[Item] | None:
    """Split a plain text into its parts; None when it has any other text."""
    glue, position = "", 0
    if filler := FILLER.match(text):
        position = filler.end()
    items: list[Item] = []
    while longest := part_at(text, position):
        part, end = longest
        items.append(Item(glue, part, position, end))
        if end == len(text):
            return items
        if between := GLUE.match(text, end):
            glue, position = between[1], between.end()
    return None


def mentions(text: str) -> bool:
    """Return whether a part of any kind but a bare number begins at some word of the text.

    >>> mentions("besproken in maart"), mentions("fase 2")
    (True, False)
    """
    words = (part_at(text, word.start()) for word in re.finditer(r"(?<![^\W_])[a-z\d']", text))
    return any(hit and hit[0].unit != "number" for hit in words)


def fill(items: list[Item], text: str) -> list[Item] | None:
    """Give each bare number the unit of its neighbour: "1e en 2e kwartaal", "week 12-14".

    One that can only be a year of two digits becomes that year; None when a number stays bare.
    """
    if all(item.part.unit != "number" for item in items):
        return items
    filled = _with_years(items, text)
    for index in reversed(range(len(filled) - 1)):
        _take_unit(filled, index, index + 1, filled[index + 1].glue)
    for index in range(1, len(filled)):
        _take_unit(filled, index, index - 1, filled[index].glue)
    filled = _with_years(filled, text)
    return None if any(item.part.unit == "number" for item in filled) else filled


def _take_unit(items: list[Item], index: int, neighbour: int, glue: str) -> None:
    item, donor = items[index], items[neighbour].part
    if item.part.unit == "number" and donor.countable and glue:
        part = donor._replace(number=item.part.number, year=None)
        items[index] = item._replace(part=part)


def _with_years(items: list[Item], text: str) -> list[Item]:
    """Return the items with years for the short ones: "Q3-21", "zomer 20"."""
    return [items[0], *(_with_year(before, item, text) for before, item in pairwise(items))]


def _with_year(before: Item, item: Item, text: str) -> Item:
    """Return the item, which is a year when it can be nothing else."""
    digits = text[item.start : item.end]
    if not digits.isdecimal() or before.part.year or before.part.unit not in _FEW:
        return item
    if item.glue not in {"", "-", "/"} or not 12 < int(digits) < 50:
        return item
    year = part_at(f"'{digits}", 0)
    return item._replace(part=year[0]) if year else item
