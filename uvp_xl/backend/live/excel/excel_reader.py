"""Read a sheet of Excel as a grid, with its notes and fills, in a few calls.

Values are read as `Value2`, which has no dates and so cannot fail on an invalid one; an error value
is a whole number there, and nothing else is. The formats of cells come from the text that
`spreadsheet_xml` parses; where that does not match other answers of Excel, from
`format_by_column`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from uvp_xl.backend.live.excel import format_by_column
from uvp_xl.backend.live.excel.cell_styles import CellFormat
from uvp_xl.backend.live.excel.com_gateway import ComObject
from uvp_xl.backend.live.excel.excel_values import (
    grid_rows,
    grid_value,
    signal_fills,
    unknown_errors,
)
from uvp_xl.backend.live.excel.font_by_area import add_fonts
from uvp_xl.backend.live.excel.format_by_column import number_formats
from uvp_xl.backend.live.excel.sheet_values import filled_values, read_values
from uvp_xl.backend.live.excel.spreadsheet_xml import (
    DATE,
    NUMBERS,
    Spreadsheet,
    parse_spreadsheet,
)
from uvp_xl.backend.live.program_protocol import CellPosition
from uvp_xl.backend.live.stored_names import EMPTIED
from uvp_xl.backend.ooxml.package_xml import BadMarkup
from uvp_xl.backend.reading.kinds.cell_store import clip_merges
from uvp_xl.grid import Area, Grid, address
from uvp_xl.report_state import content_fingerprint
from uvp_xl.sheets.own_sheets import ROWS as MARKED
from uvp_xl.sheets.own_sheets import is_report
from uvp_xl.work_budget import Work, spend
from uvp_xl.workbook_metadata import Note

AS_XML = 11
"""xlRangeValueXMLSpreadsheet."""
VISIBLE = -1
"""xlSheetVisible; 0 is hidden, 2 is very hidden."""


@dataclass(frozen=True)
class SheetContent:
    """A sheet as it was read: its grid, and the formats and notes of its cells.

    `formats` is None when fills must be requested cell by cell.
    """

    grid: Grid
    formats: dict[CellPosition, CellFormat] | None
    notes: tuple[Note, ...] = ()
    threads: tuple[Note, ...] = ()


def read_sheet(page: ComObject, name: str, epoch_1904: bool) -> SheetContent:
    """Read the worksheet `name`; its dates count from 1900 or from 1904."""
    where = f"op het blad “{name}”"
    hidden = page.call("Visible") != VISIBLE
    cells, whole, rows, far = read_values(page, where)
    values = list(filled_values(rows))
    threads = tuple(_threads(page, name))
    comments = page.call("Comments")
    count = int(comments.call("Count"))
    if not (values or far or count):
        emptied = EMPTIED if hidden_name(page, content_fingerprint.NAME) else []
        return SheetContent(Grid(name, emptied, hidden=hidden), {}, (), threads)
    numbers = {position for position, value in values if type(value) is float}
    first_texts = [[v if isinstance(v, str) else "" for v in row] for row in rows[:MARKED]]
    report = is_report(Grid(name, first_texts))
    spreadsheet = _spreadsheet(cells, whole, numbers, count, report)
    notes: tuple[Note, ...]
    if spreadsheet is None:
        notes = tuple(_notes(comments, count, name))
        spreadsheet = format_by_column.read_formats(page, whole, numbers)
        if not report:
            add_fonts(page, whole, dict(values), spreadsheet)
        formats = None
    else:
        notes = tuple(
            Note(name, address(*position), text, author)
            for position, (text, author) in sorted(spreadsheet.notes.items())
        )
        formats = spreadsheet.formats
    in_threads = {(note.sheet, note.cell) for note in threads}
    merges = spreadsheet.merges
    spend(Work.ITEMS, len(merges), where)
    formats_of_far = number_formats(page, [cell for cell in far if type(far[cell]) is float])
    grid = Grid(
        name,
        grid_rows(rows, spreadsheet, epoch_1904, as_seen=not report),
        tuple(clip_merges(merges, whole.bottom, whole.right) if far else merges),
        hidden,
        frozenset(spreadsheet.hidden),
        {cell: grid_value(far[cell], formats_of_far.get(cell), epoch_1904) for cell in sorted(far)},
        tuple(unknown_errors([*values, *far.items()])),
        {} if report else signal_fills(spreadsheet),
    )
    notes = tuple(note for note in notes if (note.sheet, note.cell) not in in_threads)
    return SheetContent(grid, formats, notes, threads)


def hidden_name(page: ComObject, name: str) -> str:
    """Return the text of a hidden name of a sheet; "" when it has no such name."""
    text = page.call("Evaluate", name)
    return text if isinstance(text, str) else ""


def _spreadsheet(
    cells: ComObject, whole: Area, numbers: set[CellPosition], notes: int, report: bool
) -> Spreadsheet | None:
    """Read the range as one text; return None when Excel does not support it, or errs in it.

    The result is compared with other answers of Excel: the cells with numbers, the number of notes,
    and whether some or all rows are hidden and cells are merged. The last two do not matter for a
    report.
    """
    text = cells.try_call("Value", AS_XML)
    if not isinstance(text, str):
        return None
    try:
        result = parse_spreadsheet(text)
    except (BadMarkup, ValueError):
        return None
    if numbers != {position for position, kind in result.kinds.items() if kind in NUMBERS}:
        return None
    plain = CellFormat()
    dates = (position for position, kind in result.kinds.items() if kind == DATE)
    if any(result.formats.get(position, plain).code == plain.code for position in dates):
        return None  # The text has dates, but not their formats.
    if report:
        return result if len(result.notes) == notes else None
    hidden = cells.call("EntireRow").call("Hidden")
    count = len([row for row in result.hidden if row <= whole.bottom])
    consistent = (
        hidden is (None if 0 < count < whole.bottom else count > 0)
        # A text with some merged cells has all of them.
        and (result.merges or cells.call("MergeCells") is False)
        and len(result.notes) == notes
    )
    return result if consistent else None


def _notes(comments: ComObject, count: int, sheet: str) -> Iterator[Note]:
    """Yield the notes of a sheet, one by one."""
    for number in range(1, count + 1):
        comment = comments.call("Item", number)
        author = comment.try_call("Author")
        cell = comment.call("Parent").address()
        yield Note(sheet, cell, str(comment.call("Text")), str(author or ""))


def _threads(page: ComObject, sheet: str) -> Iterator[Note]:
    """Yield the threaded comments of a sheet; an older Excel has none."""
    threads = page.try_call("CommentsThreaded")
    for number in range(1, int(threads.call("Count")) + 1 if threads else 1):
        thread = threads.call("Item", number)
        yield Note(sheet, thread.call("Parent").address(), str(thread.call("Text")))
