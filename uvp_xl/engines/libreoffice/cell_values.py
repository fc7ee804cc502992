"""Reading and writing the values of a block of cells.

LibreOffice returns only numbers and texts. Whether a number is a moment or a Boolean depends on its
format, and an error value is returned as nothing: both are queried only for cells where needed.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, cast

from uvp_xl.engines.libreoffice.formula_syntax import to_libreoffice
from uvp_xl.engines.libreoffice.number_format import DATE, LOGICAL, TEXT_TYPE, TIME, is_general
from uvp_xl.engines.libreoffice.range_address import Box
from uvp_xl.engines.libreoffice.shared_properties import format_keys, set_property, shared_property
from uvp_xl.engines.libreoffice.uno_bridge import Uno

if TYPE_CHECKING:
    from uvp_xl.engines.libreoffice.uno_range import UnoRange

ERRORS = {
    -2146826288: "#NULL!",
    -2146826281: "#DIV/0!",
    -2146826273: "#VALUE!",
    -2146826265: "#REF!",
    -2146826259: "#NAME?",
    -2146826252: "#NUM!",
    -2146826246: "#N/A",
}
"""Excel's numbers for error values on Windows, and their English names."""
NULL, DIV, VALUE, REF, NAME, NUM, NA = ERRORS
OFFICE_ERRORS = {503: NUM, 521: NULL, 524: REF, 525: NAME, 532: DIV, 32767: NA}
"""LibreOffice's numbers for these; any other error is #VALUE! in Excel."""
MAX_RUNS = 20
"""The most runs of cells to query separately; beyond this one query for all cells is faster."""
DATE_CONTENT = 2
"""The flag of constants that are displayed as a day or a time."""
LONGEST_BOOLEAN = 7
"""The length of the longest text that LibreOffice may read as a Boolean, in Dutch or English."""
DAY = dt.timedelta(days=1)
MILLISECONDS = 86_400_000
LAST_DAY = 2_958_466
"""The day after 31 December 9999."""
FIRST = "=+-.(0123456789€$"
"""The first characters of texts that Excel would read as a number, a date or a formula."""

Row = Sequence[object]
Position = tuple[int, int]
"""Row and column within a block, from 0."""


def read_values(cells: UnoRange) -> list[list[object]]:
    """Read the rows of values: text, float, bool, datetime, or an int for an error value."""
    rows: list[list[object]] = [list(row) for row in cells.xl.getDataArray()]
    if any(_positions(rows, float)):
        _convert_numbers(cells, rows)
    for r, c in _positions(rows, type(None)):
        code = cells.xl.getCellByPosition(c, r).getError()
        rows[r][c] = OFFICE_ERRORS.get(code, VALUE)
    return rows


def write_values(cells: UnoRange, rows: Sequence[Row]) -> None:
    """Write values into cells; text is parsed as Excel does, unless the format is "@".

    Dates and Booleans get their default format in cells with the general format.
    """
    epoch = _epoch(cells)
    numbers = tuple(tuple(_to_office_value(value, epoch) for value in row) for row in rows)
    special = [(r, c) for r, row in enumerate(rows) for c, v in enumerate(row) if _is_special(v)]
    texts = any(isinstance(value, str) and value for row in rows for value in row)
    before = format_keys(cells) if texts or special else []
    cells.writable.setDataArray(numbers)
    types = cells.sheet.book.formats.type
    parsed_by_excel = [
        (r, c)
        for r, c in special
        if isinstance(rows[r][c], str) and not types(before[r][c]) & TEXT_TYPE
    ]
    for run in vertical_runs(parsed_by_excel):
        entered = tuple(
            (to_libreoffice(str(rows[r - 1][run.column - 1])),)
            for r in range(run.row, run.row + run.height)
        )
        cells.subrange(run).xl.setFormulaArray(entered)
    if texts and any(
        _may_change_format(value, types(before[r][c]))
        for r, row in enumerate(rows)
        for c, value in enumerate(row)
    ):
        _restore_formats(cells, before)
    by_type: dict[int, list[Position]] = {}
    for r, c in special:
        if not isinstance(rows[r][c], str) and is_general(before[r][c]):
            by_type.setdefault(_format_type(rows[r][c]), []).append((r, c))
    for kind, positions in by_type.items():
        key = cells.sheet.book.formats.default_key(kind)
        set_property(cells, vertical_runs(positions), "NumberFormat", key)


def _may_change_format(value: object, kind: int) -> bool:
    """Return whether a value is a text that LibreOffice may read as a number or Boolean."""
    if not isinstance(value, str) or kind & TEXT_TYPE:
        return False
    return any(sign.isdigit() for sign in value) or len(value) <= LONGEST_BOOLEAN


def _restore_formats(cells: UnoRange, before: Sequence[Sequence[int]]) -> None:
    """Restore the number formats: LibreOffice changes them to "@" for a text like "2019"."""
    changed: dict[int, list[Position]] = {}
    for r, (old_keys, new_keys) in enumerate(zip(before, format_keys(cells), strict=True)):
        for c, (old, new) in enumerate(zip(old_keys, new_keys, strict=True)):
            if old != new:
                changed.setdefault(old, []).append((r, c))
    for key, positions in changed.items():
        set_property(cells, vertical_runs(positions), "NumberFormat", key)


