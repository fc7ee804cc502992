"""How a sheet is printed, and the colour of its tab: what pasted cells do not bring."""

from __future__ import annotations

from dataclasses import replace

from uvp_xl.engines.libreoffice.uno_bridge import Uno
from uvp_xl.report_state.layout_record import A4, FIT, Layout
from uvp_xl.sheets.sheet_model import Sheet

SIZES = {A4: (21_000, 29_700), 8: (29_700, 42_000), 11: (14_800, 21_000), 1: (21_590, 27_940)}
"""Width and height of sizes of paper in hundredths of a millimetre, by Excel's numbers."""
SLACK = 100
PRINTED = ("HeaderIsOn", "IsLandscape", "ScaleToPagesX", "ScaleToPagesY")
"""Properties of a page style, in the order of the alphabet."""
OWN = ("uvp {}", "PageStyle_{}")
"""The names of a page style of one sheet: this program's, and the one out of a file of Excel."""
NO_COLOUR = -1
UNSET = ("margins", "footer")
"""What of a layout this program does not set; see `care.layout.record`."""


class Paper:
    """How the sheet `page` of a document is printed."""

    def __init__(self, document: Uno, page: Uno) -> None:
        """Look at the page style of `page`."""
        self._document, self._page = document, page
        self._styles: Uno = document.StyleFamilies.getByName("PageStyles")
        self._name = str(page.PageStyle)
        self._style: Uno = self._styles.getByName(self._name)

    def layout(self, found: Layout) -> Layout:
        """The same layout, with what of it is on paper and on the tab now."""
        _, landscape, wide, high = self._style.getPropertyValues(PRINTED)
        tab = int(self._page.TabColor)
        return replace(
            found,
            tab="" if tab == NO_COLOUR else f"{tab & 0xFFFFFF:06X}",
            landscape=bool(landscape),
            paper=_paper(int(self._style.Width), int(self._style.Height)),
            fit=(int(wide), int(high)),
        )

    def dress(self, sheet: Sheet, own: Layout) -> None:
        """Print it as `sheet` asks, but for what the user chose: `own`.

        Only what is new is set: each of these calls may take LibreOffice 20 ms or more, as it then
        divides the sheet into pages.
        """
        landscape = sheet.landscape if own.landscape is None else own.landscape
        wanted = (False, landscape, *(own.fit or FIT))
        width, height = SIZES.get(own.paper or A4, SIZES[A4])
        size = (height, width) if landscape else (width, height)
        if self._style.getPropertyValues(PRINTED) != wanted or not _alike(self._size(), size):
            style = self._own()
            style.setPropertyValues(PRINTED, wanted)
            if own.paper is None or own.paper in SIZES:
                style.Width, style.Height = size
        self._repeat(sheet.repeat)
        tab = sheet.tab if own.tab is None else own.tab
        colour = int(tab, 16) if tab else NO_COLOUR
        if self._page.TabColor != colour:
            self._page.TabColor = colour

    def _size(self) -> tuple[int, int]:
        return int(self._style.Width), int(self._style.Height)

    def _own(self) -> Uno:
        """The page style of this sheet alone."""
        names = [name.format(self._page.Name) for name in OWN]
        if self._name not in names:
            self._name = names[0]
            if not self._styles.hasByName(self._name):
                made = self._document.createInstance("com.sun.star.style.PageStyle")
                self._styles.insertByName(self._name, made)
            self._page.PageStyle = self._name
            self._style = self._styles.getByName(self._name)
        return self._style

    def _repeat(self, rows: tuple[int, int] | None) -> None:
        """Print these rows on every page."""
        page, told = self._page, self._page.getTitleRows()
        if rows and (told.StartRow, told.EndRow) != (rows[0] - 1, rows[1] - 1):
            told.StartRow, told.EndRow = rows[0] - 1, rows[1] - 1
            page.setTitleRows(told)
        if page.getPrintTitleRows() != (rows is not None):
            page.setPrintTitleRows(rows is not None)


def _paper(width: int, height: int) -> int | None:
    """Excel's number of a size of paper; None for another one."""
    size = (min(width, height), max(width, height))
    return next((number for number, own in SIZES.items() if _alike(size, own)), None)


def _alike(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return all(abs(a - b) <= SLACK for a, b in zip(one, other, strict=True))
