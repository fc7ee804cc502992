"""Values of cells in one block, out of a sheet and into it.

LibreOffice hands over numbers and texts only. Whether a number is a moment or a truth value is
told by its format, and an error value is nothing: both are asked for only where they can be.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, cast

from uvp_xl.engines.libreoffice.formula_syntax import to_office
from uvp_xl.engines.libreoffice.number_format import DATE, LOGICAL, TIME, WORDS, general
from uvp_xl.engines.libreoffice.range_address import Box
from uvp_xl.engines.libreoffice.shared_properties import apply, keys, shared
from uvp_xl.engines.libreoffice.uno_bridge import Uno

if TYPE_CHECKING:
    from uvp_xl.engines.libreoffice.uno_range import Range

NULL, DIV, VALUE, REF, NAME, NUM, NA = (
    -2146826288,
    -2146826281,
    -2146826273,
    -2146826265,
    -2146826259,
    -2146826252,
    -2146826246,
)
ERRORS = {
    NULL: "#NULL!",
    DIV: "#DIV/0!",
    VALUE: "#VALUE!",
    REF: "#REF!",
    NAME: "#NAME?",
    NUM: "#NUM!",
    NA: "#N/A",
}
"""The numbers by which Excel on Windows gives error values, and their English names."""
OFFICE_ERRORS = {503: NUM, 521: NULL, 524: REF, 525: NAME, 532: DIV, 32767: NA}
"""LibreOffice's numbers for these; any other error is one of value in Excel."""
MAX_ASKED = 20
"""Stretches of cells for which it is quicker to ask about all together."""
DATED = 2
"""Constants that are shown as a day or a time."""
LONGEST_TRUTH = 7
"""Signs of a text that LibreOffice may take for true or false, in Dutch and in English."""
DAY = dt.timedelta(days=1)
MILLISECONDS = 86_400_000
LAST_DAY = 2_958_466
"""The day after 31 December 9999."""
FIRST = "=+-.(0123456789€$"
"""What a text begins with that Excel would read as a number, a date or a formula."""

Row = Sequence[object]


def read(cells: Range) -> list[list[object]]:
    """The values, row by row: text, float, bool, datetime, or an int for an error value."""
    rows: list[list[object]] = [list(row) for row in cells.xl.getDataArray()]
    if any(_where(rows, float)):
        _kinds(cells, rows)
    for r, c in _where(rows, type(None)):
        code = cells.xl.getCellByPosition(c, r).getError()
        rows[r][c] = OFFICE_ERRORS.get(code, VALUE)
    return rows


def write(cells: Range, rows: Sequence[Row]) -> None:
    """Put values into cells; what Excel would read in a text is read, unless the format is "@".

    A date or truth value gets the usual format where there is none.
    """
    epoch = _epoch(cells)
    numbers = tuple(tuple(_number(value, epoch) for value in row) for row in rows)
    special = [(r, c) for r, row in enumerate(rows) for c, v in enumerate(row) if _special(v)]
    texts = any(isinstance(value, str) and value for row in rows for value in row)
    before = keys(cells) if texts or special else []
    cells.open.setDataArray(numbers)
    types = cells.sheet.book.formats.type
    read_by_excel = [
        (r, c)
        for r, c in special
        if isinstance(rows[r][c], str) and not types(before[r][c]) & WORDS
    ]
    for run in runs(read_by_excel):
        entered = tuple((to_office(str(rows[r - 1][run.column - 1])),) for r in _rows(run))
        cells.part(run).xl.setFormulaArray(entered)
    if texts and any(_alters(v, types(before[r][c])) for r, c, v in _each(rows)):
        _restore(cells, before)
    wanted: dict[int, list[tuple[int, int]]] = {}
    for r, c in special:
        if not isinstance(rows[r][c], str) and general(before[r][c]):
            wanted.setdefault(_kind(rows[r][c]), []).append((r, c))
    for kind, places in wanted.items():
        apply(cells, runs(places), "NumberFormat", cells.sheet.book.formats.standard(kind))


def _each(rows: Sequence[Row]) -> Iterator[tuple[int, int, object]]:
    """All values with their places, from 0."""
    return ((r, c, value) for r, row in enumerate(rows) for c, value in enumerate(row))


def _alters(value: object, kind: int) -> bool:
    """Whether a text may have changed the format of its cell: one like a number, or a truth."""
    if not isinstance(value, str) or kind & WORDS:
        return False
    return any(sign.isdigit() for sign in value) or len(value) <= LONGEST_TRUTH


def _restore(cells: Range, before: Sequence[Sequence[int]]) -> None:
    """Give cells their number format back: LibreOffice makes it "@" for a text like "2019"."""
    changed: dict[int, list[tuple[int, int]]] = {}
    for r, (was, now) in enumerate(zip(before, keys(cells), strict=True)):
        for c, (old, new) in enumerate(zip(was, now, strict=True)):
            if old != new:
                changed.setdefault(old, []).append((r, c))
    for key, places in changed.items():
        apply(cells, runs(places), "NumberFormat", key)


