"""The filter of a report sheet: its buttons, and the criteria of the user."""

from __future__ import annotations

from dataclasses import dataclass

from uvp_xl.backend.live.libreoffice.cell_transfer import cells_at
from uvp_xl.backend.live.libreoffice.rectangles import box_of
from uvp_xl.engines.libreoffice.uno_bridge import Uno
from uvp_xl.grid import Grid
from uvp_xl.report_state.user_filter import Criterion, hidden, lost
from uvp_xl.sheets.sheet_model import Sheet

UNNAMED = "UnnamedDatabaseRanges"
"""The property of a document with the single unnamed filter of each sheet."""
EMPTY, EQUAL = 0, 2
"""Of com.sun.star.sheet.FilterOperator2: the operators that `Criterion` supports."""
NUMBER, TEXT = 0, 1
"""Of com.sun.star.sheet.FilterFieldType."""


@dataclass(frozen=True, slots=True)
class FilterCriteria:
    """The criteria of a filter with its headings in row `top` and its first column `left`."""

    top: int
    left: int
    fields: tuple[Uno, ...]

    @property
    def criteria(self) -> list[Criterion]:
        """The same in the terms of `user_filter`."""
        return [_criterion(field, self.left) for field in self.fields]


def remove_filter(document: Uno, page: Uno) -> FilterCriteria | None:
    """Remove the filter of a sheet, which shows all rows; return its criteria, if any."""
    ranges, number = document.getPropertyValue(UNNAMED), page.RangeAddress.Sheet
    if not ranges.hasByTable(number):
        return None
    filtered = ranges.getByTable(number)
    area = filtered.DataArea
    fields = tuple(filtered.getFilterDescriptor().getFilterFields3())
    if fields:
        cells = cells_at(page, area)
        cells.filter(cells.createFilterDescriptor(True))
    if filtered.AutoFilter:
        filtered.AutoFilter = False
    return FilterCriteria(area.StartRow + 1, area.StartColumn + 1, fields) if fields else None


def apply_filter(
    document: Uno, page: Uno, sheet: Sheet, previous: FilterCriteria | None, old: Grid
) -> list[str]:
    """Add the filter of `sheet`, with the criteria on `old`; return in Dutch what was lost."""
    area = sheet.filter
    cells: Uno = None
    if area is not None:
        number = page.RangeAddress.Sheet
        address = box_of(area).to_uno(number)
        ranges = document.getPropertyValue(UNNAMED)
        ranges.setByTable(address)
        ranges.getByTable(number).AutoFilter = True
        cells = cells_at(page, address)
    if previous is None:
        return []
    if area is None or hidden(sheet, old, previous.top, previous.criteria) is None:
        return list(lost(page.Name, old, previous.top, previous.criteria))
    descriptor = cells.createFilterDescriptor(True)
    descriptor.ContainsHeader = True
    descriptor.setFilterFields3(tuple(map(_with_type, previous.fields)))
    cells.filter(descriptor)
    return []


def _criterion(field: Uno, left: int) -> Criterion:
    """Return the criterion on one column."""
    values = tuple(str(value.StringValue) for value in field.Values)
    texts = field.Operator == EQUAL and not any(value.IsNumeric for value in field.Values)
    blanks = field.Operator == EMPTY
    return Criterion(left + field.Field, () if blanks else values, blanks, texts or blanks)


def _with_type(field: Uno) -> Uno:
    """Set the type of each value: LibreOffice does not return that of a text."""
    values = tuple(field.Values)
    for value in values:
        value.FilterType = NUMBER if value.IsNumeric else TEXT
    field.Values = values
    return field
