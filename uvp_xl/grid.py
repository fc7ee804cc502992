"""The values of one sheet with their addresses: all that the domain knows about a workbook.

A back end (a closed file, live Excel, memory) builds a `Grid` for every sheet; the rest of the
program does not know the source.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from itertools import chain, product
from typing import Self

from uvp_xl.errors import UsageError


@dataclass(frozen=True, slots=True)
class CellError:
    """An error value in a cell, by its Dutch name in Excel, such as ``#VERW!`` or ``#N/B``."""

    name: str

    def __str__(self) -> str:
        return self.name


NO_RESULT = CellError("formule zonder uitkomst")
"""The value of a formula that no program has calculated yet."""


@dataclass(frozen=True, slots=True)
class Percentage:
    """A number in a cell with a percentage format, as a fraction.

    It never equals a number: 50% of a budget is not half a euro.

    >>> str(Percentage(0.125)), Percentage(0.5) == 0.5
    ('12,5%', False)
    """

    fraction: float

    def __str__(self) -> str:
        """Return the percentage as a Dutch Excel formats it, with all its decimals."""
        return f"{self.fraction * 100 + 0.0:.15g}%".replace(".", ",")


class SeenText(str):
    """What the reader of a cell sees, as a text, where that is not what is stored in it.

    `stored` is the value in the file: the day of a date that is shown as a month, the number that a
    format shows with words, the whole text of a cell of which a part is struck through, the letter
    that a symbol font shows as a tick, the boolean of a check box. `struck` is the text that is
    struck through: it is not in what is seen, so a cell that is struck through as a whole is "".

    >>> seen = SeenText("2026", stored="2025 2026", struck="2025")
    >>> seen == "2026", seen.stored, seen.struck, SeenText("", 2025.0, "2025").is_struck
    (True, '2025 2026', '2025', True)
    """

    __slots__ = ("stored", "struck")
    stored: Value
    struck: str

    def __new__(cls, seen: str, stored: Value, struck: str = "") -> Self:
        """Return the text `seen` of a cell with the value `stored`."""
        text = super().__new__(cls, seen)
        text.stored, text.struck = stored, struck
        return text

    def __reduce__(self) -> tuple[type[SeenText], tuple[str, Value, str]]:
        """Return what makes a copy, also in another process."""
        return SeenText, (str(self), self.stored, self.struck)

    @property
    def is_struck(self) -> bool:
        """Whether the cell is struck through as a whole."""
        return not self.strip() and bool(self.struck)


Value = (
    str
    | int
    | float
    | bool
    | dt.date
    | dt.datetime
    | dt.time
    | dt.timedelta
    | CellError
    | Percentage
)
"""The value of a cell as its reader sees it; see `SeenText` for where that is not what is stored.

An empty cell is the empty string, never None.
"""


