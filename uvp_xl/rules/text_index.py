"""All text of a workbook in one string, searched at once, with the location of each match."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from typing import Literal

from uvp_xl.grid import Grid, SeenText, Value, address, position
from uvp_xl.rules.joined_texts import SEPARATOR
from uvp_xl.rules.text_pattern import PIECE, TextPattern
from uvp_xl.work_budget import Work, spend
from uvp_xl.workbook_metadata import Metadata

_LONG = re.compile(r"[0-9](?<![0-9][0-9])(?:[ .)–/-]{0,4}[0-9]){7}")
_DIGITS = bytes(48 if 48 <= code <= 57 else code for code in range(256))
_IN_NUMBERS = " .)–/-".encode()
_YEARS = re.compile(r"(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d\b")
_ODD = ("İ", "ı", "ſ")
"""Letters that a pattern takes for an "i" or "s" if case does not count; lower case does not."""
_STOP_WORDS = frozenset("en van de het een voor der in op met aan tegen".split())
SHORTEST_NUMBER = 10_000_000
"""Smaller numbers are amounts and years, and identify no person."""


@dataclass(frozen=True, slots=True)
class TextLocation:
    """The cell, note or property that holds an entry.

    A property has no cell: it is reported at A1 of the first sheet, and `name` is its name; for a
    note `name` is "".
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
    def phrase(self) -> str:
        """The start of a message about this location.

        >>> TextLocation("Jeugd", 2, 3, "opmerking").phrase
        'In de opmerking bij deze cel'
        """
        if self.kind == "eigenschap":
            return f"In de eigenschap “{self.name}” van het bestand"
        return "In deze cel" if self.kind == "cel" else "In de opmerking bij deze cel"


