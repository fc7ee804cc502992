"""How wide and high the columns and rows of a sheet are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from uvp_xl.engines.libreoffice.cell_cursor import CellCursor
from uvp_xl.engines.libreoffice.range_address import Box
from uvp_xl.engines.libreoffice.range_size import CHARACTER, POINT
from uvp_xl.engines.libreoffice.uno_bridge import Uno, properties
from uvp_xl.report_state.layout_record import DEFAULT_WIDTH, Layout
from uvp_xl.sheets.sheet_model import Sheet

SLACK = 2
"""Hundredths of a millimetre that LibreOffice rounds a width by."""
MOST = 256
"""Columns that are looked at."""


def columns(page: Uno, count: int) -> dict[int, int]:
    """The widths of the first columns, in hundredths of a millimetre; 0 for a hidden one."""
    last = min(max(count, 1), MOST) - 1
    every = page.getCellRangeByPosition(0, 0, last, page.RangeAddress.EndRow)
    areas = every.queryVisibleCells().getRangeAddresses()
    seen = {column for area in areas for column in range(area.StartColumn, area.EndColumn + 1)}
    cursor = page.createCursorByRange(page.getCellByPosition(0, 0))
    found = {}
    for column in range(min(count, MOST)):
        found[column + 1] = int(cursor.Size.Width) if column in seen else 0
        cursor.gotoOffset(1, 0)
    return found


def rows(page: Uno, count: int) -> dict[int, int]:
    """The heights that were chosen among the first rows, from 0; 0 for a hidden one."""
    every, found = page.Rows, {}
    for number in range(count):
        row = every.getByIndex(number)
        if not row.IsVisible:
            found[number] = 0
        elif not row.OptimalHeight:
            found[number] = int(row.Height)
    return found


def layout(page: Uno, count: int) -> Layout:
    """The widths and the hidden ones among the first columns."""
    found = columns(page, count)
    return Layout(
        {column: width / CHARACTER for column, width in found.items() if width},
        frozenset(column for column, width in found.items() if not width),
    )


def widen(page: Uno, sheet: Sheet, own: Layout, present: Mapping[int, int]) -> None:
    """Give the columns the widths of `sheet`, but those that the user chose, in `own`.

    `present` is how wide they are; a hidden column stays hidden.
    """
    every = page.Columns
    wanted = dict(enumerate(sheet.widths, 1)) | dict(own.widths or {})
    for column, now in present.items():
        width = round(wanted.get(column, DEFAULT_WIDTH) * CHARACTER)
        if column not in own.hidden and abs(width - now) > SLACK:
            every.getByIndex(column - 1).Width = width


def heighten(document: Uno, controller: Uno, menu: Uno, page: Uno, sheet: Sheet) -> None:
    """Give the rows of the sheet in front their heights; a row of height 0 is hidden.

    Before there is anything in them: LibreOffice then need not work out how high they must be. As
    a user does it, with all rows of one height selected: row by row it takes five times as long.
    """
    alike: dict[float, list[int]] = defaultdict(list)
    for row, height in sheet.heights:
        alike[height].append(row)
    pointer = CellCursor(document, page)
    for height, places in alike.items():
        boxes = [Box(first, 1, last - first + 1) for first, last in _runs(places)]
        if height:
            controller.select(pointer.ranges(boxes))
            told = properties(RowHeight=round(height * POINT))
            menu.executeDispatch(controller.Frame, ".uno:RowHeight", "", 0, told)
        for box in () if height else boxes:
            pointer.move_to(box).Rows.IsVisible = False


def _runs(numbers: list[int]) -> list[tuple[int, int]]:
    """First and last of each run of numbers that follow each other.

    >>> _runs([1, 2, 5])
    [(1, 2), (5, 5)]
    """
    found: list[tuple[int, int]] = []
    for number in sorted(numbers):
        if found and found[-1][1] == number - 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return found
