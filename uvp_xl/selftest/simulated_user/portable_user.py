"""The hand of a user in any program, by xlwings' own words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from uvp_xl.grid import Area

if TYPE_CHECKING:
    import xlwings as xw

Facts = list[tuple[str, str]]
"""What is told of a program: what it is, and its value."""
SETTINGS = ("screen_updating", "enable_events", "calculation", "status_bar")


class Hand:
    """Changes a workbook as its user would; a program that is called otherwise derives from this.

    Cells go by their A1 addresses, number formats by Excel's English codes.
    """

    name = "Excel"
    """What people call the program."""

    def __init__(self, book: xw.Book) -> None:
        """Work in `book`."""
        self.book = book

    def add(self, sheet: str) -> None:
        """Add a sheet behind the others."""
        self.book.sheets.add(sheet, after=self.book.sheets[-1])

    def sheets(self) -> list[str]:
        """The names of all sheets, in their order."""
        return [sheet.name for sheet in self.book.sheets]

    def fill(self, sheet: str, rows: Sequence[Sequence[object]]) -> None:
        """Put values into the cells from A1 on; None leaves a cell empty."""
        cells = self.book.sheets[sheet].range((1, 1), (len(rows), len(rows[0])))
        cells.value = [list(row) for row in rows]

    def enter(self, sheet: str, cell: str, value: object) -> None:
        """Put a value, or an English formula, into one cell."""
        self._cell(sheet, cell).value = value

    def value(self, sheet: str, cell: str) -> object:
        """The outcome of a cell."""
        return self._cell(sheet, cell).value

    def formula(self, sheet: str, cell: str) -> str:
        """The formula of a cell, in English."""
        return str(self._cell(sheet, cell).formula)

    def format(self, sheet: str, cell: str, code: str) -> None:
        """Give a cell a number format."""
        self._cell(sheet, cell).number_format = code

    def formatted(self, sheet: str, cell: str) -> str:
        """The number format of a cell."""
        return str(self._cell(sheet, cell).number_format)

    def colour(self, sheet: str, cell: str, fill: str) -> None:
        """Give a cell a fill, as "#RRGGBB"."""
        self._cell(sheet, cell).color = fill

    def note(self, sheet: str, cell: str, text: str) -> None:
        """Give a cell a note."""
        self._cell(sheet, cell).add_note(text)

    def merge(self, sheet: str, area: str) -> None:
        """Merge cells."""
        self._cell(sheet, area).merge()

    def hide(self, sheet: str, row: int) -> None:
        """Hide a row."""
        self._cell(sheet, f"A{row}").rows.hidden = True

    def filter(self, sheet: str, area: Area, column: int, value: str) -> None:
        """Show only the rows of a list with this value in a column, which counts from 1."""
        self._cell(sheet, str(area)).autofilter.apply_values(column, [value])

    def select(self, sheet: str, cell: str) -> None:
        """Have a sheet in front, with one cell selected."""
        self.book.sheets[sheet].activate()
        self._cell(sheet, cell).select()

    def view(self) -> dict[str, object]:
        """What the user looks at."""
        selected = self.book.selection
        return {
            "het blad dat voor staat": self.book.sheets.active.name,
            "de geselecteerde cellen": selected.address.replace("$", "") if selected else "",
        }

    def settings(self) -> dict[str, object]:
        """The settings that a click switches off for a while."""
        return {name: getattr(self.book.app, name) for name in SETTINGS}

    def copy(self, target: Path) -> bool:
        """Write the workbook as an .xlsx to `target`, without giving it another name.

        False where there is no way to do that.
        """
        return False

    def versions(self) -> Facts:
        """The version of the program."""
        return [(self.name, str(self.book.app.version))]

    def preferences(self) -> Facts:
        """What the user has set in the program: its language, its signs, how it calculates."""
        return [("Berekenen", str(self.book.app.calculation))]

    def close(self) -> None:
        """Close the workbook without saving it."""
        self.book.close()

    def _cell(self, sheet: str, cell: str) -> xw.Range:
        return self.book.sheets[sheet].range(cell)
