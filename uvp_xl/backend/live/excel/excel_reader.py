"""A sheet of Excel as a grid, with its notes and fills: read in a few calls.

The values come as `Value2`, which knows no dates and so cannot fail on a bad one; an error is a
whole number there, and nothing else is. What the numbers mean comes from the text of
`spreadsheet`; where that does not fit the values, or Excel says otherwise, from `columns`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from uvp_xl.backend.live.excel import format_by_column
from uvp_xl.backend.live.excel.com_gateway import Com
from uvp_xl.backend.live.excel.excel_names import EMPTIED, named
from uvp_xl.backend.live.excel.spreadsheet_xml import DATE, NUMBERS, Look, Spreadsheet, spreadsheet
from uvp_xl.backend.live.program_protocol import Place
from uvp_xl.backend.ooxml.error_values import DUTCH
from uvp_xl.backend.ooxml.package_xml import BadMarkup
from uvp_xl.backend.reading.kinds.date_or_number import kind_of_code, typed_value
from uvp_xl.grid import Area, CellError, Grid, Value, address, area
from uvp_xl.report_state import content_fingerprint
from uvp_xl.sheets.own_sheets import ROWS as MARKED
from uvp_xl.sheets.own_sheets import is_report
from uvp_xl.workbook_metadata import Note

AS_TEXT = 11
"""xlRangeValueXMLSpreadsheet."""
UP = -4162
"""xlUp."""
SHOWN = -1
"""xlSheetVisible; 0 is hidden, 2 is very hidden."""
MAX_CELLS = 2_000_000
"""Cells that are read at once; beyond it, rows without values at the end are left out first."""
MAX_COLUMNS = 256
"""Columns of so large a sheet."""
_BASE = -2146828288
"""What Excel's number of an error value is counted from, as a call gives it."""
_ERRORS = {
    2000: "#NULL!",
    2007: "#DIV/0!",
    2015: "#VALUE!",
    2023: "#REF!",
    2029: "#NAME?",
    2036: "#NUM!",
    2042: "#N/A",
    2043: "#GETTING_DATA",
    2045: "#OVERLOOP!",
    2046: "#CONNECT!",
    2047: "#BLOCKED!",
    2048: "#UNKNOWN!",
    2049: "#FIELD!",
    2050: "#CALC!",
}
"""The error values by their numbers (xlCVError): those that files have by their English names."""


@dataclass(frozen=True)
class Read:
    """A sheet as it was read: its grid, and the look and the notes of its cells.

    `looks` is None when fills must be asked cell by cell.
    """

    grid: Grid
    looks: dict[Place, Look] | None
    notes: tuple[Note, ...] = ()
    threads: tuple[Note, ...] = ()


def read(page: Com, name: str, epoch_1904: bool) -> Read:
    """Read the worksheet `name`; dates in it count from 1900, or from 1904."""
    hidden = page.call("Visible") != SHOWN
    cells, whole = _whole(page)
    rows = _rows(cells.call("Value2"))
    places = list(_filled(rows))
    threads = tuple(_threads(page, name))
    comments = page.call("Comments")
    count = int(comments.call("Count"))
    if not places and not count:
        ours = EMPTIED if named(page, content_fingerprint.NAME) else []
        return Read(Grid(name, ours, hidden=hidden), {}, (), threads)
    numbers = {place for place, value in places if type(value) is float}
    told = _told(cells, whole, places, count, is_report(Grid(name, _texts(rows))))
    notes: tuple[Note, ...]
    if told is None:
        notes = tuple(_notes(comments, count, name))
        told = format_by_column.spreadsheet(page, whole, numbers, set())
        looks = None
    else:
        notes = tuple(
            Note(name, address(*place), said, author)
            for place, (said, author) in sorted(told.notes.items())
        )
        looks = told.looks
    own = {(note.sheet, note.cell) for note in threads}
    grid = Grid(
        name,
        [
            [_value(value, told.looks.get((r, c)), epoch_1904) for c, value in enumerate(row, 1)]
            for r, row in enumerate(rows, 1)
        ],
        tuple(told.merges),
        hidden,
        frozenset(told.hidden),
    )
    return Read(grid, looks, tuple(n for n in notes if (n.sheet, n.cell) not in own), threads)


