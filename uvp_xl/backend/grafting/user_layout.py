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


class UserLayout:
    """The layout, view and filter of an old sheet part; `notes` lists what is lost."""

    def __init__(self, part: bytes, recorded: Layout | None) -> None:
        """Read `part`, which was written with the layout `recorded`."""
        root = skeleton(part)
        self.shape, self.position, self.filter = (
            read_layout(root),
            read_view(root),
            read_filter(root),
        )
        self.recorded = recorded
        self.notes: tuple[str, ...] = ()

    def apply_to(self, part: bytes, sheet: Sheet, old: Callable[[], Grid]) -> bytes:
        """Return the rendered `part` of `sheet` with the user's settings.

        `old` returns the grid of the old sheet.
        """
        part = self.shape.apply_to(part, self.recorded)
        part = self.position.apply_to(part, sheet.grid())
        if self.filter is None:
            return part
        (where, criteria), before = self.filter, old()
        rows = hidden(sheet, before, where.top, criteria)
        if rows is None or sheet.filter is None:
            self.notes = tuple(lost(before.name, before, where.top, criteria))
            return part
        return with_criteria(part, sheet.filter.left, criteria, rows)
