"""LibreOffice, by its own object model (UNO)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from uvp_xl.backend.live.plain.extras import Extras, unions
from uvp_xl.engines.libreoffice.bridge import Uno, properties
from uvp_xl.engines.libreoffice.panes import freeze
from uvp_xl.engines.libreoffice.size import CHARACTER, POINT
from uvp_xl.grid import Area
from uvp_xl.reports.sheet import Sheet

if TYPE_CHECKING:
    import xlwings as xw

A4 = (21_000, 29_700)
"""Width and height, in hundredths of a millimetre."""
DISPATCHER = "com.sun.star.frame.DispatchHelper"
UNDERLINED = 1
PRINTED = ("IsLandscape", "ScaleToPagesX", "ScaleToPagesY", "HeaderIsOn")
"""Properties of a page style."""


class LibreOfficeExtras(Extras):
    """Everything that a report sheet asks for."""

    def __init__(self) -> None:
        """Nothing is asked of LibreOffice yet."""
        self._window: Uno = None
        self._frame: Uno = None
        self._menu: Uno = None

    def view(self, book: xw.Book) -> Callable[[], None]:
        """The whole view, as LibreOffice itself keeps it: sheet, selection and scroll position."""
        controller: Uno = book.api.CurrentController
        data, selected = controller.getViewData(), controller.getSelection()

        def back() -> None:
            controller.restoreViewData(data)
            controller.select(selected)

        return back

    def locked(self, book: xw.Book) -> str:
        """A read-only workbook, or one whose structure is protected."""
        if book.api.isReadonly():
            return "de werkmap is alleen-lezen geopend"
        return "de structuur van de werkmap is beveiligd" if book.api.isProtected() else ""

    def protected(self, page: xw.Sheet) -> bool:
        """Whether the cells are protected."""
        return bool(page.api.isProtected())

    def parts(self, page: xw.Sheet, areas: Sequence[Area]) -> list[xw.Range]:
        """Many areas at a time."""
        return unions(page, areas)

    def heighten(self, page: xw.Sheet, areas: Sequence[Area], points: float) -> None:
        """As a user does it, with all rows selected: row by row it takes five times as long."""
        if points and page.visible:
            self._select(page, areas)
            self._do(page, "RowHeight", RowHeight=round(points * POINT))
        else:
            super().heighten(page, areas, points)

    def widen(self, page: xw.Sheet, areas: Sequence[Area], characters: float) -> None:
        """Likewise, with all columns selected."""
        if page.visible:
            self._select(page, areas)
            self._do(page, "ColumnWidth", ColumnWidth=round(characters * CHARACTER))
        else:
            super().widen(page, areas, characters)

    def underline(self, part: xw.Range) -> None:
        """A single line."""
        part.impl.open.CharUnderline = UNDERLINED

    def indent(self, part: xw.Range, steps: int) -> None:
        """From the left edge: the cells were emptied before."""
        part.adjust_indent(steps)

    def dress(self, page: xw.Sheet, sheet: Sheet) -> None:
        """The filter first: it selects cells, which moves what is in view."""
        if sheet.filter:
            page.range(str(sheet.filter)).autofilter.impl.show()
        if page.visible:
            controller, (row, column) = self._controller(page), sheet.freeze or (1, 1)
            controller.setActiveSheet(page.api)
            freeze(controller, row - 1, column - 1)
        if sheet.tab:
            page.api.TabColor = int(sheet.tab, 16)

    def _controller(self, page: xw.Sheet) -> Uno:
        """The window of the workbook."""
        if self._window is None:
            self._window = page.book.api.CurrentController
        return self._window

    def _select(self, page: xw.Sheet, areas: Sequence[Area]) -> None:
        """Select these areas; what the user had selected comes back with the view."""
        parts = page.range(",".join(map(str, areas)))
        self._controller(page).select(parts.impl.open)

    def _do(self, page: xw.Sheet, command: str, **told: object) -> None:
        """Choose a command of the menu for what is selected."""
        if self._menu is None:
            context: Uno = page.book.app.impl.context
            self._menu = context.ServiceManager.createInstanceWithContext(DISPATCHER, context)
            self._frame = self._controller(page).Frame
        self._menu.executeDispatch(self._frame, f".uno:{command}", "", 0, properties(**told))

    def prepare(self, page: xw.Sheet, sheet: Sheet) -> None:
        """A4, as wide as one page, with the heading on each: a page style of the sheet's own.

        It is told before anything is written, and only what is new: of a sheet with contents each
        of these calls takes 20 to 150 ms, as LibreOffice then divides it into pages.
        """
        xl: Uno = page.api
        styles: Uno = page.book.api.StyleFamilies.getByName("PageStyles")
        name = f"uvp {page.name}"
        told = (sheet.landscape, 1, 0, False)
        if not styles.hasByName(name):
            styles.insertByName(name, page.book.api.createInstance("com.sun.star.style.PageStyle"))
        style: Uno = styles.getByName(name)
        if style.getPropertyValues(PRINTED) != told:
            style.setPropertyValues(PRINTED, told)
            style.Width, style.Height = reversed(A4) if sheet.landscape else A4
        if xl.PageStyle != name:
            xl.PageStyle = name
        first, last = sheet.repeat or (0, 0)
        rows: Uno = xl.getTitleRows()
        if sheet.repeat and (rows.StartRow, rows.EndRow) != (first - 1, last - 1):
            rows.StartRow, rows.EndRow = first - 1, last - 1
            xl.setTitleRows(rows)
        if xl.getPrintTitleRows() != (sheet.repeat is not None):
            xl.setPrintTitleRows(sheet.repeat is not None)