@dataclass(frozen=True)
class TextIndex:
    """The rows of all sheets one after the other, followed by the notes and properties.

    `starts` holds the offset in `text` of each row, note and property, and `sources` its origin:
    sheet and number for a row. Every cell of a row is an entry, also an empty one.
    """

    text: str
    starts: list[int]
    sources: list[tuple[str, int] | TextLocation]
    _cell_ends: dict[int, list[int]] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def long_numbers(self) -> tuple[tuple[int, int], ...]:
        """The start and end of the entries that hold a number of eight digits or more.

        Two years are no such number.
        """
        entries: list[tuple[int, int]] = []
        last = -1
        for start, end in self._pieces_with_digits():
            for match in _LONG.finditer(self.text, start, end):
                if match.start() >= last and not _YEARS.match(self.text, match.start()):
                    entries.append(self._bounds(match.start()))
                    last = entries[-1][1]
        return tuple(entries)

    def _pieces_with_digits(self) -> Iterator[tuple[int, int]]:
        """Yield the start and end of each piece of whole entries that may have a long number."""
        start, size = 0, len(self.text)
        while start < size:
            end = self.text.find(SEPARATOR, start + PIECE)
            end = end if end >= 0 else size
            piece = self.text[start:end].encode(errors="replace")
            if b"00000000" in piece.translate(_DIGITS, _IN_NUMBERS):  # by far the cheapest search
                yield start, end
            start = end

    def entries_with(self, words: Iterable[str]) -> set[tuple[int, int]]:
        """Return the start and end of the entries that may hold one of these words, in any case.

        The words are in lower case, and have no spaces.
        """
        if any(letter in self.vocabulary for letter in _ODD):
            return {(0, len(self.text))}
        present = [re.escape(word) for word in words if word in self.vocabulary]
        found = re.finditer("|".join(present), self.text.lower()) if present else ()
        return {self._bounds(match.start()) for match in found}

    @cached_property
    def vocabulary(self) -> str:
        """The distinct words in lower case, each with a space before and after it.

        A word that is not in it is nowhere in the text, which is many times as long.
        """
        words = " ".join(self._words)
        return f" {words} " if any(letter in words for letter in _ODD) else f" {words.lower()} "

    @cached_property
    def _words(self) -> frozenset[str]:
        """The distinct words with the signs around them."""
        return frozenset(" ".join(set(self.text.split(SEPARATOR))).split())

    @cached_property
    def words(self) -> frozenset[str]:
        """The distinct words, without surrounding punctuation but with a trailing full stop."""
        return frozenset(word.strip("()[]{},;:!?/\"'“”‘’") for word in self._words)

    @cached_property
    def initials(self) -> str:
        """The first letters of all words except stop words, in order."""
        words = re.findall(rf"\w+|{SEPARATOR}", self.text)
        return "".join(word[0] for word in words if word not in _STOP_WORDS)

    @cached_property
    def lower_initials(self) -> str:
        """The initials in lower case."""
        return self.initials.lower()

    def location(self, offset: int) -> TextLocation:
        """Return the location of the entry at an offset in the text."""
        number = bisect_right(self.starts, offset) - 1
        source = self.sources[number]
        if isinstance(source, TextLocation):
            return source
        return TextLocation(*source, bisect_left(self._ends(number), offset) + 1)

    def _ends(self, number: int) -> list[int]:
        """Return the ends of the cells in a row, except the last one; computed once for a row."""
        if number not in self._cell_ends:
            row = self.text[self.starts[number] : self.starts[number + 1] - len(SEPARATOR)]
            lengths = (len(cell) + len(SEPARATOR) for cell in row.split(SEPARATOR)[:-1])
            ends = accumulate(lengths, initial=self.starts[number] - len(SEPARATOR))
            self._cell_ends[number] = list(ends)[1:]
        return self._cell_ends[number]

    def search(self, pattern: TextPattern) -> Iterator[tuple[re.Match[str], TextLocation]]:
        """Yield every match with its location."""
        spend(Work.CHARACTERS, len(self.text) // 10, "in de teksten")
        for match in pattern.finditer(self.text):
            yield match, self.location(match.start())

    def search_numbers(self, pattern: TextPattern) -> Iterator[tuple[re.Match[str], TextLocation]]:
        """Yield every match of a pattern for numbers of eight digits or more, with its location."""
        for start, end in self.long_numbers:
            for match in pattern.finditer(self.text, start, end):
                yield match, self.location(match.start())

    def entry(self, match: re.Match[str]) -> str:
        """Return the whole text of the cell, note or property with this match."""
        start, end = self._bounds(match.start())
        return self.text[start:end]

    def _bounds(self, offset: int) -> tuple[int, int]:
        """Return the start and end of the entry at an offset."""
        end = self.text.find(SEPARATOR, offset)
        return self.text.rfind(SEPARATOR, 0, offset) + 1, end if end >= 0 else len(self.text)


def index_text(grids: Mapping[str, Grid], metadata: Metadata) -> TextIndex:
    """Build the index of all text on these sheets, in their notes and in the file's properties.

    >>> index = index_text({"Jeugd": Grid("Jeugd", [["", "bel 06"]])}, Metadata())
    >>> pattern = TextPattern(re.compile("06"), longest=2)
    >>> [(match[0], location.cell) for match, location in index.search(pattern)]
    [('06', 'B1')]
    """
    texts: list[str] = []
    sources: list[tuple[str, int] | TextLocation] = []
    for grid in grids.values():
        filled = [
            (number, row)
            for number, row in enumerate(grid.rows, 1)
            if row.count("") < grid.width or SeenText in set(map(type, row))
        ]
        texts += [_row_text(row) for _, row in filled]
        sources += [(grid.name, number) for number, _ in filled]
        texts += (_row_text([value]) for value in grid.far_cells.values())
        sources += (TextLocation(grid.name, *cell) for cell in grid.far_cells)
    for note in metadata.notes:
        if note.sheet in grids:
            texts.append(note.text)
            sources.append(TextLocation(note.sheet, *position(note.cell), "opmerking"))
    first_sheet = next(iter(grids), "")
    for name, value in (metadata.properties or {}).items():
        texts.append(value)
        sources.append(TextLocation(first_sheet, 1, 1, "eigenschap", name))
    lengths = (len(text) + len(SEPARATOR) for text in texts)
    return TextIndex(SEPARATOR.join(texts), list(accumulate(lengths, initial=0)), sources)


def _row_text(values: Sequence[Value]) -> str:
    """Join the texts of the cells, and the numbers that are long enough to identify a person."""
    return SEPARATOR.join([v if type(v) is str else _other_text(v) for v in values])


def _other_text(value: Value) -> str:
    """Return what can be got out of a cell, also where its reader does not see it."""
    if isinstance(value, SeenText):
        stored = value.stored
        return (stored if isinstance(stored, str) else _other_text(stored)) or str(value)
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and value >= SHORTEST_NUMBER and value == value // 1:
        return str(int(value))
    return ""