def bounding_box(positions: Sequence[Position]) -> Box | None:
    """Return the smallest box around these cells, None without cells; it counts from 1."""
    if not positions:
        return None
    top, bottom = min(r for r, _ in positions), max(r for r, _ in positions)
    left, right = min(c for _, c in positions), max(c for _, c in positions)
    return Box(top + 1, left + 1, bottom - top + 1, right - left + 1)


def vertical_runs(positions: Iterable[Position]) -> list[Box]:
    """Join cells that are directly below each other into boxes, which count from 1.

    >>> vertical_runs([(0, 0), (1, 0), (1, 1)])
    [Box(row=1, column=1, height=2, width=1), Box(row=2, column=2, height=1, width=1)]
    """
    runs: list[Box] = []
    for c, r in sorted((c + 1, r + 1) for r, c in positions):
        last = runs[-1] if runs else None
        if last and (last.column, last.row + last.height) == (c, r):
            runs[-1] = last._replace(height=last.height + 1)
        else:
            runs.append(Box(r, c))
    return runs


def _positions(rows: Sequence[Row], kind: type) -> Iterator[Position]:
    """Yield the positions of the values of this type."""
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            if type(value) is kind:
                yield r, c


def _convert_numbers(cells: UnoRange, rows: list[list[object]]) -> None:
    """Convert numbers with such a format to moments and Booleans.

    Formats are read only for results of formulas, 0 and 1: one query finds all other dates.
    """
    numbers = set(_positions(rows, float))
    if _all_plain(cells, numbers):
        return
    dated = set(_area_positions(cells, cells.xl.queryContentCells(DATE_CONTENT)))
    formulas = cells.xl.getFormulaArray()
    results = {(r, c) for r, c in numbers if formulas[r][c][:1] == "="}
    epoch = _epoch(cells)
    for r, c in dated - results:
        _make_moment(rows, r, c, epoch)
    unsure = {(r, c) for r, c in numbers if rows[r][c] in (0.0, 1.0)} | results
    left = [(r, c) for r, c in unsure if type(rows[r][c]) is float]
    box = bounding_box(left)
    if box is None or _all_plain(cells, left):
        return
    types = cells.sheet.book.formats.type
    for r, keys in enumerate(format_keys(cells.subrange(box)), box.row - 1):
        for c, key in enumerate(keys, box.column - 1):
            value = rows[r][c]
            if is_general(key) or type(value) is not float:
                continue
            kind = types(key)
            if kind & LOGICAL:
                rows[r][c] = value != 0
            elif kind & (DATE | TIME):
                _make_moment(rows, r, c, epoch)


def _all_plain(cells: UnoRange, positions: Iterable[Position]) -> bool:
    """Return whether these cells all have the same format, one of plain numbers."""
    first, *others = map(cells.absolute_box, vertical_runs(positions))
    if len(others) > MAX_RUNS:
        return False
    same = type(cells)(cells.sheet, *first, others=tuple(others))
    key = shared_property(same, "NumberFormat")
    return key is not None and not cells.sheet.book.formats.type(key) & (DATE | TIME | LOGICAL)


def _make_moment(rows: list[list[object]], r: int, c: int, epoch: dt.datetime) -> None:
    """Convert one number to a moment, if it is within the calendar."""
    value = rows[r][c]
    if isinstance(value, float) and 0 <= value < LAST_DAY:
        rows[r][c] = epoch + dt.timedelta(milliseconds=round(value * MILLISECONDS))


def _area_positions(cells: UnoRange, areas: Uno) -> Iterator[Position]:
    """Yield the positions within `cells` of all cells in areas on the same sheet."""
    for area in areas.getRangeAddresses():
        for r in range(area.StartRow, area.EndRow + 1):
            for c in range(area.StartColumn, area.EndColumn + 1):
                yield r - cells.row + 1, c - cells.column + 1


def _epoch(cells: UnoRange) -> dt.datetime:
    """Return day 0 of this workbook."""
    zero = cells.sheet.book.xl.NullDate
    return dt.datetime(zero.Year, zero.Month, zero.Day)


def _is_special(value: object) -> bool:
    """Return whether a value needs parsing or a number format."""
    if isinstance(value, str):
        return (value[:1] in FIRST and value != "") or value.upper() in {"TRUE", "FALSE"}
    return isinstance(value, bool | dt.date | dt.time)


def _format_type(value: object) -> int:
    """Return the type of the number format that a value needs."""
    if isinstance(value, bool):
        return LOGICAL
    if isinstance(value, dt.time):
        return TIME
    return DATE | TIME if isinstance(value, dt.datetime) else DATE


def _to_office_value(value: object, epoch: dt.datetime) -> str | float:
    """Convert a value to a text or number for LibreOffice."""
    if isinstance(value, str):
        return value
    if isinstance(value, dt.datetime):
        return (value.replace(tzinfo=None) - epoch) / DAY
    if isinstance(value, dt.date):
        return float((value - epoch.date()).days)
    if isinstance(value, dt.time):
        return (dt.datetime.combine(epoch, value) - epoch) / DAY
    if isinstance(value, dt.timedelta):
        return value / DAY
    return float(cast("float", value))
