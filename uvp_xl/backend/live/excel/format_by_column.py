"""The formats, hidden rows and merged cells of a range, requested by area.

This is the slow way, for when Excel does not return them together in one text. Fills are left out:
nearly every table has some, and each would take calls.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from uvp_xl.backend.live.excel.cell_styles import CellFormat
from uvp_xl.backend.live.excel.colour_number import to_hex
from uvp_xl.backend.live.excel.com_gateway import ComObject
from uvp_xl.backend.live.excel.spreadsheet_xml import Spreadsheet
from uvp_xl.backend.live.filled_blocks import CALL
from uvp_xl.backend.live.program_protocol import CellPosition
from uvp_xl.backend.live.uniform_areas import near_rows, uniform_areas
from uvp_xl.backend.reading.kinds.cell_look import CellLook
from uvp_xl.grid import Area
from uvp_xl.work_budget import Work, spend

NO_FILL = -4142
"""The ColorIndex of a cell without a fill."""


def read_formats(page: ComObject, whole: Area, numbers: set[CellPosition]) -> Spreadsheet:
    """Read the range `whole` of a sheet: the formats of its `numbers`, but no fonts and notes."""
    result = Spreadsheet(formats=number_formats(page, numbers))
    for same, hidden in _rows(page, whole, lambda cells: cells.call("EntireRow").call("Hidden")):
        if hidden:
            result.hidden |= set(same)
    result.merges += _merges(page, whole)
    return result


def number_formats(
    page: ComObject, numbers: Iterable[CellPosition]
) -> dict[CellPosition, CellFormat]:
    """Return the formats of these cells, and of some between them."""
    formats: dict[CellPosition, CellFormat] = {}
    columns: dict[int, list[int]] = defaultdict(list)
    for row, column in numbers:
        columns[column].append(row)
    for column, numbered in sorted(columns.items()):
        for part in near_rows(column, sorted(numbered)):
            for same, code in _rows(page, part, lambda cells: cells.call("NumberFormat")):
                cell_format = CellFormat(CellLook(str(code)))
                formats |= {(row, column): cell_format for row in same}
    return formats


def read_fill(cell: ComObject) -> str:
    """Return the fill of a cell as "#RRGGBB"; "" for none."""
    interior = cell.call("Interior")
    if interior.call("ColorIndex") == NO_FILL:
        return ""
    return to_hex(int(interior.call("Color")))


def _rows(
    page: ComObject, part: Area, ask: Callable[[ComObject], object]
) -> Iterator[tuple[range, object]]:
    """Yield the rows of `part` that have the same answer, with that answer."""

    def ask_part(each: Area) -> object:
        spend(Work.ITEMS, CALL)
        return ask(page.call("Range", str(each)))

    for same, answer in uniform_areas(part, ask_part):
        yield same.rows, answer


def _merges(page: ComObject, whole: Area) -> Iterator[Area]:
    """Yield the merged areas."""

    def merge_area(part: Area) -> Area | bool | None:
        spend(Work.ITEMS, CALL)
        cells = page.call("Range", str(part))
        if cells.call("MergeCells") is False:
            return False
        if (part.top, part.left) != (part.bottom, part.right):
            return None  # Some cells are merged, or all of them into several areas.
        merged: Area = cells.call("MergeArea").area()
        return merged

    for part, merge in uniform_areas(whole, merge_area, split_columns=True):
        if isinstance(merge, Area) and (merge.top, merge.left) == (part.top, part.left):
            yield merge
