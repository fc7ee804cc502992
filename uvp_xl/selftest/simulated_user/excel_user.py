"""A simulated user of Excel on Windows, through the gateway of the program itself."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from uvp_xl.backend.live.excel.colour_number import to_number
from uvp_xl.backend.live.excel.com_gateway import ComObject, missing_argument
from uvp_xl.backend.live.excel.excel_program import ExcelProgram
from uvp_xl.backend.live.excel.quiet_excel import SETTINGS
from uvp_xl.grid import Area
from uvp_xl.selftest.simulated_user.portable_user import Facts, SimulatedUser

if TYPE_CHECKING:
    import xlwings as xw

INTERFACE = 2
"""msoLanguageIDUI."""
INTERNATIONAL = {
    "Land van Windows": 2,
    "Lijstscheidingsteken": 5,
    "Decimaalteken": 3,
    "Teken voor duizendtallen": 4,
}
"""The settings that are read from `International`, by number."""
CALCULATIONS = {"-4105": "automatisch", "-4135": "handmatig", "2": "automatisch, zonder tabellen"}
LANGUAGES = {"1043": "Nederlands", "2067": "Nederlands (België)", "1033": "Engels"}
UNKNOWN = "onbekend"


class ExcelUser(SimulatedUser):
    """Implements `SimulatedUser` for Excel on Windows."""

    def __init__(self, book: xw.Book) -> None:
        """Work in `book`."""
        super().__init__(book)
        program = ExcelProgram(book, book.app)
        self.app, self.workbook = program.app, program.book

    def page(self, sheet: str) -> ComObject:
        """Return a worksheet."""
        page: ComObject = self.workbook.call("Worksheets").call("Item", sheet)
        return page

    def cells(self, sheet: str, address: str) -> ComObject:
        """Return cells of a worksheet."""
        cells: ComObject = self.page(sheet).call("Range", address)
        return cells

    def add(self, sheet: str) -> None:
        """Add a sheet behind the others."""
        sheets = self.workbook.call("Worksheets")
        last = sheets.call("Item", int(sheets.call("Count")))
        sheets.call("Add", missing_argument(), last).put("Name", sheet)

    def sheets(self) -> list[str]:
        """Return the names of all worksheets."""
        pages = self.workbook.call("Worksheets")
        numbers = range(1, int(pages.call("Count")) + 1)
        return [str(pages.call("Item", number).call("Name")) for number in numbers]

    def fill(self, sheet: str, rows: Sequence[Sequence[object]]) -> None:
        """Put values into the cells from A1, in one call."""
        whole = Area(1, 1, len(rows), len(rows[0]))
        self.cells(sheet, str(whole)).put("Value2", tuple(map(tuple, rows)))

    def enter(self, sheet: str, cell: str, value: object) -> None:
        """Enter a value; a text that begins with "=" is an English formula."""
        is_formula = isinstance(value, str) and value.startswith("=")
        self.cells(sheet, cell).put("Formula" if is_formula else "Value2", value)

    def value(self, sheet: str, cell: str) -> object:
        """Return the value of a cell."""
        return self.cells(sheet, cell).call("Value2")

    def formula(self, sheet: str, cell: str) -> str:
        """Return the formula of a cell."""
        return str(self.cells(sheet, cell).call("Formula"))

    def set_format(self, sheet: str, cell: str, code: str) -> None:
        """Set the number format of a cell."""
        self.cells(sheet, cell).put("NumberFormat", code)

    def number_format(self, sheet: str, cell: str) -> str:
        """Return the number format of a cell."""
        return str(self.cells(sheet, cell).call("NumberFormat"))

    def colour(self, sheet: str, cell: str, fill: str) -> None:
        """Set the fill of a cell."""
        self.cells(sheet, cell).call("Interior").put("Color", to_number(fill))

    def note(self, sheet: str, cell: str, text: str) -> None:
        """Add a note to a cell."""
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
        """Activate a sheet, and select one cell."""
        self.page(sheet).call("Activate")
        self.cells(sheet, cell).call("Select")

    def view(self) -> dict[str, object]:
        """Return the view in the window of the workbook."""
        window = self.workbook.call("Windows", 1)
        return {
            "het blad dat voor staat": self.workbook.call("ActiveSheet").call("Name"),
            "de geselecteerde cellen": window.call("RangeSelection").address(),
            "de bovenste rij in beeld": window.call("ScrollRow"),
        }

    def settings(self) -> dict[str, object]:
        """Return the settings that a click changes for a while."""
        names = (*(name for name, _ in SETTINGS), "StatusBar", "AutomationSecurity")
        return {name: self.app.try_call(name) for name in names}

    def save_copy(self, target: Path) -> bool:
        """Have Excel write a copy."""
        self.workbook.call("SaveCopyAs", str(target))
        return True

    def versions(self) -> Facts:
        """Return version and build; the number of bits is part of the name of the system."""
        version, build, system = map(self._property, ("Version", "Build", "OperatingSystem"))
        bits = next((bits for bits in ("64", "32") if f"{bits}-bit" in system), "")
        return [
            ("Excel", f"{version}, build {build}"),
            ("Excel is", f"{bits}-bits" if bits else UNKNOWN),
            ("Systeem, zegt Excel", system),
        ]

    def preferences(self) -> Facts:
        """Return the language, separators and calculation mode."""
        language, calculation = self._language(), self._property("Calculation")
        return [
            ("Taal", f"{LANGUAGES[language]} ({language})" if language in LANGUAGES else language),
            *((n, self._property("International", number)) for n, number in INTERNATIONAL.items()),
            ("Berekenen", CALCULATIONS.get(calculation, calculation)),
            ("Datums tellen vanaf", "1904" if self.workbook.try_call("Date1904") else "1900"),
        ]

    def _language(self) -> str:
        """Return the number of the interface language."""
        with contextlib.suppress(Exception):
            return str(self.app.call("LanguageSettings").call("LanguageID", INTERFACE))
        return UNKNOWN

    def _property(self, name: str, *arguments: object) -> str:
        """Return a property of Excel; an error must not prevent the checks."""
        with contextlib.suppress(Exception):
            return str(self.app.call(name, *arguments))
        return UNKNOWN

    def close(self) -> None:
        """Close the workbook without saving it."""
        with contextlib.suppress(Exception):  # `Close` discards changes anyway.
            self.workbook.put("Saved", True)
        self.workbook.call("Close", False)
