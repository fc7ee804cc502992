"""The print setup of a sheet and its tab colour, which pasted cells do not include."""

from __future__ import annotations

from dataclasses import replace

from uvp_xl.engines.libreoffice.uno_bridge import Uno
from uvp_xl.report_state.layout_record import A4, FIT, Layout
from uvp_xl.sheets.sheet_model import Sheet

SIZES = {A4: (21_000, 29_700), 8: (29_700, 42_000), 11: (14_800, 21_000), 1: (21_590, 27_940)}
"""Width and height of paper sizes in hundredths of a millimetre, by Excel's numbers."""
SLACK = 100
PRINTED = ("HeaderIsOn", "IsLandscape", "ScaleToPagesX", "ScaleToPagesY")
"""Properties of a page style, in alphabetical order."""
STYLE_NAMES = ("uvp {}", "PageStyle_{}")
"""The names of the page style of a single sheet: of this program, and from an Excel file."""
NO_COLOUR = -1
UNSET = ("margins", "footer")
"""The properties of a layout that are not set in LibreOffice; see `layout_record.record`."""


class PageStyle:
    """The page style of one sheet of a document."""

    def __init__(self, document: Uno, page: Uno) -> None:
        """Load the page style of `page`."""
        self._document, self._page = document, page
        self._styles: Uno = document.StyleFamilies.getByName("PageStyles")
        self._name = str(page.PageStyle)
        self._style: Uno = self._styles.getByName(self._name)

    def layout(self, columns: Layout) -> Layout:
        """Return the layout `columns` with the present print setup and tab colour."""
        _, landscape, wide, high = self._style.getPropertyValues(PRINTED)
        tab = int(self._page.TabColor)
        return replace(
            columns,
            tab="" if tab == NO_COLOUR else f"{tab & 0xFFFFFF:06X}",
            landscape=bool(landscape),
            paper=_paper(*self._size()),
            fit=(int(wide), int(high)),
        )

    def apply(self, sheet: Sheet, kept: Layout) -> None:
        """Set the print setup and tab colour of `sheet`, except what the user chose in `kept`.

        Only differences are set: each of these calls may take LibreOffice 20 ms or more, as it
        then divides the sheet into pages again.
        """
        landscape = sheet.landscape if kept.landscape is None else kept.landscape
        printed = (False, landscape, *(kept.fit or FIT))
        width, height = SIZES.get(kept.paper or A4, SIZES[A4])
        size = (height, width) if landscape else (width, height)
        if self._style.getPropertyValues(PRINTED) != printed or not _similar(self._size(), size):
            style = self._own_style()
            style.setPropertyValues(PRINTED, printed)
            if kept.paper is None or kept.paper in SIZES:
                style.Width, style.Height = size
        self._repeat_rows(sheet.repeat)
        tab = sheet.tab if kept.tab is None else kept.tab
        colour = int(tab, 16) if tab else NO_COLOUR
        if self._page.TabColor != colour:
            self._page.TabColor = colour

    def _size(self) -> tuple[int, int]:
        return int(self._style.Width), int(self._style.Height)

    def _own_style(self) -> Uno:
        """Return the page style that only this sheet uses, created if needed."""
        names = [name.format(self._page.Name) for name in STYLE_NAMES]
        if self._name not in names:
            self._name = names[0]
            if not self._styles.hasByName(self._name):
                style = self._document.createInstance("com.sun.star.style.PageStyle")
                self._styles.insertByName(self._name, style)
            self._page.PageStyle = self._name
            self._style = self._styles.getByName(self._name)
        return self._style

    def _repeat_rows(self, rows: tuple[int, int] | None) -> None:
        """Print these rows on every page."""
        page, title = self._page, self._page.getTitleRows()
        if rows and (title.StartRow, title.EndRow) != (rows[0] - 1, rows[1] - 1):
            title.StartRow, title.EndRow = rows[0] - 1, rows[1] - 1
            page.setTitleRows(title)
        if page.getPrintTitleRows() != (rows is not None):
            page.setPrintTitleRows(rows is not None)


def _paper(width: int, height: int) -> int | None:
    """Return Excel's number of a paper size; None for another size."""
    size = (min(width, height), max(width, height))
    return next((number for number, known in SIZES.items() if _similar(size, known)), None)


def _similar(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return all(abs(a - b) <= SLACK for a, b in zip(one, other, strict=True))
