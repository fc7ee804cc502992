"""Build a report sheet from the top row down, beginning with the rows that all sheets share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from uvp_xl.grid import Area
from uvp_xl.reports import report_styles
from uvp_xl.reports.report_context import ReportContext
from uvp_xl.sheets import own_sheets, row_height, sheet_links
from uvp_xl.sheets.sheet_links import MAX_LINKS
from uvp_xl.sheets.sheet_model import Cell, Sheet, Style, block
from uvp_xl.verdict import Verdict

SUMMARY = "Samenvatting"
"""The report that all others link back to."""

ONE_LINE = 17.0
"""The height of a sentence of one line, in points."""

HEADINGS = 20.0
"""The minimum height of a header row, in points."""

SUBTITLE = 2
"""The row of the subtitle."""

FIRST = 5
"""The first row below the rows that all report sheets share."""


class SheetBuilder:
    """Rows of cells from A1, each as high as its texts need; widths are in characters.

    Where there are more links than `most_links`, the first ones are kept. The first sentence above
    the headers reports it, or the subtitle.
    """

    def __init__(self, widths: Sequence[float], most_links: int = MAX_LINKS) -> None:
        """Begin a sheet with columns of these widths."""
        self.widths, self.most_links = tuple(widths), most_links
        self._remark_row = SUBTITLE
        self._has_header = False
        self._rows: list[tuple[Cell, ...]] = []
        self._heights: list[tuple[int, float]] = []
        self._merges: list[Area] = []

    @property
    def next_row(self) -> int:
        """The number of the next row."""
        return len(self._rows) + 1

    def add(self, *cells: Cell, height: float = 0) -> int:
        """Add a row and return its number; `height` is in points, 0 for as high as needed."""
        self._rows.append(cells)
        points = height or self._height(cells)
        if points:
            self._heights.append((len(self._rows), points))
        return len(self._rows)

    def add_header(self, *cells: Cell) -> int:
        """Add a header row, a little higher than other rows, and return its number."""
        self._has_header = True
        return self.add(*cells, height=max(HEADINGS, self._height(cells)))

    def add_headings(self, headings: Iterable[str]) -> int:
        """Add a header row with these headings and return its number."""
        return self.add_header(*(Cell(heading, report_styles.HEADER) for heading in headings))

    def add_sentence(self, text: str, style: Style = report_styles.INTRO) -> int:
        """Add a sentence over the full width of the sheet."""
        row = self._add_wide(text, style)
        if self._remark_row == SUBTITLE and not self._has_header:
            self._remark_row = row
        return row

    def add_verdict(self, verdict: Verdict) -> int:
        """Add the sentence of a verdict, in the colour of its outcome."""
        return self._add_wide(verdict.sentence, report_styles.VERDICTS[not verdict.points])

    def _add_wide(self, text: str, style: Style) -> int:
        """Add a row with one text over the full width of the sheet."""
        cell = Cell(text, style)
        row = self.add(cell, height=row_height.height([(cell, sum(self.widths))]) or ONE_LINE)
        if len(self.widths) > 1:
            self._merges.append(Area(row, 1, row, len(self.widths)))
        return row

    def add_section(self, title: str) -> int:
        """Add the heading of a section, below an empty row."""
        self.add()
        return self.add(Cell(title, report_styles.SECTION), height=20)

    def _height(self, cells: Sequence[Cell]) -> float:
        """Return the height that a row of cells needs, in points."""
        return row_height.height(zip(cells, self.widths, strict=False))

    def _with_remark(self, rows: Sequence[tuple[Cell, ...]], left_out: int) -> Sheet:
        """Return the sheet with these rows, and the sentence on links that were left out."""
        (cell,) = rows[self._remark_row - 1]
        text = sheet_links.left_out(left_out, self.most_links)
        cell = replace(cell, content=f"{cell.content} {text}")
        high = row_height.height([(cell, sum(self.widths))]) or ONE_LINE
        heights = (
            (row, high if row == self._remark_row else points) for row, points in self._heights
        )
        return Sheet(
            "",
            (block(1, (*rows[: self._remark_row - 1], (cell,), *rows[self._remark_row :])),),
            heights=tuple(heights),
            plain_links=left_out,
        )

    def sheet(self, name: str) -> Sheet:
        """Return the sheet; its top rows are frozen and repeated in print."""
        rows, left_out = sheet_links.limit_links(self._rows, self.most_links)
        sheet = Sheet("", (block(1, rows),), heights=tuple(self._heights))
        return replace(
            self._with_remark(rows, left_out) if left_out else sheet,
            name=name,
            widths=self.widths,
            merges=tuple(self._merges),
            freeze=(FIRST, 1),
            repeat=(1, 2),
            tab=report_styles.PROGRAM_TAB,
        )

    def table(self, name: str, header: int, filtered: bool = True, last: int = 0) -> Sheet:
        """Return the sheet as one table below the row `header`, which is frozen and repeated.

        It gets a filter, unless it has no rows. Its last row is `last`, or that of the sheet.
        """
        last = last or self.next_row - 1
        area = Area(header, 1, last, len(self.widths)) if filtered and last > header else None
        return replace(
            self.sheet(name), freeze=(header + 1, 1), repeat=(header, header), filter=area
        )


def begin(context: ReportContext, name: str, widths: Sequence[float]) -> SheetBuilder:
    """Begin a sheet with the shared rows: title, plan and reference date, mark, and link back."""
    page = SheetBuilder(widths)
    page.add(Cell(name, report_styles.TITLE), height=24)
    about = (context.rules.front.title, f"Peildatum {context.rules.reference.text}")
    page.add(Cell(" · ".join(filter(None, about)), report_styles.SUBTITLE))
    page.add(Cell(own_sheets.MARK, report_styles.MARKED))
    back = context.report(SUMMARY)
    page.add(Cell(f"← {back.sheet}", report_styles.BACK_LINK, back), height=18)
    return page
