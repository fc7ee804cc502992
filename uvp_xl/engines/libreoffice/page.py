"""What of a sheet is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xlwings import base_classes

from uvp_xl.engines.libreoffice.bridge import Uno
from uvp_xl.engines.libreoffice.place import Box, box, written
from uvp_xl.engines.libreoffice.trouble import plain

if TYPE_CHECKING:
    from uvp_xl.engines.libreoffice.sheet import Sheet


@plain
class PageSetup(base_classes.PageSetup):
    """The print area; all else stands in the page style, which `api` gives."""

    def __init__(self, sheet: Sheet) -> None:
        """`sheet` is the sheet that is printed."""
        self.sheet = sheet

    @property
    def api(self) -> Uno:
        """The page style of the sheet, which other sheets may share."""
        styles = self.sheet.book.xl.StyleFamilies.getByName("PageStyles")
        return styles.getByName(self.sheet.xl.PageStyle)

    @property
    def print_area(self) -> str | None:
        """The address of the cells that are printed; None when all are."""
        areas = [
            Box(a.StartRow + 1, a.StartColumn + 1, a.EndRow - a.StartRow + 1,
                a.EndColumn - a.StartColumn + 1)
            for a in self.sheet.xl.getPrintAreas()
        ]  # fmt: skip
        return ",".join(map(written, areas)) or None

    @print_area.setter
    def print_area(self, value: str | None) -> None:
        places = [box(part) for part in (value or "").split(",") if part]
        number = self.sheet.index - 1
        self.sheet.xl.setPrintAreas(tuple(place.cells(number) for place in places if place))
