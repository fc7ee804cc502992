"""The hand of a user in Excel on Windows, through the same gate as the program itself."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from uvp_xl.backend.live.excel import ExcelProgram
from uvp_xl.backend.live.excel.com_gateway import ComObject
from uvp_xl.backend.live.excel.quiet_excel import SETTINGS
from uvp_xl.grid import Area
from uvp_xl.selftest.simulated_user.portable_user import Facts, Hand

if TYPE_CHECKING:
    import xlwings as xw

INTERFACE = 2
"""msoLanguageIDUI."""
SIGNS = {
    "Land van Windows": 2,
    "Lijstscheidingsteken": 5,
    "Decimaalteken": 3,
    "Teken voor duizendtallen": 4,
}
"""What is asked of `International`, by its number."""
CALCULATIONS = {"-4105": "automatisch", "-4135": "handmatig", "2": "automatisch, zonder tabellen"}
LANGUAGES = {"1043": "Nederlands", "2067": "Nederlands (België)", "1033": "Engels"}
UNKNOWN = "onbekend"


class ExcelHand(Hand):
    """See `Hand`."""

    def __init__(self, book: xw.Book) -> None:
        """Work in `book`."""
        super().__init__(book)
        own = ExcelProgram(book, book.app)
        self.app, self.workbook = own.app, own.book

    def page(self, sheet: str) -> ComObject:
        """A worksheet."""
        found: ComObject = self.workbook.call("Worksheets").call("Item", sheet)
        return found

    def cells(self, sheet: str, address: str) -> ComObject:
        """Cells of a worksheet."""
        found: ComObject = self.page(sheet).call("Range", address)
        return found

    def add(self, sheet: str) -> None:
        """Add a sheet behind the others."""
        from uvp_xl.backend.live.excel.com_gateway import missing_argument

        sheets = self.workbook.call("Worksheets")
        last = sheets.call("Item", int(sheets.call("Count")))
        sheets.call("Add", missing_argument(), last).put("Name", sheet)

    def sheets(self) -> list[str]:
        """The names of all worksheets."""
        pages = self.workbook.call("Worksheets")
        numbers = range(1, int(pages.call("Count")) + 1)
        return [str(pages.call("Item", number).call("Name")) for number in numbers]

    def fill(self, sheet: str, rows: Sequence[Sequence[object]]) -> None:
        """All in one call."""
        whole = Area(1, 1, len(rows), len(rows[0]))
        self.cells(sheet, str(whole)).put("Value2", tuple(map(tuple, rows)))

    def enter(self, sheet: str, cell: str, value: object) -> None:
        """A text that begins with "=" is an English formula."""
        formula = isinstance(value, str) and value.startswith("=")
        self.cells(sheet, cell).put("Formula" if formula else "Value2", value)

    def value(self, sheet: str, cell: str) -> object:
        """The outcome of a cell."""
        return self.cells(sheet, cell).call("Value2")

    def formula(self, sheet: str, cell: str) -> str:
        """The formula of a cell."""
        return str(self.cells(sheet, cell).call("Formula"))

    def format(self, sheet: str, cell: str, code: str) -> None:
        """Give a cell a number format."""
        self.cells(sheet, cell).put("NumberFormat", code)

    def formatted(self, sheet: str, cell: str) -> str:
        """The number format of a cell."""
        return str(self.cells(sheet, cell).call("NumberFormat"))

    def colour(self, sheet: str, cell: str, fill: str) -> None:
        """Excel has red first, in the lowest byte."""
        red, green, blue = (int(fill[place : place + 2], 16) for place in (1, 3, 5))
        interior = self.cells(sheet, cell).call("Interior")
        interior.put("Color", red + 256 * green + 65_536 * blue)

    def note(self, sheet: str, cell: str, text: str) -> None:
        """Give a cell a note."""
        self.cells(sheet, cell).call("AddComment", text)

    def merge(self, sheet: str, area: str) -> None:
        """Merge cells."""
        self.cells(sheet, area).call("Merge")

    def hide(self, sheet: str, row: int) -> None:
        """Hide a row."""
        self.cells(sheet, f"A{row}").call("EntireRow").put("Hidden", True)

    def filter(self, sheet: str, area: Area, column: int, value: str) -> None:
        """Filter a list."""
        self.cells(sheet, str(area)).call("AutoFilter", column, value)

    def select(self, sheet: str, cell: str) -> None:
        """Have a sheet in front, with one cell selected."""
        self.page(sheet).call("Activate")
        self.cells(sheet, cell).call("Select")

    def view(self) -> dict[str, object]:
        """What the user looks at in the window of the workbook."""
        window = self.workbook.call("Windows", 1)
        selected = window.call("RangeSelection").call("Address")
        return {
            "het blad dat voor staat": self.workbook.call("ActiveSheet").call("Name"),
            "de geselecteerde cellen": str(selected).replace("$", ""),
            "de bovenste rij in beeld": window.call("ScrollRow"),
        }

    def settings(self) -> dict[str, object]:
        """The settings that a click switches off for a while."""
        names = (*(name for name, _ in SETTINGS), "StatusBar", "AutomationSecurity")
        return {name: self.app.try_call(name) for name in names}

    def copy(self, target: Path) -> bool:
        """By Excel itself."""
        self.workbook.call("SaveCopyAs", str(target))
        return True

    def versions(self) -> Facts:
        """Version and build; how Excel calls the system tells of how many bits it is."""
        version, build, system = map(self._told, ("Version", "Build", "OperatingSystem"))
        bits = next((bits for bits in ("64", "32") if f"{bits}-bit" in system), "")
        return [
            ("Excel", f"{version}, build {build}"),
            ("Excel is", f"{bits}-bits" if bits else UNKNOWN),
            ("Systeem, zegt Excel", system),
        ]

    def preferences(self) -> Facts:
        """Its language, signs and way of calculating."""
        language, calculation = self._language(), self._told("Calculation")
        return [
            ("Taal", f"{LANGUAGES[language]} ({language})" if language in LANGUAGES else language),
            *((name, self._told("International", number)) for name, number in SIGNS.items()),
            ("Berekenen", CALCULATIONS.get(calculation, calculation)),
            ("Datums tellen vanaf", "1904" if self.workbook.try_call("Date1904") else "1900"),
        ]

    def _language(self) -> str:
        """The number of the language in which Excel speaks."""
        with contextlib.suppress(Exception):
            return str(self.app.call("LanguageSettings").call("LanguageID", INTERFACE))
        return UNKNOWN

    def _told(self, name: str, *arguments: object) -> str:
        """What Excel says of itself; whatever goes wrong, it keeps no check from being done."""
        with contextlib.suppress(Exception):
            return str(self.app.call(name, *arguments))
        return UNKNOWN

    def close(self) -> None:
        """Close the workbook without saving it."""
        with contextlib.suppress(Exception):  # The name of an empty workbook is soon forgotten.
            self.workbook.put("Saved", True)
        self.workbook.call("Close", False)
