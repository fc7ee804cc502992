"""The widths of columns and the heights of rows of a sheet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from uvp_xl.backend.live.filled_blocks import CALL
from uvp_xl.backend.live.libreoffice.range_lines import columns_of
from uvp_xl.engines.libreoffice.cell_cursor import CellCursor
from uvp_xl.engines.libreoffice.cell_values import vertical_runs
from uvp_xl.engines.libreoffice.range_size import CHARACTER, POINT
from uvp_xl.engines.libreoffice.uno_bridge import Uno, properties
from uvp_xl.report_state.layout_record import DEFAULT_WIDTH, Layout
from uvp_xl.sheets.sheet_model import Sheet
from uvp_xl.work_budget import Work, spend

SLACK = 2
"""Hundredths of a millimetre by which LibreOffice rounds a width."""


def column_widths(page: Uno, count: int) -> dict[int, int]:
    """Return the widths of the first columns in hundredths of a millimetre; 0 if hidden."""
    spend(Work.ITEMS, count * CALL)
    cells = page.getCellRangeByPosition(0, 0, max(count, 1) - 1, page.RangeAddress.EndRow)
    areas = cells.queryVisibleCells().getRangeAddresses()
    visible = {column for area in areas for column in columns_of(area)}
    cursor = page.createCursorByRange(page.getCellByPosition(0, 0))
    widths = {}
    for column in range(count):
        widths[column + 1] = int(cursor.Size.Width) if column in visible else 0
        cursor.gotoOffset(1, 0)
    return widths


def row_heights(page: Uno, count: int) -> dict[int, int]:
    """Return the heights set by the user in the first rows, from 0; 0 for a hidden row."""
    rows, heights = page.Rows, {}
    for number in range(count):
        row = rows.getByIndex(number)
        if not row.IsVisible:
            heights[number] = 0
        elif not row.OptimalHeight:
            heights[number] = int(row.Height)
    return heights


def column_layout(page: Uno, count: int) -> Layout:
    """Return a layout with the widths of the first columns and the hidden ones."""
    widths = column_widths(page, count)
    return Layout(
        {column: width / CHARACTER for column, width in widths.items() if width},
        frozenset(column for column, width in widths.items() if not width),
    )


def set_widths(page: Uno, sheet: Sheet, kept: Layout, present: Mapping[int, int]) -> None:
    """Set the column widths of `sheet`, except those that the user chose in `kept`.

    `present` are the present widths; a hidden column stays hidden.
    """
    columns = page.Columns
    widths = dict(enumerate(sheet.widths, 1)) | dict(kept.widths or {})
    for column, old in present.items():
        new = round(widths.get(column, DEFAULT_WIDTH) * CHARACTER)
        if column not in kept.hidden and abs(new - old) > SLACK:
            columns.getByIndex(column - 1).Width = new


def set_heights(document: Uno, controller: Uno, dispatcher: Uno, page: Uno, sheet: Sheet) -> None:
    """Set the row heights of the active sheet; a row of height 0 is hidden.

    The sheet is still empty: else LibreOffice would compute the optimal heights first. All rows of
    one height are selected together, as a user would do: row by row it takes five times as long.
    """
    rows_by_height: dict[float, list[int]] = defaultdict(list)
    for row, height in sheet.heights:
        rows_by_height[height].append(row)
    cursor = CellCursor(document, page)
    for height, rows in rows_by_height.items():
        boxes = vertical_runs((row - 1, 0) for row in rows)
        if height:
            controller.select(cursor.ranges(boxes))
            arguments = properties(RowHeight=round(height * POINT))
            dispatcher.executeDispatch(controller.Frame, ".uno:RowHeight", "", 0, arguments)
        for box in () if height else boxes:
            cursor.move_to(box).Rows.IsVisible = False
