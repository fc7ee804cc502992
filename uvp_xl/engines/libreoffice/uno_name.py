"""Defined names of workbooks and sheets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xlwings import base_classes

from uvp_xl.engines.libreoffice.formula_syntax import to_excel, to_libreoffice
from uvp_xl.engines.libreoffice.range_address import Box
from uvp_xl.engines.libreoffice.uno_bridge import Uno, struct
from uvp_xl.engines.libreoffice.uno_errors import plain_errors

if TYPE_CHECKING:
    from uvp_xl.engines.libreoffice.uno_book import UnoBook
    from uvp_xl.engines.libreoffice.uno_range import UnoRange


@plain_errors
class UnoNames(base_classes.Names):
    """The names of a workbook, or those of one sheet."""

    def __init__(self, book: UnoBook, xl: Uno) -> None:
        """Wrap `xl`, the named ranges of UNO."""
        self.book = book
        self.xl = xl

    @property
    def api(self) -> Uno:
        """The named ranges of UNO."""
        return self.xl

    def __call__(self, name_or_index: str | int) -> UnoName:
        """Return a name by its text or its index from 1; raises KeyError."""
        names = self.xl.ElementNames
        if isinstance(name_or_index, int):
            return UnoName(self, names[name_or_index - 1])
        for name in names:
            if name.casefold() == name_or_index.casefold():
                return UnoName(self, name)
        raise KeyError(name_or_index)

    def contains(self, name_or_index: str) -> bool:
        """Return whether there is such a name."""
        return name_or_index.casefold() in map(str.casefold, self.xl.ElementNames)

    def __len__(self) -> int:
        return int(self.xl.Count)

    def add(self, name: str, refers_to: str) -> UnoName:
        """Define a name for a formula in Excel's syntax."""
        content = to_libreoffice(refers_to).removeprefix("=")
        self.xl.addNewByName(name, content, struct("table.CellAddress"), 0)
        return UnoName(self, name)


@plain_errors
class UnoName(base_classes.Name):
    """One name."""

    def __init__(self, names: UnoNames, name: str) -> None:
        """Refer to the `name` in the collection `names`."""
        self.names = names
        self._name = name

    @property
    def api(self) -> Uno:
        """The named range of UNO."""
        return self.names.xl.getByName(self._name)

    @property
    def name(self) -> str:
        """The text of the name."""
        return self._name

    @name.setter
    def name(self, value: str) -> None:
        self.api.Name = value
        self._name = value

    @property
    def refers_to(self) -> str:
        """Its definition, as a formula in Excel's syntax."""
        return f"={to_excel(self.api.Content)}"

    @refers_to.setter
    def refers_to(self, value: str) -> None:
        self.api.Content = to_libreoffice(value).removeprefix("=")

    @property
    def refers_to_range(self) -> UnoRange:
        """The cells that it refers to; raises ValueError when it refers to none."""
        cells = self.api.getReferredCells()
        if cells is None:
            raise ValueError(f"De naam “{self._name}” staat niet voor cellen.")
        address = cells.RangeAddress
        return self.names.book.sheets(address.Sheet + 1).range(Box.from_uno(address))

    def delete(self) -> None:
        """Remove it."""
        self.names.xl.removeByName(self._name)
