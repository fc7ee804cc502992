"""Convert the values that Excel returns to those of a grid, as the reader of a cell sees them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from uvp_xl.backend.live.excel.cell_styles import CellFormat
from uvp_xl.backend.live.excel.sheet_values import Rows
from uvp_xl.backend.live.excel.spreadsheet_xml import Spreadsheet
from uvp_xl.backend.live.program_protocol import CellPosition
from uvp_xl.backend.reading.kinds.biff import ERRORS
from uvp_xl.backend.reading.kinds.cell_look import Run, seen_value
from uvp_xl.backend.reading.kinds.date_or_number import kind_of_code, typed_value
from uvp_xl.backend.reading.kinds.unreadable import UNKNOWN_ERROR
from uvp_xl.grid import CellError, UnreadCell, Value
from uvp_xl.signal_colour import signal

_ERROR_BASE = -2146828288
"""The number in a call minus the number of the error value."""
_FIRST_ERROR = 2_000
"""The number (xlCVError) of the error value with code 0."""


def grid_rows(
    rows: Rows, spreadsheet: Spreadsheet, epoch_1904: bool, as_seen: bool = True
) -> list[list[Value]]:
    """Return the values from A1; those of a report are not `as_seen`, but as they were written."""
    formats, runs = spreadsheet.formats, spreadsheet.runs
    if as_seen:
        return [
            [
                "" if value is None else
                grid_value(value, formats.get((r, c)), epoch_1904, runs.get((r, c), ()))
                for c, value in enumerate(row, 1)
            ]
            for r, row in enumerate(rows, 1)
        ]  # fmt: skip
    return [
        [_typed(value, formats.get((r, c)), epoch_1904) for c, value in enumerate(row, 1)]
        for r, row in enumerate(rows, 1)
    ]


def grid_value(
    value: object, cell_format: CellFormat | None, epoch_1904: bool, runs: tuple[Run, ...] = ()
) -> Value:
    """Return a value as its reader sees it; `runs` are the parts of a text."""
    typed = _typed(value, cell_format, epoch_1904)
    return typed if cell_format is None else seen_value(typed, cell_format.look, runs)


def signal_fills(spreadsheet: Spreadsheet) -> dict[CellPosition, str]:
    """Return the colours like "00B050" of the cells whose fill can be a traffic light."""
    fills = ((cell, each.fill[1:]) for cell, each in spreadsheet.formats.items() if each.fill)
    return {cell: fill for cell, fill in fills if signal(fill)}


def unknown_errors(values: Iterable[tuple[CellPosition, object]]) -> Iterator[UnreadCell]:
    """Yield the cells with an error value without a name."""
    for position, value in values:
        if type(value) is int and value - _ERROR_BASE - _FIRST_ERROR not in ERRORS:
            yield UnreadCell(*position, UNKNOWN_ERROR)


def _typed(value: object, cell_format: CellFormat | None, epoch_1904: bool) -> Value:
    """Convert a value of Excel to the value of a grid, by its number format."""
    if value is None:
        return ""
    if type(value) is int:  # An error value.
        code = value - _ERROR_BASE - _FIRST_ERROR
        return CellError(ERRORS.get(code, f"foutwaarde {_FIRST_ERROR + code}"))
    if type(value) is float:
        return typed_value(value, kind_of_code(cell_format.code if cell_format else ""), epoch_1904)
    return value if isinstance(value, str | bool) else str(value)
