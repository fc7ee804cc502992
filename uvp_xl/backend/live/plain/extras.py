"""A program of which nothing more is known than what xlwings knows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from uvp_xl.grid import Area
from uvp_xl.reports.sheet import Sheet

if TYPE_CHECKING:
    import xlwings as xw


MAX_ADDRESS = 255
"""Signs of an address that Excel takes."""


def unions(page: xw.Sheet, areas: Sequence[Area], separator: str = ",") -> list[xw.Range]:
    """All areas in as few ranges as possible: each is one call for many areas.

    `separator` is the sign that the program reads between two areas of one address.
    """
    found: list[str] = []
    for area in areas:
        said = str(area)
        if found and len(found[-1]) + 1 + len(said) <= MAX_ADDRESS:
            found[-1] += f"{separator}{said}"
        else:
            found.append(said)
    return [page.range(said) for said in found]


class Extras:
    """Does what can be done everywhere; a program that can do more derives from this."""

    def view(self, book: xw.Book) -> Callable[[], None]:
        """Remember what the user looks at; calling the result brings it back.

        The selection is that of the workbook in front, which may be another one.
        """
        front, active = book.app.books.active, book.sheets.active
        selected = book.selection if front == book else None

        def back() -> None:
            active.activate()
            if selected is not None:
                selected.select()
            if front != book:
                front.activate()

        return back

    def locked(self, book: xw.Book) -> str:
        """Why nothing can be written into `book`, as a Dutch clause; "" when it can."""
        return ""

    def protected(self, page: xw.Sheet) -> bool:
        """Whether the cells of a sheet are protected."""
        return False

    def prepare(self, page: xw.Sheet, sheet: Sheet) -> None:
        """Make a page ready to be written on: links go, and the print set-up is told."""

    def parts(self, page: xw.Sheet, areas: Sequence[Area]) -> list[xw.Range]:
        """The ranges that cover these areas; xlwings itself knows only ranges of one area."""
        return [page.range((a.top, a.left), (a.bottom, a.right)) for a in areas]

    def heighten(self, page: xw.Sheet, areas: Sequence[Area], points: float) -> None:
        """Make the rows of all these areas so high; 0 hides them."""
        for part in self.parts(page, areas):
            part.row_height = points

    def widen(self, page: xw.Sheet, areas: Sequence[Area], characters: float) -> None:
        """Make the columns of all these areas so wide."""
        for part in self.parts(page, areas):
            part.column_width = characters

    def underline(self, part: xw.Range) -> None:
        """Underline the texts in `part`: xlwings has no word for it."""

    def indent(self, part: xw.Range, steps: int) -> None:
        """Move the texts in `part` to the right: xlwings' engines for Excel have no word for it."""

    def choose(self, part: xw.Range, options: Sequence[str]) -> None:
        """Offer these choices in the cells of `part`."""
        part.data_validation.set_list(list(options))

    def dress(self, page: xw.Sheet, sheet: Sheet) -> None:
        """Frozen rows, filter and tab colour of `sheet`."""
