"""Work per distinct value: a plan has the same few holders, parties and years on every row."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from functools import lru_cache
from typing import TypeVar

from uvp_xl.grid import CellError, SeenText, Value

S = TypeVar("S")
T = TypeVar("T")


def shared(objects: Sequence[S], read: Callable[[S], T]) -> list[T]:
    """Return `read` of every object, called once for each: many rows have the very same reading.

    >>> shared([(2020,)] * 2, sum)
    [2020, 2020]
    """
    places = list(map(id, objects))
    known = {place: read(one) for place, one in dict(zip(places, objects, strict=True)).items()}
    return list(map(known.__getitem__, places))


LONGEST = 200
"""Longest text of a cell to remember, in characters; a longer one is hardly ever repeated."""


def remembered(read: Callable[[Value], T]) -> Callable[[Value], T]:
    """Return `read` with a memory for short texts: the plans of a region have many in common.

    >>> lengths = remembered(len)
    >>> lengths("2020"), lengths("2020")
    (4, 4)
    """
    of_text = lru_cache(maxsize=4096)(read)

    def of_value(value: Value) -> T:
        return of_text(value) if type(value) is str and len(value) <= LONGEST else read(value)

    return of_value


def each(values: Sequence[Value], read: Callable[[Value], T]) -> list[T]:
    """Return `read` of every value, called once per distinct one (1, 1.0 and True are distinct).

    Equal texts that show other values are distinct as well.
    """
    if set(map(type, values)) <= {str}:
        texts = {value: read(value) for value in dict.fromkeys(values)}
        return [texts[value] for value in values]
    known: dict[Hashable, T] = {}
    result: list[T] = []
    for value in values:
        spot: Hashable = value if type(value) is str else (type(value), value)
        if isinstance(value, SeenText):
            spot = spot, type(value.stored), value.stored
        if spot not in known:
            known[spot] = read(value)
        result.append(known[spot])
    return result


def without_error(value: Value) -> Value:
    """Return the value of a cell with names; an error of Excel is none.

    >>> without_error(CellError("#N/B")), without_error("OM")
    ('', 'OM')
    """
    return "" if isinstance(value, CellError) else value