def stored(value: Value) -> Value:
    """Return what is stored in a cell with this value.

    >>> stored(SeenText("Q3", 3.0)), stored("Q3")
    (3.0, 'Q3')
    """
    return value.stored if isinstance(value, SeenText) else value


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of cells (row, column), numbered from 1, both ends included.

    >>> list(Area(1, 2, 2, 3))
    [(1, 2), (1, 3), (2, 2), (2, 3)]
    """

    top: int
    left: int
    bottom: int
    right: int

    def __contains__(self, cell: tuple[int, int]) -> bool:
        row, column = cell
        return self.top <= row <= self.bottom and self.left <= column <= self.right

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return product(self.rows, self.columns)

    def __str__(self) -> str:
        return f"{address(self.top, self.left)}:{address(self.bottom, self.right)}"

    @property
    def rows(self) -> range:
        """The numbers of its rows."""
        return range(self.top, self.bottom + 1)

    @property
    def columns(self) -> range:
        """The numbers of its columns."""
        return range(self.left, self.right + 1)


class AreaIndex:
    """Finds whether a cell is in any of many areas, without looking at each of them.

    Each area is listed in a few nodes of a binary tree over the rows of a sheet; a cell is looked
    up in the nodes above its row.

    >>> index = AreaIndex([Area(1, 1, 2, 3), Area(9, 1, 9, 2)])
    >>> (2, 3) in index, (3, 3) in index, index.is_covered(9, 2), index.is_covered(9, 1)
    (True, False, True, False)
    """

    _ROWS = 1 << 20

    def __init__(self, areas: Iterable[Area]) -> None:
        """List these areas."""
        self._corners: Counter[tuple[int, int]] = Counter()
        self._nodes: dict[int, tuple[list[int], list[int]]] = {}
        for area in areas:
            self._corners[area.top, area.left] += 1
            for node in self._nodes_of(area):
                lefts, rights = self._nodes.setdefault(node, ([], []))
                lefts.append(area.left)
                rights.append(area.right)
        for lefts, rights in self._nodes.values():
            lefts.sort()
            rights.sort()

    def __contains__(self, cell: tuple[int, int]) -> bool:
        return self._count(*cell) > 0

    def is_covered(self, row: int, column: int) -> bool:
        """Return whether a cell is in an area of which it is not the top left cell."""
        return self._count(row, column) > self._corners[row, column]

    def _nodes_of(self, area: Area) -> Iterator[int]:
        """Yield the nodes that together have exactly the rows of an area."""
        low, high = area.top + self._ROWS - 1, min(area.bottom, self._ROWS) + self._ROWS
        while low < high:
            if low & 1:
                yield low
                low += 1
            if high & 1:
                high -= 1
                yield high
            low, high = low >> 1, high >> 1

    def _count(self, row: int, column: int) -> int:
        """Return the number of areas with this cell."""
        node, count = row + self._ROWS - 1, 0
        while node:
            if node in self._nodes:
                lefts, rights = self._nodes[node]
                count += bisect_right(lefts, column) - bisect_left(rights, column)
            node >>= 1
        return count


@dataclass(frozen=True, slots=True)
class UnreadCell:
    """A cell (row and column from 1) that could not be read; `why` is a Dutch clause.

    A whole sheet that could not be read has one, at A1.
    """

    row: int
    column: int
    why: str


@dataclass(frozen=True)
class Grid:
    """One sheet: its cells from A1, row by row, with merged areas and hidden rows.

    ``rows[0][0]`` is A1; shorter rows are padded to the length of the longest. `hidden_rows` are
    Excel row numbers. `far_cells` are the filled cells, by row and column from 1, that are too far
    from all others to be in `rows`. `unread` lists the cells that could not be read. `fills` has,
    by row and column from 1, the colour of each cell, like "00B050", whose fill can be a traffic
    light (see `signal_colour`), empty cells too. `sorted_by` are the keys of the last sort that the
    file remembers: of each, the sorted cells of its column.
    """

    name: str
    rows: Sequence[Sequence[Value]] = ()
    merges: tuple[Area, ...] = ()
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    far_cells: Mapping[tuple[int, int], Value] = field(default_factory=dict)
    unread: tuple[UnreadCell, ...] = ()
    fills: Mapping[tuple[int, int], str] = field(default_factory=dict)
    sorted_by: tuple[Area, ...] = ()

    def __post_init__(self) -> None:
        widths = set(map(len, self.rows))
        if len(widths) > 1:
            full = [[*row, *[""] * (max(widths) - len(row))] for row in self.rows]
            object.__setattr__(self, "rows", full)

    @property
    def height(self) -> int:
        """The number of rows, counted from row 1."""
        return len(self.rows)

    @property
    def width(self) -> int:
        """The number of columns, counted from column A."""
        return len(self.rows[0]) if self.rows else 0

    @cached_property
    def bands(self) -> frozenset[tuple[int, int]]:
        """The first cells (row, column) of areas merged over several columns of a single row."""
        wide = (a for a in self.merges if a.top == a.bottom and a.left < a.right)
        return frozenset((area.top, area.left) for area in wide)

    @cached_property
    def unread_cells(self) -> frozenset[tuple[int, int]]:
        """The cells (row, column) that could not be read."""
        return frozenset((cell.row, cell.column) for cell in self.unread)

    @cached_property
    def merged_cells(self) -> AreaIndex:
        """The merged areas, to look up cells."""
        return AreaIndex(self.merges)

    @cached_property
    def struck_cells(self) -> Mapping[int, Mapping[int, SeenText]]:
        """The cells with text that is struck through, by row and column; nearly always none.

        >>> Grid("Plan", [["x", SeenText("OM", "politie, OM", struck="politie, ")]]).struck_cells
        {1: {2: 'OM'}}
        """
        types = set(map(type, chain(chain.from_iterable(self.rows), self.far_cells.values())))
        result: dict[int, dict[int, SeenText]] = {}
        for row, column, value in self._cells() if SeenText in types else ():
            if isinstance(value, SeenText) and value.struck:
                result.setdefault(row, {})[column] = value
        return result

    def value(self, row: int, column: int) -> Value:
        """Return the value at an Excel row and column (from 1), "" outside the sheet."""
        if 0 < row <= self.height and 0 < column <= self.width:
            return self.rows[row - 1][column - 1]
        return self.far_cells.get((row, column), "") if self.far_cells else ""

    def filled_cells(self) -> Iterator[tuple[int, int, Value]]:
        """Yield row, column (from 1) and value of every cell that is not empty.

        >>> list(Grid("Plan", [["", "x"]], far_cells={(900_000, 1): "y"}).filled_cells())
        [(1, 2, 'x'), (900000, 1, 'y')]
        """
        return (cell for cell in self._cells() if cell[2] != "")

    def _cells(self) -> Iterator[tuple[int, int, Value]]:
        """Yield row, column and value of every cell, empty ones too."""
        for row, values in enumerate(self.rows, 1):
            for column, value in enumerate(values, 1):
                yield row, column, value
        for (row, column), value in self.far_cells.items():
            yield row, column, value


_ADDRESS = re.compile(r"\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})")


@cache
def letters(column: int) -> str:
    """Return the letters of a column number (from 1).

    >>> letters(1), letters(26), letters(27), letters(16384)
    ('A', 'Z', 'AA', 'XFD')
    """
    text = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


def column_number(letters: str) -> int:
    """Return the column number (from 1) of letters in upper or lower case.

    >>> column_number("A"), column_number("ab"), column_number("XFD")
    (1, 28, 16384)
    """
    column = 0
    for letter in letters.upper():
        column = column * 26 + ord(letter) - 64
    return column


def address(row: int, column: int) -> str:
    """Return the A1 address of a cell.

    >>> address(12, 3)
    'C12'
    """
    return f"{letters(column)}{row}"


def position(cell: str) -> tuple[int, int]:
    """Parse an A1 address to row and column, from 1; raises UsageError if it is not one.

    >>> position("C12")
    (12, 3)
    """
    match = _ADDRESS.fullmatch(cell)
    if not match:
        raise UsageError(f"“{cell}” is geen celadres zoals C12.")
    return int(match[2]), column_number(match[1])


def is_address(text: str) -> bool:
    """Return whether a text is the A1 address of one cell.

    >>> is_address("C12"), is_address("C12:D13"), is_address("C0")
    (True, False, False)
    """
    return _ADDRESS.fullmatch(text) is not None


def area(reference: str) -> Area:
    """Parse an A1 reference to a cell or range; raises UsageError if it is not one.

    >>> area("A1:C2")
    Area(top=1, left=1, bottom=2, right=3)
    """
    first, colon, last = reference.partition(":")
    (top, left), (bottom, right) = position(first), position(last if colon else first)
    return Area(min(top, bottom), min(left, right), max(top, bottom), max(left, right))
