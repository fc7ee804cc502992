"""Excel on Windows, by its own object model (COM)."""

from __future__ import annotations

import atexit
import contextlib
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from uvp_xl.backend.live.extras.plain import Extras, unions
from uvp_xl.backend.live.reading import seen
from uvp_xl.grid import Area
from uvp_xl.reports.sheet import Sheet

if TYPE_CHECKING:
    import xlwings as xw

LANDSCAPE, PORTRAIT, A4 = 2, 1, 9
UNDERLINED = 2
ATTEMPTS = 40
"""Tries of a call that Excel turns down because a cell is being edited: some ten seconds."""
FOOTER = "Pagina &P van &N"
LIST_SEPARATOR = 4
"""Where Excel's own list of settings has the sign between the items of a list.

Excel calls it 5 (xlListSeparator) and counts from 1; what Python gets is counted from 0.
"""
LIST, STOP, BETWEEN = 3, 1, 1
"""Excel's numbers for a list of choices, for refusing anything else, and for no comparison."""


def keep_excels() -> None:
    """Let xlwings end no program when this process ends.

    It would end every Excel that has no workbook in a window: also one that is just starting, or
    that another program is working with.
    """
    from xlwings import _xlwindows

    atexit.unregister(_xlwindows.cleanup)


class Windows(Extras):
    """Everything that a report sheet asks for."""

    def __init__(self) -> None:
        """Let xlwings give up some time when Excel is busy; of itself it would try for ever."""
        from xlwings import _xlwindows

        _xlwindows.N_COM_ATTEMPTS = ATTEMPTS
        self._sign = ""

    def view(self, book: xw.Book) -> Callable[[], None]:
        """The active sheet, the selection and how far the window was scrolled."""
        back = super().view(book)
        window: Any = book.app.api.ActiveWindow
        row, column = window.ScrollRow, window.ScrollColumn

        def there() -> None:
            back()
            now: Any = book.app.api.ActiveWindow
            now.ScrollRow, now.ScrollColumn = row, column

        return there

    def locked(self, book: xw.Book) -> str:
        """A read-only workbook, or one whose structure is protected."""
        if book.api.ProtectStructure:
            return "de structuur van de werkmap is beveiligd"
        return "de werkmap is alleen-lezen geopend" if book.api.ReadOnly else ""

    def protected(self, page: xw.Sheet) -> bool:
        """Whether the cells are protected."""
        return bool(page.api.ProtectContents)

    def prepare(self, page: xw.Sheet, sheet: Sheet) -> None:
        """Remove links that the user made; the print set-up is one for the whole sheet."""
        page.api.Hyperlinks.Delete()
        with contextlib.suppress(Exception):  # Without a printer there is no page set-up.
            self._print(page, sheet)

    def parts(self, page: xw.Sheet, areas: Sequence[Area]) -> list[xw.Range]:
        """Many areas at a time."""
        return unions(page, areas, self._separator(page))

    def _separator(self, page: xw.Sheet) -> str:
        """The sign of the user's own Excel between areas and choices: ";" in a Dutch one.

        Python calls Excel in the language of the user, macros in English. Read once: it is the
        same for all workbooks.
        """
        if not self._sign:
            settings: Any = page.book.app.api.International
            # A method where pywin32 made classes of Excel's own, else the list itself.
            self._sign = str((settings() if callable(settings) else settings)[LIST_SEPARATOR])
        return self._sign

    def underline(self, part: xw.Range) -> None:
        """A single line."""
        part.api.Font.Underline = UNDERLINED

    def indent(self, part: xw.Range, steps: int) -> None:
        """From the left edge of the cells."""
        part.api.IndentLevel = steps

    def choose(self, part: xw.Range, options: Sequence[str]) -> None:
        """One text with the user's own sign between the choices; one with that sign is left out.

        xlwings 0.37 takes another setting for that sign, and made one choice of all.
        """
        sign = self._separator(part.sheet)
        validation: Any = part.api.Validation
        validation.Delete()
        validation.Add(LIST, STOP, BETWEEN, sign.join(o for o in options if sign not in o))

    def dress(self, page: xw.Sheet, sheet: Sheet) -> None:
        """Panes belong to the window, so the sheet comes up for a moment, unseen."""
        if page.api.AutoFilterMode:
            page.api.AutoFilterMode = False
        if sheet.filter:
            page.range(str(sheet.filter)).api.AutoFilter()
        if sheet.tab:
            red, green, blue = (int(sheet.tab[i : i + 2], 16) for i in (0, 2, 4))
            page.api.Tab.Color = red + 256 * green + 65_536 * blue
        if seen(page):
            self._freeze(page, sheet)

    def _freeze(self, page: xw.Sheet, sheet: Sheet) -> None:
        page.activate()
        window: Any = page.book.app.api.ActiveWindow
        window.FreezePanes = False
        window.ScrollRow = window.ScrollColumn = 1
        row, column = sheet.freeze or (1, 1)
        window.SplitRow, window.SplitColumn = row - 1, column - 1
        window.FreezePanes = sheet.freeze is not None

    def _print(self, page: xw.Sheet, sheet: Sheet) -> None:
        setup: Any = page.api.PageSetup
        setup.Orientation = LANDSCAPE if sheet.landscape else PORTRAIT
        setup.PaperSize = A4
        setup.Zoom = False
        setup.FitToPagesWide, setup.FitToPagesTall = 1, False
        setup.LeftFooter, setup.RightFooter = "&A", FOOTER
        setup.PrintTitleRows = f"${sheet.repeat[0]}:${sheet.repeat[1]}" if sheet.repeat else ""
