"""A report sheet while it is made, from the top row down, and the top that they all share."""

from __future__ import annotations

from collections.abc import Sequence

from uvp_xl import dutch_text
from uvp_xl.grid import Area
from uvp_xl.reports import report_styles
from uvp_xl.reports.report_context import View
from uvp_xl.sheets import own_sheets
from uvp_xl.sheets.row_height import height
from uvp_xl.sheets.sheet_model import Cell, Sheet, Style, block

SUMMARY = "Samenvatting"
"""The report that all others lead back to."""

ONE_LINE = 17.0
"""The height of a sentence of one line, in points."""

HEADINGS = 20.0
"""The least height of a row of headings, in points."""

FIRST = 5
"""The first row below the top that all report sheets share."""


class Page:
    """Rows of cells from A1, each as high as its texts need; `widths` are in characters."""

    def __init__(self, widths: Sequence[float]) -> None:
        """Begin a page with columns of these widths."""
        self.widths = tuple(widths)
        self._rows: list[tuple[Cell, ...]] = []
        self._heights: list[tuple[int, float]] = []
        self._merges: list[Area] = []

    @property
    def next(self) -> int:
        """The number of the row that comes next."""
        return len(self._rows) + 1

    def add(self, *cells: Cell, high: float = 0) -> int:
        """Add a row and give its number; `high` is its height in points if that is fixed."""
        self._rows.append(cells)
        points = high or height(zip(cells, self.widths, strict=False))
        if points:
            self._heights.append((len(self._rows), points))
        return len(self._rows)

    def head(self, *cells: Cell) -> int:
        """Add a row of headings, a little higher than other rows, and give its number."""
        return self.add(*cells, high=max(HEADINGS, height(zip(cells, self.widths, strict=False))))

    def say(self, text: str, look: Style = report_styles.INTRO) -> int:
        """Add a sentence over the whole width of the page."""
        cell = Cell(text, look)
        row = self.add(cell, high=height([(cell, sum(self.widths))]) or ONE_LINE)
        if len(self.widths) > 1:
            self._merges.append(Area(row, 1, row, len(self.widths)))
        return row

    def section(self, title: str) -> int:
        """Add the heading of a section, below an empty row."""
        self.add()
        return self.add(Cell(title, report_styles.SECTION), high=20)

    def sheet(self, name: str) -> Sheet:
        """The sheet with these rows; the top stays in view and is repeated in print."""
        return Sheet(
            name,
            (block(1, self._rows),),
            widths=self.widths,
            heights=tuple(self._heights),
            merges=tuple(self._merges),
            freeze=(FIRST, 1),
            repeat=(1, 2),
            tab=report_styles.PROGRAM_TAB,
        )


def begin(view: View, name: str, widths: Sequence[float]) -> Page:
    """A page with its top: title, plan and reference date, the mark, and the way back."""
    page = Page(widths)
    page.add(Cell(name, report_styles.TITLE), high=24)
    about = (view.case.front.title, f"Peildatum {dutch_text.long_date(view.date)}")
    page.add(Cell(" · ".join(filter(None, about)), report_styles.SUBTITLE))
    page.add(Cell(own_sheets.MARK, report_styles.MARKED))
    back = view.report(SUMMARY)
    page.add(Cell(f"← {back.sheet}", report_styles.BACK, back), high=18)
    return page
