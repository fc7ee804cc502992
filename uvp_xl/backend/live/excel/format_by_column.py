"""The formats, hidden rows and merged cells of a range, requested by area.

This is the slow way, for when Excel does not return them together in one text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice

from uvp_xl.backend.live.excel.colour_number import to_hex
from uvp_xl.backend.live.excel.com_gateway import ComObject
from uvp_xl.backend.live.excel.spreadsheet_xml import CellFormat, Spreadsheet
from uvp_xl.backend.live.program_protocol import CellPosition
from uvp_xl.backend.live.uniform_areas import uniform_areas
from uvp_xl.grid import Area, area

NO_FILL = -4142
"""The ColorIndex of a cell without a fill."""
MAX_MERGES = 10_000
"""The most merged areas that are read from one sheet."""


def read_formats(page: ComObject, whole: Area, numbers: set[CellPosition]) -> Spreadsheet:
    """Read the range `whole` of a sheet: the formats of its `numbers`, but no fills and notes."""

    def rows(part: Area, ask: Callable[[ComObject], object]) -> Iterator[tuple[range, object]]:
        for same, answer in uniform_areas(part, lambda each: ask(page.call("Range", str(each)))):
            yield same.rows, answer

    result = Spreadsheet()
    for same, hidden in rows(whole, lambda cells: cells.call("EntireRow").call("Hidden")):
        if hidden:
            result.hidden |= set(same)
    for column in sorted({column for _, column in numbers}):
        numbered = [row for row, other in numbers if other == column]
        part = Area(min(numbered), column, max(numbered), column)
        for same, code in rows(part, lambda cells: cells.call("NumberFormat")):
            cell_format = CellFormat(str(code))
            result.formats |= {(row, column): cell_format for row in same}
    result.merges += islice(_merges(page, whole), MAX_MERGES)
    return result


def read_fill(cell: ComObject) -> str:
    """Return the fill of a cell as "#RRGGBB"; "" for none."""
    interior = cell.call("Interior")
    if interior.call("ColorIndex") == NO_FILL:
        return ""
    return to_hex(int(interior.call("Color")))


def _merges(page: ComObject, whole: Area) -> Iterator[Area]:
    """Yield the merged areas."""

    def merge_area(part: Area) -> Area | bool | None:
        cells = page.call("Range", str(part))
        if cells.call("MergeCells") is False:
            return False
        if (part.top, part.left) != (part.bottom, part.right):
            return None  # Some cells are merged, or all of them into several areas.
        return area(cells.call("MergeArea").address())

    for part, merge in uniform_areas(whole, merge_area, split_columns=True):
        if isinstance(merge, Area) and (merge.top, merge.left) == (part.top, part.left):
            yield merge
