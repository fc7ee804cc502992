"""The filter of the user on a report sheet: read before the sheet is written, restored after."""

from __future__ import annotations

from dataclasses import dataclass

from uvp_xl.backend.live.busy_retry import refusals_suppressed
from uvp_xl.backend.live.excel.com_gateway import ComObject
from uvp_xl.grid import Area, Grid
from uvp_xl.report_state import user_filter
from uvp_xl.report_state.user_filter import Criterion
from uvp_xl.sheets.sheet_model import Sheet

AND = 1
"""xlAnd, the operator for a single value."""


@dataclass(frozen=True, slots=True)
class ColumnFilter:
    """The filter on one column, which counts from 1 on the sheet, in the terms of Excel."""

    column: int
    first: object
    operator: object
    second: object

    @property
    def criterion(self) -> Criterion:
        """The same in the terms of `user_filter`."""
        values = self.first if isinstance(self.first, tuple) else (self.first, self.second)
        texts = tuple(str(v).removeprefix("=") for v in values if isinstance(v, str | int | float))
        return Criterion(self.column, texts)


@dataclass(frozen=True, slots=True)
class SheetFilter:
    """The filter of a sheet: its heading row and the filtered columns."""

    top: int = 0
    columns: tuple[ColumnFilter, ...] = ()


def read_filter(page: ComObject) -> SheetFilter:
    """Return the filter of a sheet that has one; no columns when all rows are shown."""
    if not page.call("FilterMode"):
        return SheetFilter()
    auto_filter = page.call("AutoFilter")
    filtered: Area = auto_filter.call("Range").area()
    filters = auto_filter.call("Filters")
    columns = []
    for number in range(1, int(filters.call("Count")) + 1):
        column = filters.call("Item", number)
        if column.call("On"):
            criteria = (column.try_call(name) for name in ("Criteria1", "Operator", "Criteria2"))
            columns.append(ColumnFilter(filtered.left + number - 1, *criteria))
    return SheetFilter(filtered.top, tuple(columns))


def restore_filter(page: ComObject, sheet: Sheet, old: Grid, previous: SheetFilter) -> list[str]:
    """Apply the filter again where the columns are unchanged; return in Dutch what is lost."""
    lost = [
        column.criterion
        for column in previous.columns
        if not _filter_column(page, sheet, old, previous.top, column)
    ]
    return list(user_filter.lost(old.name, old, previous.top, lost))


def _filter_column(
    page: ComObject, sheet: Sheet, old: Grid, top: int, previous: ColumnFilter
) -> bool:
    """Filter by one column; return whether that succeeded."""
    target, column = sheet.filter, previous.column
    if target is None or not target.left <= column <= target.right:
        return False
    if previous.first is None:  # Excel does not return which dates were chosen.
        return False
    if sheet.grid().value(target.top, column) != old.value(top, column):
        return False
    criteria = [previous.first, previous.operator or AND]
    if previous.second is not None:
        criteria.append(previous.second)
    with refusals_suppressed():
        page.call("Range", str(target)).call("AutoFilter", column - target.left + 1, *criteria)
        return True
    return False
