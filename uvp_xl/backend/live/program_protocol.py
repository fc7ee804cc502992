"""What an open workbook is asked for, whatever program it is open in; and which program that is."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from uvp_xl.backend.live.busy_retry import passed
from uvp_xl.grid import Grid, Value
from uvp_xl.sheets.sheet_model import Sheet
from uvp_xl.workbook_metadata import Note

if TYPE_CHECKING:
    import xlwings as xw

MESSAGE = "uvp.melding"
"""The name of the cell for the last message."""
Place = tuple[int, int]
"""Row and column of a cell; both count from 1."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A note for a cell, and its fill as "#RRGGBB"."""

    cell: Place
    text: str
    fill: str


class Program(Protocol):
    """One open workbook in the program in which it is open; sheets go by their names.

    Raises Busy when the program does not answer because the user is busy in it.
    """

    name: str
    """The path or web address of the workbook, or its name when it was never saved."""

    def locked(self) -> str:
        """Why nothing can be written into the workbook, as a Dutch clause; "" when it can."""

    def protected(self, sheet: str) -> bool:
        """Whether the cells of a sheet are protected."""

    def occupied(self, name: str) -> bool:
        """Whether a sheet that is no worksheet has this name."""

    def grids(self) -> list[Grid]:
        """All worksheets, hidden ones too, as they are now."""

    def notes(self) -> list[Note]:
        """The notes and threaded comments of all worksheets."""

    def guarded(self, sheet: str, cells: Collection[Place]) -> Mapping[Place, str]:
        """Those of these cells that hold a formula or are covered by a merged one: why not."""

    def enter(self, sheet: str, values: Mapping[Place, Value]) -> Collection[Place]:
        """Put values into cells of the user, which keep their formats; a text stays a text.

        Gives the cells that hold something else after all.
        """

    def colours(self, sheet: str, cells: Collection[Place]) -> dict[Place, str]:
        """The fills of cells as "#RRGGBB"; "" for none."""

    def mark(self, sheet: str, marks: Sequence[Mark]) -> int:
        """Give cells without a note a note and a fill; how many, none on a protected sheet."""

    def unmark(self, sheet: str, fills: Mapping[Place, str | None]) -> bool:
        """Take the notes of cells away, and give them these fills back; None leaves the fill.

        Gives whether that was done: not on a protected sheet.
        """

    def told(self, name: str) -> dict[str, str]:
        """What the hidden name `name` of each sheet holds, by sheet; see `reports.fingerprint`."""

    def put(self, sheets: Sequence[Sheet], begun: Callable[[str], None]) -> list[str]:
        """Write report sheets where they stand, or last; in Dutch, what could not be kept.

        `begun` hears the name of each. A sheet that is there keeps its identity, so that formulas
        that point at it live on, and all that the user changed of its looks.
        """

    def copy(self, target: Path) -> bool:
        """Write the workbook as it is now to `target`; it stays open under its own name.

        False where the program has no way to do that, or does not want to. Raises OSError.
        """

    def bring(self, source: Path, sheets: Collection[str]) -> None:
        """Write these sheets as they stand in the file `source`."""

    def calm(self) -> AbstractContextManager[None]:
        """Work unseen, as one step; view and settings are put back whatever happens."""

    def say(self, text: str) -> None:
        """Show a text in the status bar; "" gives it back to the program."""

    def show(self, text: str, well: bool) -> None:
        """Show the outcome to the user, who may be looking at something else by now."""

    def leave(self, text: str) -> None:
        """Show the outcome in the cell for the last message, if the workbook has one."""


def program(book: xw.Book) -> Program:
    """The program in which `book` is open."""
    app = passed(lambda: book.app)
    engine = app.engine.name
    if engine == "libreoffice":
        from uvp_xl.backend.live.libreoffice import LibreOffice

        return LibreOffice(book)
    if engine == "excel" and sys.platform == "win32":
        from uvp_xl.backend.live.excel import Excel

        return Excel(book, app)
    from uvp_xl.backend.live.portable import Plain

    return Plain(book)
