"""The operations on an open workbook that every program supports: Excel, LibreOffice, others."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from uvp_xl.grid import Grid, Value
from uvp_xl.sheets.sheet_model import Sheet
from uvp_xl.workbook_metadata import Note

MESSAGE = "uvp.melding"
"""The name of the cell for the last message."""
CellPosition = tuple[int, int]
"""Row and column of a cell; both count from 1."""


@dataclass(frozen=True, slots=True)
class CellMark:
    """A note for a cell, and its fill as "#RRGGBB"."""

    cell: CellPosition
    text: str
    fill: str


class Program(Protocol):
    """An open workbook in its program; sheets are identified by their names.

    Every method raises Busy when the program does not answer because the user is busy in it.
    """

    name: str
    """The path or web address of the workbook, or its name when it was never saved."""

    def locked_reason(self) -> str:
        """Return why the workbook cannot be written, as a Dutch clause; "" when it can."""

    def is_protected(self, sheet: str) -> bool:
        """Return whether the cells of a sheet are protected."""

    def is_non_worksheet(self, name: str) -> bool:
        """Return whether this is the name of a sheet without cells, such as a chart sheet."""

    def grids(self) -> list[Grid]:
        """Return all worksheets as they are now, including hidden ones."""

    def notes(self) -> list[Note]:
        """Return the notes and threaded comments of all worksheets."""

    def uneditable(self, sheet: str, cells: Collection[CellPosition]) -> Mapping[CellPosition, str]:
        """Return the reason for each cell with a formula, or covered by a merged cell."""

    def enter(self, sheet: str, values: Mapping[CellPosition, Value]) -> Collection[CellPosition]:
        """Put values into cells of the user, which keep their formats; a text stays a text.

        Return the cells that hold a different value afterwards.
        """

    def fills(self, sheet: str, cells: Collection[CellPosition]) -> dict[CellPosition, str]:
        """Return the fills of cells as "#RRGGBB"; "" for none."""

    def mark(self, sheet: str, marks: Sequence[CellMark]) -> int:
        """Add notes and fills to cells without a note; return how many, 0 on a protected sheet."""

    def unmark(self, sheet: str, fills: Mapping[CellPosition, str | None]) -> bool:
        """Remove the notes of cells and restore these fills; None keeps the present fill.

        Return False on a protected sheet, which is not changed.
        """

    def hidden_names(self, name: str) -> dict[str, str]:
        """Return the value of the hidden name `name` of each report sheet that has it, by sheet."""

    def put(self, sheets: Sequence[Sheet], on_write: Callable[[str], None]) -> list[str]:
        """Write report sheets in their present position, or last; return in Dutch what was lost.

        `on_write` is called with the name of each sheet. An existing sheet keeps its identity, so
        that formulas still refer to it, and all changes of the user to its layout.
        """

    def save_copy(self, target: Path) -> bool:
        """Write the workbook as it is now to `target`; it stays open under its own name.

        Return False where the program cannot do that, or refuses to. Raise OSError.
        """

    def restore_sheets(self, source: Path, sheets: Collection[str]) -> None:
        """Write these sheets as they are in the file `source`."""

    def quiet(self) -> AbstractContextManager[None]:
        """Work unseen, as one undo step; restore view and settings afterwards."""

    def set_status(self, text: str) -> None:
        """Show a text in the status bar; "" hands it back to the program."""

    def show_outcome(self, text: str, success: bool) -> None:
        """Show the outcome to the user, who may be in another window by now."""

    def write_message(self, text: str) -> None:
        """Write the outcome into the cell for the last message, if the workbook has one."""
