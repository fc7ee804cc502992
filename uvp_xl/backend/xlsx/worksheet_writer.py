"""Write one `Sheet` to an XlsxWriter worksheet: cells, rules, choices and print set-up."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from uvp_xl.backend.xlsx.hyperlink_formula import LinkFormula, link_formula, quote_text
from uvp_xl.grid import Area
from uvp_xl.report_state.layout_record import A4, FOOTER, fit
from uvp_xl.sheets.sheet_model import Cell, Condition, Content, Sheet, Style

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

DATE = "dd-mm-yyyy"
MOMENT = "dd-mm-yyyy hh:mm"
MAX_CHOICES = 255
"""Excel's limit on the total characters of the options of a drop-down list."""
MAX_QUOTED = 255
"""Excel's limit on the characters of a text in a rule."""


class WorksheetWriter:
    """Writes to a worksheet. `texts` numbers the texts of all sheets by first use."""

    def __init__(
        self,
        worksheet: Worksheet,
        texts: dict[str | LinkFormula, int],
        cell_format: Callable[[Style], Format],
        rule_format: Callable[[str, str], Format],
        epoch: dt.date,
    ) -> None:
        """Write to `worksheet`, with formats by style and by rule colours (text, fill)."""
        self.worksheet, self.texts, self.epoch = worksheet, texts, epoch
        self.cell_format, self.rule_format = cell_format, rule_format

    def write(self, sheet: Sheet, formulas: bool = False) -> None:
        """Write everything of `sheet` except its links, unless they are `formulas`."""
        for index, width in enumerate(sheet.widths):
            self.worksheet.set_column(index, index, width)
        for row, height in sheet.heights:
            self.worksheet.set_row(row - 1, height)
        for merge in sheet.merges:
            if (merge.top, merge.left) != (merge.bottom, merge.right):
                self.worksheet.merge_range(*_corners(merge), "")
        for row, column, cell in sheet.cells():
            self._cell(row - 1, column - 1, cell, link_formula(cell) if formulas else None)
        self._rules(sheet)
        self._view(sheet)
        self._print(sheet)

    def _cell(self, row: int, column: int, cell: Cell, formula: LinkFormula | None) -> None:
        """Write one cell; values that Excel lacks (NaN, a date in 1850) become text."""
        page, content, style = self.worksheet, cell.content, cell.style
        if formula:
            number = self.texts.setdefault(formula, len(self.texts))
            page.write_string(row, column, f"{number}", self.cell_format(style))
        elif isinstance(content, str) and content:
            number = self.texts.setdefault(content, len(self.texts))
            page.write_string(row, column, f"{number}", self.cell_format(style))
        elif content is None or content == "":
            page.write_blank(row, column, None, self.cell_format(style))
        elif isinstance(content, bool):
            page.write_boolean(row, column, content, self.cell_format(style))
        elif isinstance(content, int | float) and math.isfinite(content):
            page.write_number(row, column, content, self.cell_format(style))
        elif isinstance(content, dt.date) and _day(content) >= self.epoch:
            has_time = isinstance(content, dt.datetime)
            dated = replace(style, number_format=MOMENT if has_time else DATE)
            page.write_datetime(
                row, column, content, self.cell_format(style if style.number_format else dated)
            )
        else:
            number = self.texts.setdefault(_as_text(content), len(self.texts))
            page.write_string(row, column, f"{number}", self.cell_format(style))

    def _rules(self, sheet: Sheet) -> None:
        """Write colour rules, data bars and drop-down lists."""
        for condition in sheet.conditions:
            rule = _comparison(condition) | {
                "format": self.rule_format(condition.colour, condition.fill)
            }
            self.worksheet.conditional_format(*_corners(condition.area), rule)
        for bar in sheet.bars:
            rule = {
                "type": "data_bar",
                "bar_color": f"#{bar.colour}",
                "bar_solid": True,
                "bar_no_border": True,
                "min_type": "num",
                "min_value": 0,
            }
            self.worksheet.conditional_format(*_corners(bar.area), rule)
        for choice in sheet.choices:
            options = fitting_options(choice.options)
            if options:
                rule = {"validate": "list", "source": options, "show_error": False}
                self.worksheet.data_validation(*_corners(choice.area), rule)

    def _view(self, sheet: Sheet) -> None:
        """Write the settings of the screen."""
        self.worksheet.hide_gridlines(2)
        # Text such as "2019" is meant to be text; no green corners for it.
        self.worksheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
        if sheet.freeze and sheet.freeze != (1, 1):
            self.worksheet.freeze_panes(sheet.freeze[0] - 1, sheet.freeze[1] - 1)
        if sheet.filter:
            self.worksheet.autofilter(*_corners(sheet.filter))
        if sheet.tab:
            self.worksheet.set_tab_color(f"#{sheet.tab}")

    def _print(self, sheet: Sheet) -> None:
        """Write the page set-up; the rows to repeat are a name of the workbook."""
        self.worksheet.set_paper(A4)
        if sheet.landscape:
            self.worksheet.set_landscape()
        self.worksheet.fit_to_pages(*fit(sheet))
        self.worksheet.set_footer(FOOTER)


def fitting_options(options: tuple[str, ...]) -> list[str]:
    """Return the options that a drop-down list can hold; a comma is impossible in one.

    >>> fitting_options(("loopt", "ja, mits", "gereed"))
    ['loopt', 'gereed']
    """
    fitting: list[str] = []
    for option in options:
        if "," not in option and len(",".join([*fitting, option])) <= MAX_CHOICES:
            fitting.append(option)
    return fitting


def _comparison(condition: Condition) -> dict[str, object]:
    """Return the test of a colour rule; text is quoted as in a formula."""
    value = condition.value
    return {
        "type": "cell",
        "criteria": "==" if condition.test == "equals" else ">",
        "value": quote_text(value[:MAX_QUOTED]) if isinstance(value, str) else value,
    }


def _corners(area: Area) -> tuple[int, int, int, int]:
    """Return an area with XlsxWriter's indices from 0."""
    return area.top - 1, area.left - 1, area.bottom - 1, area.right - 1


def _day(moment: dt.date) -> dt.date:
    return moment.date() if isinstance(moment, dt.datetime) else moment


def _as_text(content: Content) -> str:
    """Return the text of a value that Excel cannot hold."""
    return f"{content:%d-%m-%Y}" if isinstance(content, dt.date) else str(content)
