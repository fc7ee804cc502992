"""Read a sheet of an open workbook as a grid, with the values in one call.

Struck texts, symbol fonts and fills are not read: xlwings cannot ask them of many cells at once.
"""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import chain, islice
from typing import TYPE_CHECKING

from uvp_xl.backend.live.cell_number import date_or_time
from uvp_xl.backend.live.uniform_areas import Answer, uniform_areas
from uvp_xl.backend.ooxml.error_values import DUTCH_ERRORS
from uvp_xl.backend.ooxml.format_codes import shows_percentage
from uvp_xl.backend.reading.kinds.cell_look import CellLook, seen_value
from uvp_xl.grid import Area, CellError, Grid, Percentage, Value
from uvp_xl.sheets.own_sheets import is_report

if TYPE_CHECKING:
    import xlwings as xw

MAX_CELLS = 2_000_000
"""The most cells that are read at once; of a larger range, empty rows at the end are left out."""
MAX_COLUMNS = 256
"""The most columns that are read of such a range."""
MAX_MERGES = 10_000
"""The most merged areas that are read from one sheet: each takes a call."""
_ERRORS = {name: CellError(dutch) for name, dutch in DUTCH_ERRORS.items()}

Rows = list[list[Value]]


def read_grid(sheet: xw.Sheet) -> Grid:
    """Return all values of `sheet` as their number formats show them, merged areas, hidden rows."""
    used = _used_range(sheet)
    rows = [[_value(v) for v in row] for row in used.options(ndim=2, err_to_str=True).value]
    while rows and not any(value != "" for value in rows[-1]):
        rows.pop()
    hidden = not is_visible(sheet)
    if not rows:
        return Grid(sheet.name, hidden=hidden)
    values = Grid(sheet.name, _from_a1(rows, used), hidden=hidden)
    if is_report(values):  # The rest does not matter for a report.
        return values
    top, left = used.row, used.column
    area = Area(top, left, top + len(rows) - 1, left + len(rows[0]) - 1)
    _convert_by_format(sheet, area, rows)
    hidden_rows = (part for part, is_hidden in _uniform(sheet, area, _is_hidden) if is_hidden)
    return Grid(
        sheet.name,
        _from_a1(rows, used),
        tuple(islice(_merges(sheet, area), MAX_MERGES)),
        hidden,
        frozenset(row for part in hidden_rows for row in part.rows),
    )


def is_visible(sheet: xw.Sheet) -> bool:
    """Return whether the tab of a sheet is shown; Excel on Windows has -1, or 2 for very hidden."""
    return sheet.visible in (True, -1)


def merged_area(cell: xw.Range) -> tuple[Area, ...]:
    """Return the merged area of a cell, if any."""
    if cell.merge_cells is not True:
        return ()
    merge = cell.merge_area
    height, width = merge.shape
    return (Area(merge.row, merge.column, merge.row + height - 1, merge.column + width - 1),)


def _used_range(sheet: xw.Sheet) -> xw.Range:
    """Return the used range; one with a million formatted rows is cut off at its last value."""
    used = sheet.used_range
    if used.size <= MAX_CELLS:
        return used
    rows, columns = used.shape
    lowest = used.row + rows - 1
    columns = min(columns, MAX_COLUMNS)
    last = max(sheet.range((lowest, used.column + i)).end("up").row for i in range(columns))
    return used.resize(max(last - used.row + 1, 1), columns)


def _from_a1(rows: Rows, used: xw.Range) -> Rows:
    """Return the rows from A1."""
    left = used.column
    return [[] for _ in range(used.row - 1)] + [[*[""] * (left - 1), *row] for row in rows]


def _value(value: object) -> Value:
    """Convert a value of xlwings to the value of a grid."""
    if value is None:
        return ""
    if isinstance(value, str):
        return _ERRORS.get(value, value)
    if isinstance(value, Decimal):
        return float(value)  # A currency, on Windows.
    if isinstance(value, dt.datetime):
        return date_or_time(value.replace(tzinfo=None))
    if isinstance(value, bool | int | float | dt.date | dt.time | dt.timedelta):
        return value
    return str(value)


def _convert_by_format(sheet: xw.Sheet, area: Area, rows: Rows) -> None:
    """Replace numbers and dates by what their readers see, with a few calls per column."""
    for index in range(len(rows[0])):
        formatted = [i for i, row in enumerate(rows, area.top) if _has_format(row[index])]
        if not formatted:
            continue
        column = Area(formatted[0], area.left + index, formatted[-1], area.left + index)
        for part, code in _uniform(sheet, column, _number_format):
            for row in rows[part.top - area.top : part.bottom + 1 - area.top]:
                if code and _has_format(row[index]):
                    row[index] = _seen(row[index], code)


def _has_format(value: Value) -> bool:
    """Return whether a reader may see something else, by the number format."""
    return type(value) is float or isinstance(value, dt.date)


def _seen(value: Value, code: str) -> Value:
    """Return a number or date as its reader sees it in a number format."""
    if isinstance(value, float) and shows_percentage(code):
        return Percentage(value)
    return seen_value(value, CellLook(code))


def _number_format(cells: xw.Range) -> str | None:
    """Return the code of the number format; None when it differs."""
    code: object = cells.number_format
    return code if isinstance(code, str) else None


def _is_hidden(cells: xw.Range) -> bool | None:
    """Return whether the rows are hidden, by a filter or by the user; None when only some are."""
    with contextlib.suppress(AttributeError, NotImplementedError):  # Not in every engine.
        return cells.rows.hidden
    return False


def _is_merged(cells: xw.Range) -> bool | None:
    """Return whether the cells are merged; None when only some are.

    On a Mac xlwings returns the answer of Excel unchanged, which is not a boolean then.
    """
    merged: object = cells.merge_cells
    return merged if isinstance(merged, bool) else None


def _uniform(
    sheet: xw.Sheet,
    area: Area,
    ask: Callable[[xw.Range], Answer | None],
    split_columns: bool = False,
) -> Iterator[tuple[Area, Answer | None]]:
    """Yield areas with the answer for all of their cells; see `uniform_areas`."""

    def ask_area(part: Area) -> Answer | None:
        return ask(sheet.range((part.top, part.left), (part.bottom, part.right)))

    return uniform_areas(area, ask_area, split_columns)


def _merges(sheet: xw.Sheet, area: Area) -> Iterator[Area]:
    """Yield each merged area once."""
    done: set[tuple[int, int]] = set()
    merged_parts = (part for part, merged in _uniform(sheet, area, _is_merged, True) if merged)
    for cell in chain.from_iterable(merged_parts):
        if cell in done:
            continue
        (merge,) = merged_area(sheet.range(cell))
        done |= set(merge)
        yield merge