def around(places: Iterable[tuple[int, int]]) -> Box | None:
    """The smallest rectangle around these cells (from 0); it counts from 1."""
    found = list(places)
    if not found:
        return None
    top, bottom = min(r for r, _ in found), max(r for r, _ in found)
    left, right = min(c for _, c in found), max(c for _, c in found)
    return Box(top + 1, left + 1, bottom - top + 1, right - left + 1)


def runs(places: Iterable[tuple[int, int]]) -> list[Box]:
    """Cells (from 0) taken together where they stand below each other; these count from 1.

    >>> runs([(0, 0), (1, 0), (1, 1)])
    [Box(row=1, column=1, height=2, width=1), Box(row=2, column=2, height=1, width=1)]
    """
    found: list[Box] = []
    for c, r in sorted((c + 1, r + 1) for r, c in places):
        last = found[-1] if found else None
        if last and (last.column, last.row + last.height) == (c, r):
            found[-1] = last._replace(height=last.height + 1)
        else:
            found.append(Box(r, c))
    return found


def _rows(box: Box) -> range:
    return range(box.row, box.row + box.height)


def _where(rows: Sequence[Row], kind: type) -> Iterator[tuple[int, int]]:
    """The cells, from 0, whose value is of this kind."""
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            if type(value) is kind:
                yield r, c


def _kinds(cells: Range, rows: list[list[object]]) -> None:
    """Make moments and truth values of the numbers with such a format.

    Only of results, and of 0 and 1, the formats are looked at: what else is a day is asked at once.
    """
    numbers = set(_where(rows, float))
    if _all_plain(cells, numbers):
        return
    dated = set(_found(cells, cells.xl.queryContentCells(DATED)))
    formulas = cells.xl.getFormulaArray()
    results = {(r, c) for r, c in numbers if formulas[r][c][:1] == "="}
    epoch = _epoch(cells)
    for r, c in dated - results:
        _make_moment(rows, r, c, epoch)
    unsure = {(r, c) for r, c in numbers if rows[r][c] in (0.0, 1.0)} | results
    left = [(r, c) for r, c in unsure if type(rows[r][c]) is float]
    part = around(left)
    if part is None or _all_plain(cells, left):
        return
    types = cells.sheet.book.formats.type
    for r, keyed in enumerate(keys(cells.part(part)), part.row - 1):
        for c, key in enumerate(keyed, part.column - 1):
            value = rows[r][c]
            if general(key) or type(value) is not float:
                continue
            kind = types(key)
            if kind & LOGICAL:
                rows[r][c] = value != 0
            elif kind & (DATE | TIME):
                _make_moment(rows, r, c, epoch)


def _all_plain(cells: Range, places: Iterable[tuple[int, int]]) -> bool:
    """Whether these cells all have the same format, of mere numbers."""
    first, *others = (cells.place_of(box) for box in runs(places))
    if len(others) > MAX_ASKED:
        return False
    key = shared(type(cells)(cells.sheet, *first, others=tuple(others)), "NumberFormat")
    return key is not None and not cells.sheet.book.formats.type(key) & (DATE | TIME | LOGICAL)


def _make_moment(rows: list[list[object]], r: int, c: int, epoch: dt.datetime) -> None:
    """Make a moment of one number, if there is a day for it."""
    value = rows[r][c]
    if isinstance(value, float) and 0 <= value < LAST_DAY:
        rows[r][c] = epoch + dt.timedelta(milliseconds=round(value * MILLISECONDS))


def _found(cells: Range, areas: Uno) -> Iterator[tuple[int, int]]:
    """The cells of areas on the same sheet, from 0 in `cells`."""
    for area in areas.getRangeAddresses():
        for r in range(area.StartRow, area.EndRow + 1):
            for c in range(area.StartColumn, area.EndColumn + 1):
                yield r - cells.row + 1, c - cells.column + 1


def _epoch(cells: Range) -> dt.datetime:
    """The day that is 0 in this workbook."""
    zero = cells.sheet.book.xl.NullDate
    return dt.datetime(zero.Year, zero.Month, zero.Day)


def _special(value: object) -> bool:
    """Whether a value asks for more than to be put down."""
    if isinstance(value, str):
        return (value[:1] in FIRST and value != "") or value.upper() in {"TRUE", "FALSE"}
    return isinstance(value, bool | dt.date | dt.time)


def _kind(value: object) -> int:
    """The kind of format that a value asks for."""
    if isinstance(value, bool):
        return LOGICAL
    if isinstance(value, dt.time):
        return TIME
    return DATE | TIME if isinstance(value, dt.datetime) else DATE


def _number(value: object, epoch: dt.datetime) -> str | float:
    """A value as LibreOffice takes it."""
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
