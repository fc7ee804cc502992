"""All that is written in a workbook as one text, to search at once; and where each piece stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import Literal

from uvp_xl.grid import Grid, Value, address, position
from uvp_xl.workbook_metadata import Metadata

BETWEEN = "\0"
"""Stands between two pieces; no cell can hold it, so no pattern that spares it runs on."""
_LONG = re.compile(r"[0-9](?:[ .)–/-]{0,4}[0-9]){7}")
_YEARS = re.compile(r"(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d\b")
_LITTLE = frozenset("en van de het een voor der in op met aan tegen".split())
SHORTEST_NUMBER = 10_000_000
"""Smaller numbers are amounts and years, and identify nobody."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a piece is written: in a cell, in the note at it, or in a property of the file.

    A property has no cell: it is reported at A1 of the first sheet, and `name` is what it is
    called. Of a note `name` is "".
    """

    sheet: str
    row: int
    column: int
    kind: Literal["cel", "opmerking", "eigenschap"] = "cel"
    name: str = ""

    @property
    def cell(self) -> str:
        """The A1 address."""
        return address(self.row, self.column)

    @property
    def where(self) -> str:
        """What a message calls it.

        >>> Place("Jeugd", 2, 3, "opmerking").where
        'In de opmerking bij deze cel'
        """
        if self.kind == "eigenschap":
            return f"In de eigenschap “{self.name}” van het bestand"
        return "In deze cel" if self.kind == "cel" else "In de opmerking bij deze cel"


@dataclass(frozen=True)
class Said:
    """The rows of the sheets one behind the other, and behind them what stands beside the cells.

    `starts` tells where each row or piece begins, and `places` what it is: of a row its sheet and
    number. Within a row every cell has its place, also an empty one.
    """

    text: str
    starts: list[int]
    places: list[tuple[str, int] | Place]

    @cached_property
    def numbered(self) -> tuple[tuple[int, int], ...]:
        """From where to where the pieces go that hold a number of eight digits or more.

        Two years are no such number.
        """
        found = _LONG.finditer(self.text)
        starts = [match.start() for match in found if not _YEARS.match(self.text, match.start())]
        return tuple(dict.fromkeys(map(self._around, starts)))

    @cached_property
    def words(self) -> frozenset[str]:
        """The distinct words, without the signs around them but with a full stop behind."""
        pieces = set(self.text.replace(BETWEEN, " ").split())
        return frozenset(piece.strip("()[]{},;:!?/\"'“”‘’") for piece in pieces)

    @cached_property
    def initials(self) -> str:
        """The first letters of all words but the little ones, in order."""
        words = re.findall(rf"\w+|{BETWEEN}", self.text)
        return "".join(word[0] for word in words if word not in _LITTLE)

    def at(self, position: int) -> Place:
        """Where the piece stands that has this position in the text."""
        number = bisect_right(self.starts, position) - 1
        place = self.places[number]
        if isinstance(place, Place):
            return place
        column = self.text.count(BETWEEN, self.starts[number], position) + 1
        return Place(*place, column)

    def search(self, pattern: re.Pattern[str]) -> Iterator[tuple[re.Match[str], Place]]:
        """Every match with its place."""
        for match in pattern.finditer(self.text):
            yield match, self.at(match.start())

    def numbers(self, pattern: re.Pattern[str]) -> Iterator[tuple[re.Match[str], Place]]:
        """Every match with its place, of a pattern for numbers of eight digits or more."""
        for start, end in self.numbered:
            for match in pattern.finditer(self.text, start, end):
                yield match, self.at(match.start())

    def piece(self, match: re.Match[str]) -> str:
        """The whole piece that a match stands in."""
        start, end = self._around(match.start())
        return self.text[start:end]

    def _around(self, position: int) -> tuple[int, int]:
        """From where to where the piece goes that has this position."""
        end = self.text.find(BETWEEN, position)
        return self.text.rfind(BETWEEN, 0, position) + 1, end if end >= 0 else len(self.text)


def said(grids: Mapping[str, Grid], beside: Metadata) -> Said:
    """All that stands in these sheets and beside them.

    >>> found = said({"Jeugd": Grid("Jeugd", [["", "bel 06"]])}, Metadata())
    >>> [(match[0], place.cell) for match, place in found.search(re.compile(r"06"))]
    [('06', 'B1')]
    """
    pieces: list[str] = []
    places: list[tuple[str, int] | Place] = []
    for grid in grids.values():
        pieces += map(_row, grid.rows)
        places += ((grid.name, row) for row in range(1, grid.height + 1))
    for piece, place in _beside(grids, beside):
        pieces.append(piece)
        places.append(place)
    lengths = (len(piece) + len(BETWEEN) for piece in pieces)
    return Said(BETWEEN.join(pieces), list(accumulate(lengths, initial=0)), places)


def _row(values: Sequence[Value]) -> str:
    """The texts of the cells, and the numbers that are long enough to identify somebody."""
    return BETWEEN.join([v if isinstance(v, str) else _number(v) for v in values])


def _number(value: Value) -> str:
    if isinstance(value, int | float) and value >= SHORTEST_NUMBER and value == value // 1:
        return str(int(value))
    return ""


def _beside(grids: Mapping[str, Grid], beside: Metadata) -> Iterator[tuple[str, Place]]:
    """The notes at the sheets, and what the file says of itself."""
    for note in beside.notes:
        if note.sheet in grids:
            yield note.text, Place(note.sheet, *position(note.cell), "opmerking")
    first = next(iter(grids), "")
    for name, value in (beside.properties or {}).items():
        yield value, Place(first, 1, 1, "eigenschap", name)
