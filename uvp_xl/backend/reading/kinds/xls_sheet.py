"""The cells of one sheet of an .xls, from its records."""

from __future__ import annotations

import struct
from collections.abc import Callable

from uvp_xl.backend.edit_checks import NO_RESULT
from uvp_xl.backend.reading.kinds import biff, biff_strings
from uvp_xl.backend.reading.kinds.cell_store import CellStore
from uvp_xl.backend.reading.kinds.unreadable import (
    BROKEN_CELL,
    BROKEN_OFF,
    NO_SHEET,
    NO_TEXT,
    SHORT_TEXT,
    BrokenOff,
    Unreadable,
)
from uvp_xl.backend.reading.kinds.xls_globals import BoundSheet, Globals
from uvp_xl.grid import Grid, Value

_CELL = struct.Struct("<3H")
_AREA = struct.Struct("<4H")
_RK = struct.Struct("<HI")
_HIDDEN = 0x20
_NO_NUMBER = 0xFFFF
"""The exponent of the float in a formula's result when the result is not a number."""


def read_sheet(sheet: BoundSheet, stream: bytes, book: Globals) -> Grid:
    """Return the cells of a sheet, as far as they can be read; raises TooMuchWork."""
    cells = CellStore(sheet.name, sheet.hidden)
    start = book.start(sheet)
    if start < 0:
        cells.miss(0, 0, NO_SHEET)
    else:
        _SheetReader(cells, stream, book).read(start)
    return cells.grid()


class _SheetReader:
    """Reads one sheet into `cells`."""

    def __init__(self, cells: CellStore, stream: bytes, book: Globals) -> None:
        self._cells, self._stream, self._book = cells, stream, book
        self._last = (0, -1)
        self._formula: tuple[int, int] | None = None  # One whose text has not come yet.
        self._values: dict[int, Callable[[bytes], Value]] = {
            0x0006: self._formula_result,
            0x0406: self._formula_result,
            0x00D6: self._label,
            0x00FD: self._shared_string,
            0x0203: self._number,
            0x0204: self._label,
            0x0205: _boolean_or_error,
            0x027E: self._rk_number,
        }
        self._handlers: dict[int, Callable[[bytes, int], None]] = {
            0x00BD: self._rk_numbers,
            0x00E5: self._merges,
            0x0207: self._formula_text,
            0x0208: self._row,
        }

    def read(self, start: int) -> None:
        """Read the records from `start`; what cannot be read becomes unread cells."""
        values, handlers = self._values, self._handlers
        try:
            for kind, content, end in biff.read_records(self._stream, start, self._cells.where):
                if kind in values:
                    self._cell(values[kind], content)
                elif kind in handlers:
                    handlers[kind](content, end)
        except BrokenOff:
            row, column = self._last
            self._cells.miss(row, column + 1, BROKEN_OFF)
        self._end_formula()

    def _cell(self, value_of: Callable[[bytes], Value], content: bytes) -> None:
        """Put the cell of one record."""
        try:
            row, column, _ = _CELL.unpack_from(content)
        except struct.error:
            self._cells.miss(0, 0, BROKEN_CELL)
            return
        self._last = row, column
        try:
            self._cells.put(row, column, value_of(content))
        except Unreadable as error:
            self._cells.miss(row, column, str(error))
        except (struct.error, IndexError):
            self._cells.miss(row, column, BROKEN_CELL)

    def _typed(self, number: float, cell_format: int) -> Value:
        """Convert a number to a value by the cell format with this index."""
        return self._book.formats.number(number, cell_format, self._book.epoch_1904)

    def _number(self, content: bytes) -> Value:
        (number,) = biff.DOUBLE.unpack_from(content, 6)
        return self._typed(number, _CELL.unpack_from(content)[2])

    def _rk_number(self, content: bytes) -> Value:
        (packed,) = biff.LONG.unpack_from(content, 6)
        return self._typed(biff.decode_rk(packed), _CELL.unpack_from(content)[2])

    def _rk_numbers(self, content: bytes, _: int) -> None:
        """Put consecutive cells of a row; the last two bytes repeat the last column."""
        if len(content) < 12:
            self._cells.miss(0, 0, BROKEN_CELL)
            return
        row, column, _ = _CELL.unpack_from(content)
        usable = content[4 : len(content) - 2]
        for cell_format, packed in _RK.iter_unpack(usable[: len(usable) // 6 * 6]):
            self._cells.put(row, column, self._typed(biff.decode_rk(packed), cell_format))
            column += 1
        self._last = row, column - 1

    def _shared_string(self, content: bytes) -> str:
        index: int = biff.LONG.unpack_from(content, 6)[0]
        if index >= len(self._book.strings):
            raise Unreadable(NO_TEXT)
        return self._book.strings[index]

    def _label(self, content: bytes) -> str:
        return self._book.text(content, 6)

    def _formula_result(self, content: bytes) -> Value:
        """Return the cached result of a formula; a text follows in its own record."""
        self._end_formula()
        row, column, _ = _CELL.unpack_from(content)
        (exponent,) = biff.SHORT.unpack_from(content, 12)
        kind, value = content[6], content[8]
        if exponent != _NO_NUMBER:
            return self._number(content)
        if kind == 0:
            self._formula = row, column
        elif kind in (1, 2):
            return biff.error_value(value) if kind == 2 else bool(value)
        return ""

    def _formula_text(self, content: bytes, end: int) -> None:
        """Put the text result of a formula, which may continue in other records."""
        if not self._formula:
            return
        cell, self._formula = self._formula, None
        try:
            self._cells.put(*cell, self._text_result(content, end))
        except (struct.error, IndexError, Unreadable):
            self._cells.miss(*cell, SHORT_TEXT)

    def _text_result(self, content: bytes, end: int) -> str:
        if not self._book.unicode:
            return self._book.text(content, 0)
        contents = biff.with_continuations(self._stream, content, end)
        return biff_strings.StringReader(contents).read()

    def _end_formula(self) -> None:
        """Put what a formula without text has for a value."""
        if self._formula:
            self._cells.put(*self._formula, NO_RESULT)
            self._formula = None

    def _row(self, content: bytes, _: int) -> None:
        if len(content) > 12 and content[12] & _HIDDEN:
            self._cells.hide(biff.SHORT.unpack_from(content)[0])

    def _merges(self, content: bytes, _: int) -> None:
        usable = content[2 : 2 + len(content[2:]) // 8 * 8]
        for top, bottom, left, right in _AREA.iter_unpack(usable):
            self._cells.merge(top, left, bottom, right)


def _boolean_or_error(content: bytes) -> Value:
    value, is_error = content[6], content[7]
    return biff.error_value(value) if is_error else bool(value)
