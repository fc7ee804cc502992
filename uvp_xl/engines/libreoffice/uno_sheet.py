"""The sheets of a workbook."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from xlwings import base_classes

from uvp_xl.engines.libreoffice.cell_cursor import CellCursor
from uvp_xl.engines.libreoffice.range_address import COLUMNS, ROWS, Box, parse_address
from uvp_xl.engines.libreoffice.uno_bridge import Uno
from uvp_xl.engines.libreoffice.uno_errors import plain_errors
from uvp_xl.engines.libreoffice.uno_name import UnoNames
from uvp_xl.engines.libreoffice.uno_note import UnoNote
from uvp_xl.engines.libreoffice.uno_range import UnoRange
from uvp_xl.errors import Unwritable

if TYPE_CHECKING:
    from uvp_xl.engines.libreoffice.uno_book import UnoBook


RangeArgument = str | tuple[int, ...] | UnoRange
"""An address or name, a row and column, or cells."""


@plain_errors
class UnoSheets(base_classes.Sheets):
    """All sheets, including hidden ones, in the order of their tabs."""

    def __init__(self, book: UnoBook) -> None:
        """List the sheets of `book`."""
        self.book = book

    @property
    def api(self) -> Uno:
        """The sheets of UNO."""
        return self.book.all_sheets

    @property
    def active(self) -> UnoSheet:
        """The active sheet."""
        return UnoSheet(self.book, self.book.xl.CurrentController.ActiveSheet)

    def __call__(self, name_or_index: str | int) -> UnoSheet:
        """Return a sheet by its name or its index from 1; raises KeyError."""
        if isinstance(name_or_index, int):
            return UnoSheet(self.book, self.api.getByIndex(name_or_index - 1))
        for name in self.api.ElementNames:
            if name.casefold() == name_or_index.casefold():
                return UnoSheet(self.book, self.api.getByName(name))
        raise KeyError(name_or_index)

    def __len__(self) -> int:
        return int(self.api.Count)

    def __iter__(self) -> Iterator[UnoSheet]:
        return iter([UnoSheet(self.book, name=name) for name in self.api.ElementNames])

    def __contains__(self, name: str) -> bool:
        return name.casefold() in map(str.casefold, self.api.ElementNames)

    def add(
        self, before: UnoSheet | None = None, after: UnoSheet | None = None, name: str | None = None
    ) -> UnoSheet:
        """Add a sheet; by default before the active one."""
        if self.book.xl.isProtected():
            raise Unwritable(self.book.name, "de structuur van de werkmap is beveiligd")
        index = after.index if after else (before or self.active).index - 1
        number = len(self) + 1
        while name is None:
            free = f"Sheet{number}"
            name = None if free in self else free
            number += 1
        self.api.insertNewByName(name, index)
        return self(name)


@plain_errors
class UnoSheet(base_classes.Sheet):
    """One sheet."""

    def __init__(self, book: UnoBook, xl: Uno = None, name: str = "") -> None:
        """Wrap `xl`, the sheet of UNO; with only its `name` it is looked up when needed."""
        self._book = book
        self._xl = xl
        self._name = name
        self.new_rules: dict[Box, Uno] = {}

    @property
    def book(self) -> UnoBook:
        """The workbook of the sheet."""
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
    def cursor(self) -> CellCursor:
        """The cursor over its cells."""
        return CellCursor(self.book.xl, self.xl)

    @cached_property
    def rows(self) -> Uno:
        """All its rows."""
        return self.xl.Rows

    @property
    def names(self) -> UnoNames:
        """The defined names of this sheet only."""
        return UnoNames(self.book, self.xl.NamedRanges)

    @property
    def index(self) -> int:
        """Its index, from 1."""
        return int(self.xl.RangeAddress.Sheet) + 1

    @property
    def protected(self) -> bool:
        """Whether its cells are protected."""
        return bool(self.xl.isProtected())

    @property
    def visible(self) -> bool:
        """Whether its tab is visible."""
        return bool(self.xl.IsVisible)

    @visible.setter
    def visible(self, value: bool) -> None:
        self.xl.IsVisible = bool(value)

    @cached_property
    def annotations(self) -> Uno:
        """The notes of UNO."""
        return self.xl.Annotations

    @property
    def notes(self) -> list[UnoNote]:
        """The notes of its cells."""
        positions = [note.Position for note in self.annotations]
        return [UnoNote(UnoRange(self, cell.Row + 1, cell.Column + 1)) for cell in positions]

    @property
    def cells(self) -> UnoRange:
        """All cells, as many as in a sheet of Excel."""
        return UnoRange(self, 1, 1, ROWS, COLUMNS)

    @property
    def used_range(self) -> UnoRange:
        """The rectangle around all filled or formatted cells; A1 in an empty sheet."""
        return UnoRange(self, *self.cursor.used_area())

    def range(self, arg1: RangeArgument, arg2: RangeArgument | None = None) -> UnoRange:
        """Return the cells of an address, a name, a position, or between two of these.

        With several areas ("A1:B2,C5") only properties can be set, all at once.
        """
        if isinstance(arg1, str) and "," in arg1:
            first, *others = map(self._box, arg1.split(","))
            return UnoRange(self, *first, others=tuple(others))
        box = self._box(arg1)
        if arg2 is not None:
            box = box.union(self._box(arg2))
        return UnoRange(self, *box)

    def activate(self) -> None:
        """Make it the active sheet."""
        self.book.xl.CurrentController.setActiveSheet(self.xl)

    def check_writable(self) -> None:
        """Raise Unwritable when it is protected: LibreOffice would silently do nothing."""
        if self.xl.isProtected():
            raise Unwritable(self.book.name, f"het blad “{self.name}” is beveiligd")

    def _box(self, argument: RangeArgument) -> Box:
        """Return the rows and columns of an argument of `range`."""
        if isinstance(argument, UnoRange):
            return argument.box
        if isinstance(argument, tuple):
            if 0 in argument[:2]:
                raise IndexError("Rijen en kolommen tellen vanaf 1.")
            return Box(*argument)
        box = parse_address(argument)
        if box is not None:
            return box
        for names in (self.names, self.book.names):
            if re.fullmatch(r"[^\W\d][\w.]*", argument) and names.contains(argument):
                return names(argument).refers_to_range.box
        raise ValueError(f"“{argument}” is geen adres of naam op het blad “{self.name}”.")
