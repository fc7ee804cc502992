"""A sheet of an open workbook as a grid: its values in one block, and what stands beside them."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from uvp_xl.backend.ooxml.error_values import DUTCH
from uvp_xl.grid import Area, CellError, Grid, Percentage, Value
from uvp_xl.sheets.own_sheets import is_report

if TYPE_CHECKING:
    import xlwings as xw

MAX_CELLS = 2_000_000
"""Cells that are read at once; beyond it, rows without values at the end are left out first."""
MAX_MERGES = 10_000
"""Merged areas that are looked for on one sheet: each costs a call."""
_DAYLESS = (dt.date(1899, 12, 30), dt.date(1899, 12, 31), dt.date(1900, 1, 1))
"""The days that programs give to a time without a day."""
_ERRORS = {name: CellError(dutch) for name, dutch in DUTCH.items()}

Rows = list[list[Value]]


def grid(sheet: xw.Sheet) -> Grid:
    """All values of `sheet`, with merged areas, hidden rows and percentages."""
    used = _filled(sheet)
    rows = _values(used)
    while rows and not any(value != "" for value in rows[-1]):
        rows.pop()
    if not rows:
        return Grid(sheet.name, hidden=not seen(sheet))
    own = Grid(sheet.name, _whole(rows, used), hidden=not seen(sheet))
    if is_report(own):  # Of these nobody asks more than the values.
        return own
    used = _cells(used, 0, 0, len(rows), len(rows[0]))
    _percentages(used, rows)
    return Grid(
        sheet.name,
        _whole(rows, used),
        tuple(_merges(used)),
        not seen(sheet),
        frozenset(row for row, _ in _where(used, _hidden, by_row=True)),
    )


def seen(sheet: xw.Sheet) -> bool:
    """Whether the tab of a sheet is shown; Excel on Windows says -1, or 2 for very hidden."""
    return sheet.visible in (True, -1)


def merge(cell: xw.Range) -> tuple[Area, ...]:
    """The merged area in which a cell lies, if any."""
    if cell.merge_cells is not True:
        return ()
    found = cell.merge_area
    height, width = found.shape
    return (Area(found.row, found.column, found.row + height - 1, found.column + width - 1),)


def _filled(sheet: xw.Sheet) -> xw.Range:
    """The used range; one with a million formatted rows is cut at its last value."""
    used = sheet.used_range
    if used.size <= MAX_CELLS:
        return used
    rows, columns = used.shape
    lowest = used.row + rows - 1
    last = max(
        sheet.range((lowest, used.column + i)).end("up").row for i in range(min(columns, 256))
    )
    return used.resize(max(last - used.row + 1, 1), min(columns, 256))


def _values(part: xw.Range) -> Rows:
    """The values of some cells, in one block."""
    return [[_value(v) for v in row] for row in part.options(ndim=2, err_to_str=True).value]


def _cells(part: xw.Range, down: int, right: int, rows: int, columns: int) -> xw.Range:
    """So many rows and columns of `part`; its own slices ask the program much more."""
    top, left = part.row + down, part.column + right
    return part.sheet.range((top, left), (top + rows - 1, left + columns - 1))


def _whole(rows: Rows, used: xw.Range) -> Rows:
    """The rows from A1 on."""
    left = used.column
    return [[] for _ in range(used.row - 1)] + [[*[""] * (left - 1), *row] for row in rows]


def _value(value: object) -> Value:
    """A value as the rest of the program knows it."""
    if value is None:
        return ""
    if isinstance(value, str):
        return _ERRORS.get(value, value)
    if isinstance(value, Decimal):
        return float(value)  # A currency, on Windows.
    if isinstance(value, dt.datetime):
        return _moment(value.replace(tzinfo=None))
    if isinstance(value, bool | int | float | dt.date | dt.time | dt.timedelta):
        return value
    return str(value)


def _moment(moment: dt.datetime) -> Value:
    """A day, a time, or both: a program gives them all as a moment."""
    if moment.date() in _DAYLESS and moment.time() != dt.time():
        return moment.time()
    return moment.date() if moment.time() == dt.time() else moment


def _percentages(used: xw.Range, rows: Rows) -> None:
    """Make percentages of the numbers that are shown so; asked per column, not per cell."""
    for column in range(len(rows[0])):
        numbers = [i for i, row in enumerate(rows) if type(row[column]) is float]
        if not numbers:
            continue
        first, last = numbers[0], numbers[-1]
        part = _cells(used, first, column, last - first + 1, 1)
        for row, _ in _where(part, _shows_percentage, by_row=True):
            value = rows[row - used.row][column]
            if type(value) is float:
                rows[row - used.row][column] = Percentage(value)


def _shows_percentage(part: xw.Range) -> bool | None:
    """Whether numbers in `part` are shown as percentages; None when some are."""
    code = part.number_format
    return None if code is None else "%" in code


def _hidden(part: xw.Range) -> bool | None:
    """Whether the rows of `part` are hidden, by a filter or by hand; None when some are."""
    with contextlib.suppress(AttributeError, NotImplementedError):  # Not every engine can tell.
        return part.rows.hidden
    return False


def _where(
    part: xw.Range, asked: Callable[[xw.Range], bool | None], by_row: bool
) -> Iterator[tuple[int, int]]:
    """The cells, or the rows (with column 0), for which `asked` says yes.

    A part of which it says neither yes nor no is asked again in halves.
    """
    answer = asked(part)
    rows, columns = part.shape
    if answer is None and rows > 1:
        middle = rows // 2
        yield from _where(_cells(part, 0, 0, middle, columns), asked, by_row)
        yield from _where(_cells(part, middle, 0, rows - middle, columns), asked, by_row)
    elif answer is None and columns > 1 and not by_row:
        middle = columns // 2
        yield from _where(_cells(part, 0, 0, rows, middle), asked, by_row)
        yield from _where(_cells(part, 0, middle, rows, columns - middle), asked, by_row)
    elif answer and by_row:
        yield from ((row, 0) for row in range(part.row, part.row + rows))
    elif answer:
        yield from ((part.row + i, part.column + j) for i in range(rows) for j in range(columns))


def _merged(part: xw.Range) -> bool | None:
    """Whether the cells of `part` are merged; None when some are.

    On a Mac xlwings hands on what Excel then says, which is no truth at all.
    """
    told: object = part.merge_cells
    return told if isinstance(told, bool) else None


def _merges(used: xw.Range) -> Iterator[Area]:
    """The merged areas, each once."""
    seen: set[tuple[int, int]] = set()
    count = 0
    for row, column in _where(used, _merged, by_row=False):
        if (row, column) in seen:
            continue
        (area,) = merge(used.sheet.range((row, column)))
        seen |= {(r, c) for r in range(row, area.bottom + 1) for c in range(column, area.right + 1)}
        yield area
        count += 1
        if count == MAX_MERGES:
            return
