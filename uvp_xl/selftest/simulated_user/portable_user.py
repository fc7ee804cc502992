"""A simulated user of any program, through the interface of xlwings."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from uvp_xl.grid import Area

if TYPE_CHECKING:
    import xlwings as xw

Facts = list[tuple[str, str]]
"""Facts about a program: their Dutch names and values."""
SETTINGS = ("screen_updating", "enable_events", "calculation", "status_bar")


class SimulatedUser:
    """Changes a workbook like its user; subclasses do so in programs that xlwings does not cover.

    Cells are identified by their A1 addresses, number formats by Excel's English codes.
    """

    program = "Excel"
    """The usual name of the program."""

    def __init__(self, book: xw.Book) -> None:
        """Work in `book`."""
        self.book = book

    def add(self, sheet: str) -> None:
        """Add a sheet behind the others."""
        self.book.sheets.add(sheet, after=self.book.sheets[-1])

    def sheets(self) -> list[str]:
        """Return the names of all sheets, in their order."""
        return [sheet.name for sheet in self.book.sheets]

    def fill(self, sheet: str, rows: Sequence[Sequence[object]]) -> None:
        """Put values into the cells from A1; None leaves a cell empty."""
        cells = self.book.sheets[sheet].range((1, 1), (len(rows), len(rows[0])))
        cells.value = [list(row) for row in rows]

    def enter(self, sheet: str, cell: str, value: object) -> None:
        """Enter a value or an English formula into one cell."""
        self._cell(sheet, cell).value = value

    def formula(self, sheet: str, cell: str) -> str:
        """Return the English formula of a cell."""
        return str(self._cell(sheet, cell).formula)

    def set_format(self, sheet: str, cell: str, code: str) -> None:
        """Set the number format of a cell."""
        self._cell(sheet, cell).number_format = code

    def number_format(self, sheet: str, cell: str) -> str:
        """Return the number format of a cell."""
        return str(self._cell(sheet, cell).number_format)

    def colour(self, sheet: str, cell: str, fill: str) -> None:
        """Set the fill of a cell, as "#RRGGBB"."""
        self._cell(sheet, cell).color = fill

    def note(self, sheet: str, cell: str, text: str) -> None:
        """Add a note to a cell."""
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
        """Activate a sheet, and select one cell."""
        self.book.sheets[sheet].activate()
        self._cell(sheet, cell).select()

    def view(self) -> dict[str, object]:
        """Return the active sheet and the selected cells."""
        selection = self.book.selection
        return {
            "het blad dat voor staat": self.book.sheets.active.name,
            "de geselecteerde cellen": selection.address.replace("$", "") if selection else "",
        }

    def settings(self) -> dict[str, object]:
        """Return the settings that a click changes for a while."""
        return {name: getattr(self.book.app, name) for name in SETTINGS}

    def save_copy(self, target: Path) -> bool:
        """Write the workbook as an .xlsx to `target`, and keep its name.

        Return False where the program cannot do that.
        """
        return False

    def versions(self) -> Facts:
        """Return the version of the program."""
        return [(self.program, str(self.book.app.version))]

    def preferences(self) -> Facts:
        """Return the settings of the user: language, separators and calculation mode."""
        return [("Berekenen", str(self.book.app.calculation))]

    def close(self) -> None:
        """Close the workbook without saving it."""
        self.book.close()

    def _cell(self, sheet: str, cell: str) -> xw.Range:
        return self.book.sheets[sheet].range(cell)
