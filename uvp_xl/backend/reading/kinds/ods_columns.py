"""What consecutive columns of a sheet of an .ods have in common: their default styles."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import Generic, TypeVar

T = TypeVar("T")


class Columns(Generic[T]):
    """What columns have, added from left to right; all others have `usual`."""

    def __init__(self, usual: T) -> None:
        """Start without columns."""
        self._starts, self._values = [0], [usual]

    def add(self, value: T, times: int) -> None:
        """Add columns after those before."""
        starts, values = self._starts, self._values
        if values[-2:-1] == [value]:
            starts[-1] += times
        else:
            values.insert(-1, value)
            starts.append(starts[-1] + times)

    def at(self, column: int) -> T:
        """Return what a column has."""
        return self._values[bisect_right(self._starts, column) - 1]

    def within(self, column: int, times: int) -> Iterator[tuple[int, int, T]]:
        """Yield consecutive columns that have the same: the first, how many, and what they have.

        >>> columns = Columns("")
        >>> columns.add("a", 2)
        >>> columns.add("b", 9)
        >>> list(columns.within(1, 3))
        [(1, 1, 'a'), (2, 2, 'b')]
        >>> list(columns.within(10, 3))
        [(10, 1, 'b'), (11, 2, '')]
        """
        end = column + times
        index = bisect_right(self._starts, column) - 1
        while column < end:
            stop = self._starts[index + 1] if index + 1 < len(self._starts) else end
            stop = min(stop, end)
            yield column, stop - column, self._values[index]
            column, index = stop, index + 1