def _whole(page: Com) -> tuple[Com, Area]:
    """The cells from A1 to the last used one; a million formatted rows end at the last value."""
    cells = page.call("UsedRange")
    used = area(str(cells.call("Address")).replace("$", ""))
    if used.bottom * used.right <= MAX_CELLS:
        whole = Area(1, 1, used.bottom, used.right)
        return (cells if whole == used else page.call("Range", str(whole))), whole
    right = min(used.right, MAX_COLUMNS)
    ends = (page.call("Range", address(used.bottom, c)) for c in range(1, right + 1))
    last = max(
        used.bottom if end.call("Value2") is not None else int(end.call("End", UP).call("Row"))
        for end in ends
    )
    whole = Area(1, 1, last, right)
    return page.call("Range", str(whole)), whole


def _rows(values: object) -> list[list[object]]:
    """The values row by row, without empty rows at the end; of one cell Excel gives no rows."""
    rows = [list(row) for row in values] if isinstance(values, tuple) else [[values]]
    while rows and all(value is None for value in rows[-1]):
        rows.pop()
    return rows


def _texts(rows: list[list[object]]) -> list[list[Value]]:
    """The texts of the first rows, by which a report is known."""
    return [[v if isinstance(v, str) else "" for v in row] for row in rows[:MARKED]]


def _filled(rows: list[list[object]]) -> Iterator[tuple[Place, object]]:
    """The cells with a value."""
    for row, values in enumerate(rows, 1):
        for column, value in enumerate(values, 1):
            if value is not None:
                yield (row, column), value


def _told(
    cells: Com, whole: Area, places: list[tuple[Place, object]], notes: int, ours: bool
) -> Spreadsheet | None:
    """What Excel tells of the range in one text; None when it does not, or it is not to be trusted.

    It is held against what Excel says otherwise: which cells hold numbers, how many notes there
    are, and whether any or all of the rows are hidden and of the cells merged. Of a report of
    `ours` nobody asks the last two.
    """
    text = cells.maybe("Value", AS_TEXT)
    if not isinstance(text, str):
        return None
    try:
        found = spreadsheet(text)
    except (BadMarkup, ValueError):
        return None
    numbers = {place for place, value in places if type(value) is float}
    if numbers != {place for place, kind in found.kinds.items() if kind in NUMBERS}:
        return None
    plain = Look()
    dates = (place for place, kind in found.kinds.items() if kind == DATE)
    if any(found.looks.get(place, plain).code == plain.code for place in dates):
        return None  # It tells of dates, but not of their formats.
    if ours:
        return found if len(found.notes) == notes else None
    hidden = cells.call("EntireRow").call("Hidden")
    count = len([row for row in found.hidden if row <= whole.bottom])
    fits = (
        hidden is (None if 0 < count < whole.bottom else count > 0)
        # An Excel that tells of some merged cells tells of all.
        and (found.merges or cells.call("MergeCells") is False)
        and len(found.notes) == notes
    )
    return found if fits else None


def _value(value: object, look: Look | None, epoch_1904: bool) -> Value:
    """A value as the rest of the program knows it."""
    if value is None:
        return ""
    if type(value) is int:  # From COM always an error.
        name = _ERRORS.get(value - _BASE, "#N/A")
        return CellError(DUTCH.get(name, name))
    if type(value) is float:
        return typed_value(value, kind_of_code(look.code if look else ""), epoch_1904)
    return value if isinstance(value, str | bool) else str(value)


def _notes(comments: Com, count: int, sheet: str) -> Iterator[Note]:
    """The notes of a sheet, one by one."""
    for number in range(1, count + 1):
        comment = comments.call("Item", number)
        author = comment.maybe("Author")
        yield Note(sheet, _at(comment), str(comment.call("Text")), str(author or ""))


def _threads(page: Com, sheet: str) -> Iterator[Note]:
    """The threaded comments of a sheet; an older Excel has none."""
    threads = page.maybe("CommentsThreaded")
    for number in range(1, int(threads.call("Count")) + 1 if threads else 1):
        thread = threads.call("Item", number)
        yield Note(sheet, _at(thread), str(thread.call("Text")))


def _at(comment: Com) -> str:
    """The cell of a note."""
    return str(comment.call("Parent").call("Address")).replace("$", "")
