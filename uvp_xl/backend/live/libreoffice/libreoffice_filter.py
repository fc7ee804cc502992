"""The filter of a report sheet: its buttons, and what the user chose with them."""

from __future__ import annotations

from dataclasses import dataclass

from uvp_xl.engines.libreoffice.range_address import Box
from uvp_xl.engines.libreoffice.uno_bridge import Uno
from uvp_xl.grid import Grid
from uvp_xl.report_state.user_filter import Criterion, hidden, lost
from uvp_xl.sheets.sheet_model import Sheet

UNNAMED = "UnnamedDatabaseRanges"
"""The property of a document with the one filter of each sheet that has no name."""
EMPTY, EQUAL = 0, 2
"""Of com.sun.star.sheet.FilterOperator2: what is simple enough to be told."""
NUMBER, TEXT = 0, 1
"""Of com.sun.star.sheet.FilterFieldType."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen in a filter with its headings in row `top`."""

    top: int
    left: int
    fields: tuple[Uno, ...]

    @property
    def criteria(self) -> list[Criterion]:
        """The same as it is told."""
        return [_criterion(field, self.left) for field in self.fields]


def take_off(document: Uno, page: Uno) -> Chosen | None:
    """Take the filter off a sheet, so that all rows are seen; what was chosen, if anything."""
    ranges, number = document.getPropertyValue(UNNAMED), page.RangeAddress.Sheet
    if not ranges.hasByTable(number):
        return None
    own = ranges.getByTable(number)
    area = own.DataArea
    fields = tuple(own.getFilterDescriptor().getFilterFields3())
    if fields:
        cells = page.getCellRangeByPosition(
            area.StartColumn, area.StartRow, area.EndColumn, area.EndRow
        )
        cells.filter(cells.createFilterDescriptor(True))
    if own.AutoFilter:
        own.AutoFilter = False
    return Chosen(area.StartRow + 1, area.StartColumn + 1, fields) if fields else None


def put_on(document: Uno, page: Uno, sheet: Sheet, chosen: Chosen | None, old: Grid) -> list[str]:
    """Put the filter of `sheet` on it, with what was chosen on `old`; in Dutch, what is lost."""
    where = sheet.filter
    cells: Uno = None
    if where is not None:
        number = page.RangeAddress.Sheet
        box = Box(where.top, where.left, where.bottom - where.top + 1, where.right - where.left + 1)
        ranges = document.getPropertyValue(UNNAMED)
        ranges.setByTable(box.to_uno(number))
        ranges.getByTable(number).AutoFilter = True
        cells = page.getCellRangeByPosition(
            where.left - 1, where.top - 1, where.right - 1, where.bottom - 1
        )
    if chosen is None:
        return []
    if where is None or hidden(sheet, old, chosen.top, chosen.criteria) is None:
        return list(lost(page.Name, old, chosen.top, chosen.criteria))
    asked = cells.createFilterDescriptor(True)
    asked.ContainsHeader = True
    asked.setFilterFields3(tuple(map(_typed, chosen.fields)))
    cells.filter(asked)
    return []


def _criterion(field: Uno, left: int) -> Criterion:
    """What is asked of one column."""
    values = tuple(str(value.StringValue) for value in field.Values)
    texts = field.Operator == EQUAL and not any(value.IsNumeric for value in field.Values)
    blanks = field.Operator == EMPTY
    return Criterion(left + field.Field, () if blanks else values, blanks, texts or blanks)


def _typed(field: Uno) -> Uno:
    """The same, with the kind of each value: LibreOffice does not tell that of a text."""
    values = tuple(field.Values)
    for value in values:
        value.FilterType = NUMBER if value.IsNumeric else TEXT
    field.Values = values
    return field
