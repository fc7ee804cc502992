"""The user's settings of a report sheet that are kept when the sheet is rendered again.

Content of the user *on* the sheet (drawings, notes) is in `preserved`; this is about its display.
"""

from __future__ import annotations

from collections.abc import Callable

from uvp_xl.backend.grafting.sheet_filter import read_filter, with_criteria
from uvp_xl.backend.grafting.sheet_layout import read_layout
from uvp_xl.backend.grafting.sheet_view import read_view
from uvp_xl.backend.ooxml.sheet_skeleton import skeleton
from uvp_xl.grid import Grid
from uvp_xl.report_state.layout_record import Layout
from uvp_xl.report_state.user_filter import hidden, lost
from uvp_xl.sheets.sheet_model import Sheet


def keep_layout(
    old: bytes, recorded: Layout | None, part: bytes, sheet: Sheet, read_old: Callable[[], Grid]
) -> tuple[bytes, list[str]]:
    """Return the rendered `part` of `sheet` with the layout, view and filter of the part `old`.

    `old` was written with the layout `recorded`; `read_old` returns its grid. Also returns, in
    Dutch, what is lost.
    """
    root = skeleton(old)
    part = read_layout(root).apply_to(part, recorded)
    part = read_view(root).apply_to(part, sheet.grid())
    old_filter = read_filter(root)
    if old_filter is None:
        return part, []
    (area, criteria), grid = old_filter, read_old()
    rows = hidden(sheet, grid, area.top, criteria)
    if rows is None or sheet.filter is None:
        return part, list(lost(grid.name, grid, area.top, criteria))
    return with_criteria(part, sheet.filter.left, criteria, rows), []
