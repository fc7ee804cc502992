"""Names that are defined for cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xlwings import base_classes

from uvp_xl.engines.libreoffice.formula_syntax import to_excel, to_office
from uvp_xl.engines.libreoffice.uno_bridge import Uno, struct
from uvp_xl.engines.libreoffice.uno_errors import plain

if TYPE_CHECKING:
    from uvp_xl.engines.libreoffice.uno_book import Book
    from uvp_xl.engines.libreoffice.uno_range import Range


@plain
class Names(base_classes.Names):
    """The names of a workbook, or those of one sheet."""

    def __init__(self, book: Book, xl: Uno) -> None:
        """`xl` are the named ranges of UNO."""
        self.book = book
        self.xl = xl

    @property
    def api(self) -> Uno:
        """The named ranges of UNO."""
        return self.xl

    def __call__(self, name_or_index: str | int) -> Name:
        """One of them, by its name or its place from 1; KeyError when there is none."""
        names = self.xl.ElementNames
        if isinstance(name_or_index, int):
            return Name(self, names[name_or_index - 1])
        for name in names:
            if name.casefold() == name_or_index.casefold():
                return Name(self, name)
        raise KeyError(name_or_index)

    def contains(self, name_or_index: str) -> bool:
        """Whether there is such a name."""
        return name_or_index.casefold() in map(str.casefold, self.xl.ElementNames)

    def __len__(self) -> int:
        return int(self.xl.Count)

    def add(self, name: str, refers_to: str) -> Name:
        """A new name for what a formula of Excel stands for."""
        content = to_office(refers_to).removeprefix("=")
        self.xl.addNewByName(name, content, struct("table.CellAddress"), 0)
        return Name(self, name)


@plain
class Name(base_classes.Name):
    """One name."""

    def __init__(self, names: Names, name: str) -> None:
        """`names` are those that it is one of."""
        self.names = names
        self._name = name

    @property
    def api(self) -> Uno:
        """The named range of UNO."""
        return self.names.xl.getByName(self._name)

    @property
    def name(self) -> str:
        """How it is written."""
        return self._name

    @name.setter
    def name(self, value: str) -> None:
        self.api.Name = value
        self._name = value

    @property
    def refers_to(self) -> str:
        """What it stands for, as a formula of Excel."""
        return f"={to_excel(self.api.Content)}"

    @refers_to.setter
    def refers_to(self, value: str) -> None:
        self.api.Content = to_office(value).removeprefix("=")

    @property
    def refers_to_range(self) -> Range:
        """The cells that it stands for; raises ValueError when it stands for none."""
        cells = self.api.getReferredCells()
        if cells is None:
            raise ValueError(f"De naam “{self._name}” staat niet voor cellen.")
        place = cells.RangeAddress
        sheet = self.names.book.sheets(place.Sheet + 1)
        return sheet.range(
            (place.StartRow + 1, place.StartColumn + 1), (place.EndRow + 1, place.EndColumn + 1)
        )

    def delete(self) -> None:
        """Take it away."""
        self.names.xl.removeByName(self._name)
