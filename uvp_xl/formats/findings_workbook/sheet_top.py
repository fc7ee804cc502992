"""The top that all sheets of the findings workbook share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from uvp_xl.formats.batch_outcome import Batch
from uvp_xl.formats.outcome_wording import circumstances
from uvp_xl.grid import Area
from uvp_xl.reports import report_styles
from uvp_xl.reports.sheet_builder import Page
from uvp_xl.sheets import own_sheets
from uvp_xl.sheets.sheet_model import Cell, Sheet


def begin(batch: Batch, name: str, widths: Sequence[float], *said: str) -> Page:
    """A page with its top: title, circumstances, the mark, and what there is to say."""
    page = Page(widths)
    page.add(Cell(name, report_styles.TITLE), high=24)
    page.add(Cell(circumstances(batch), report_styles.SUBTITLE))
    page.add(Cell(own_sheets.OUTCOME, report_styles.MARKED))
    for sentence in said:
        page.say(sentence)
    return page


def filtered(page: Page, name: str, header: int, last: int) -> Sheet:
    """The sheet, with its headings in sight and a filter on the rows from `header` to `last`."""
    table = Area(header, 1, last, len(page.widths)) if last > header else None
    return replace(page.sheet(name), freeze=(header + 1, 1), repeat=(header, header), filter=table)
