"""The letters in cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xlwings import base_classes

from uvp_xl.engines.libreoffice.bridge import Uno, enum
from uvp_xl.engines.libreoffice.colour import of_office, to_office
from uvp_xl.engines.libreoffice.formats import shared
from uvp_xl.engines.libreoffice.trouble import plain

if TYPE_CHECKING:
    from uvp_xl.engines.libreoffice.range import Range

NORMAL, BOLD = 100.0, 150.0


@plain
class Font(base_classes.Font):
    """What is asked of cells that differ is None."""

    def __init__(self, cells: Range) -> None:
        """`cells` are the cells whose letters these are."""
        self.cells = cells

    @property
    def api(self) -> Uno:
        """The cells of UNO, whose properties on letters begin with Char."""
        return self.cells.api

    @property
    def bold(self) -> bool | None:
        """Whether they are bold."""
        weight = shared(self.cells, "CharWeight")
        return None if weight is None else bool(weight > NORMAL)

    @bold.setter
    def bold(self, value: bool) -> None:
        self.cells.open.CharWeight = BOLD if value else NORMAL

    @property
    def italic(self) -> bool | None:
        """Whether they are slanted."""
        slant = shared(self.cells, "CharPosture")
        return None if slant is None else bool(slant != enum("awt.FontSlant", "NONE"))

    @italic.setter
    def italic(self, value: bool) -> None:
        self.cells.open.CharPosture = enum("awt.FontSlant", "ITALIC" if value else "NONE")

    @property
    def size(self) -> float | None:
        """Their height in points."""
        height = shared(self.cells, "CharHeight")
        return None if height is None else round(height, 1)

    @size.setter
    def size(self, value: float) -> None:
        self.cells.open.CharHeight = float(value)

    @property
    def name(self) -> str | None:
        """The name of the font."""
        name: str | None = shared(self.cells, "CharFontName")
        return name

    @name.setter
    def name(self, value: str) -> None:
        self.cells.open.CharFontName = value

    @property
    def color(self) -> tuple[int, int, int] | None:
        """Red, green and blue; black when the colour is left to the program."""
        number = shared(self.cells, "CharColor")
        return None if number is None else of_office(number) or (0, 0, 0)

    @color.setter
    def color(self, value: tuple[int, int, int] | int | str) -> None:
        self.cells.open.CharColor = to_office(value)
