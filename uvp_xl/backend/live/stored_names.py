"""The hidden names of a report sheet: the fingerprint and the layout that were written."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from uvp_xl.grid import Grid, Value
from uvp_xl.report_state import content_fingerprint, layout_record
from uvp_xl.sheets.own_sheets import MARK, is_report
from uvp_xl.sheets.sheet_model import Sheet

NAMES = (content_fingerprint.NAME, layout_record.NAME)
EMPTIED: list[list[Value]] = [[MARK]]
"""The rows read from an empty sheet with hidden names: a killed click did not fill it again."""


def read_hidden_names(grids: Iterable[Grid], read: Callable[[str], str]) -> dict[str, str]:
    """Return the non-empty results of `read` by sheet, for the reports that are filled."""
    reports = [grid.name for grid in grids if is_report(grid) and grid.rows != EMPTIED]
    return {sheet: text for sheet in reports if (text := read(sheet))}


def new_hidden_names(sheet: Sheet, unset: Collection[str] = ()) -> dict[str, str]:
    """Return the values of the hidden names of `sheet`, in quotes; `unset` as in `record`."""
    return {
        content_fingerprint.NAME: content_fingerprint.fingerprint(sheet.grid()),
        layout_record.NAME: layout_record.record(sheet, unset),
    }
