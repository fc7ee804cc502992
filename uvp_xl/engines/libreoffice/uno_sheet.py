"""The sheets of a workbook."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from xlwings import base_classes

from uvp_xl.engines.libreoffice.cell_cursor import Pointer
from uvp_xl.engines.libreoffice.range_address import COLUMNS, ROWS, Box, box
from uvp_xl.engines.libreoffice.uno_bridge import Uno
from uvp_xl.engines.libreoffice.uno_errors import plain
from uvp_xl.engines.libreoffice.uno_name import Names
from uvp_xl.engines.libreoffice.uno_note import Note
from uvp_xl.engines.libreoffice.uno_range import Range
from uvp_xl.errors import Unwritable

if TYPE_CHECKING:
    from uvp_xl.engines.libreoffice.uno_book import Book


Corner = str | tuple[int, ...] | Range
"""What tells where cells stand: an address or name, row and column, or cells."""


@plain
class Sheets(base_classes.Sheets):
    """All sheets, hidden ones too, in the order of their tabs."""

    def __init__(self, book: Book) -> None:
        """`book` is whose they are."""
        self.book = book

    @property
    def api(self) -> Uno:
        """The document's sheets."""
        return self.book.all_sheets

    @property
    def active(self) -> Sheet:
        """The sheet in front."""
        return Sheet(self.book, self.book.xl.CurrentController.ActiveSheet)

    def __call__(self, name_or_index: str | int) -> Sheet:
        """One of them, by its name or its place from 1; KeyError when there is none."""
        if isinstance(name_or_index, int):
            return Sheet(self.book, self.api.getByIndex(name_or_index - 1))
        for name in self.api.ElementNames:
            if name.casefold() == name_or_index.casefold():
                return Sheet(self.book, self.api.getByName(name))
        raise KeyError(name_or_index)

    def __len__(self) -> int:
        return int(self.api.Count)

    def __iter__(self) -> Iterator[Sheet]:
        return iter([Sheet(self.book, name=name) for name in self.api.ElementNames])

    def __contains__(self, name: str) -> bool:
        return name.casefold() in map(str.casefold, self.api.ElementNames)

    def add(
        self, before: Sheet | None = None, after: Sheet | None = None, name: str | None = None
    ) -> Sheet:
        """A new sheet, before the active one if no place is given."""
        if self.book.xl.isProtected():
            raise Unwritable(self.book.name, "de structuur van de werkmap is beveiligd")
        place = after.index if after else (before or self.active).index - 1
        number = len(self) + 1
        while name is None:
            free = f"Sheet{number}"
            name = None if free in self else free
            number += 1
        self.api.insertNewByName(name, place)
        return self(name)


@plain
class Sheet(base_classes.Sheet):
    """One sheet."""

    def __init__(self, book: Book, xl: Uno = None, name: str = "") -> None:
        """`xl` is the sheet of UNO; with just its `name` it is looked up when it is needed."""
        self._book = book
        self._xl = xl
        self._name = name
        self.new_rules: dict[Box, Uno] = {}

    @property
    def book(self) -> Book:
        """The workbook that it is in."""
        return self._book

    @property
    def xl(self) -> Uno:
        """The sheet of UNO."""
        if self._xl is None:
            self._xl = self.book.all_sheets.getByName(self._name)
        return self._xl

    @property
    def api(self) -> Uno:
        """The sheet of UNO."""
        return self.xl

    @property
    def name(self) -> str:
        """Its name."""
        return self._name if self._xl is None else str(self._xl.Name)

    @name.setter
    def name(self, value: str) -> None:
        self.xl.Name = value

    @cached_property
    def pointer(self) -> Pointer:
        """What points at its cells."""
        return Pointer(self.book.xl, self.xl)

    @cached_property
    def rows(self) -> Uno:
        """All its rows."""
        return self.xl.Rows

    @property
    def names(self) -> Names:
        """The names that are defined for this sheet only."""
        return Names(self.book, self.xl.NamedRanges)

    @property
    def index(self) -> int:
        """Its place, from 1."""
        return int(self.xl.RangeAddress.Sheet) + 1

    @property
    def protected(self) -> bool:
        """Whether its cells are protected."""
        return bool(self.xl.isProtected())

    @property
    def visible(self) -> bool:
        """Whether its tab is shown."""
        return bool(self.xl.IsVisible)

    @visible.setter
    def visible(self, value: bool) -> None:
        self.xl.IsVisible = bool(value)

    @cached_property
    def annotations(self) -> Uno:
        """Its notes as UNO has them."""
        return self.xl.Annotations

    @property
    def notes(self) -> list[Note]:
        """The notes in its cells."""
        positions = [note.Position for note in self.annotations]
        return [Note(Range(self, place.Row + 1, place.Column + 1)) for place in positions]

    @property
    def cells(self) -> Range:
        """All cells that a sheet of Excel has."""
        return Range(self, 1, 1, ROWS, COLUMNS)

    @property
    def used_range(self) -> Range:
        """The rectangle around all that is filled or formatted; A1 in an empty sheet."""
        return Range(self, *self.pointer.used())

    def range(self, arg1: Corner, arg2: Corner | None = None) -> Range:
        """The cells of an address, a name, a position, or between two of these.

        Of several areas ("A1:B2,C5") the properties can be set, all at once.
        """
        if isinstance(arg1, str) and "," in arg1:
            first, *others = map(self._box, arg1.split(","))
            return Range(self, *first, others=tuple(others))
        one = self._box(arg1)
        if arg2 is not None:
            one = one.around(self._box(arg2))
        return Range(self, *one)

    def activate(self) -> None:
        """Bring it to the front."""
        self.book.xl.CurrentController.setActiveSheet(self.xl)

    def writable(self) -> None:
        """Raise Unwritable when it is protected: LibreOffice would silently do nothing."""
        if self.xl.isProtected():
            raise Unwritable(self.book.name, f"het blad “{self.name}” is beveiligd")

    def _box(self, said: Corner) -> Box:
        """The rows and columns that an argument of `range` stands for."""
        if isinstance(said, Range):
            return Box(said.row, said.column, *said.shape)
        if isinstance(said, tuple):
            if 0 in said[:2]:
                raise IndexError("Rijen en kolommen tellen vanaf 1.")
            return Box(*said)
        found = box(said)
        if found is not None:
            return found
        for names in (self.names, self.book.names):
            if re.fullmatch(r"[^\W\d][\w.]*", said) and names.contains(said):
                there = names(said).refers_to_range
                return Box(there.row, there.column, *there.shape)
        raise ValueError(f"“{said}” is geen adres of naam op het blad “{self.name}”.")
