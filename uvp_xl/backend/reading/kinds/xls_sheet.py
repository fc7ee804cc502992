"""The cells of one sheet of an .xls, from its records."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

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
from uvp_xl.grid import NO_RESULT, Grid, Value

_CELL = struct.Struct("<3H")
_AREA = struct.Struct("<4H")
_RK = struct.Struct("<HI")
_RUN, _SHORT_RUN = struct.Struct("<2H"), struct.Struct("<2B")
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
        self._formula_format = 0
        self._texts, self._fills = book.texts, book.texts.fills
        self._values: dict[int, Callable[[bytes], Value]] = {
            0x0006: self._formula_result,
            0x0406: self._formula_result,
            0x00D6: self._rich_label,
            0x00FD: self._shared_string,
            0x0203: self._number,
            0x0204: self._label,
            0x0205: self._boolean_or_error,
            0x027E: self._rk_number,
        }
        self._handlers: dict[int, Callable[[bytes, int], None]] = {
            0x00BD: self._rk_numbers,
            0x00E5: self._merges,
            0x0207: self._formula_text,
            0x0208: self._row,
        }
        if self._fills:
            self._values[0x0201] = _blank
            self._handlers[0x00BE] = self._blanks

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
            row, column, cell_format = _CELL.unpack_from(content)
        except struct.error:
            self._cells.miss(0, 0, BROKEN_CELL)
            return
        self._last = row, column
        if cell_format in self._fills:
            self._cells.fill(row, column, self._fills[cell_format])
        try:
            self._cells.put(row, column, value_of(content))
        except Unreadable as error:
            self._cells.miss(row, column, str(error))
        except (struct.error, IndexError):
            self._cells.miss(row, column, BROKEN_CELL)

    def _typed(self, number: float, cell_format: int) -> Value:
        """Convert a number to a value by the cell format with this index."""
        return self._texts.number(number, cell_format, self._book.epoch_1904)

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
            if cell_format in self._fills:
                self._cells.fill(row, column, self._fills[cell_format])
            column += 1
        self._last = row, column - 1

    def _blanks(self, content: bytes, _: int) -> None:
        """Colour consecutive empty cells of a row; the last two bytes repeat the last column."""
        if len(content) < 8:
            return
        row, column, *formats = struct.unpack_from(f"<{len(content) // 2 - 1}H", content)
        for cell_format, same in groupby(formats):
            width = len(list(same))
            if cell_format in self._fills:
                self._cells.fill(row, column, self._fills[cell_format], width)
            column += width

    def _shared_string(self, content: bytes) -> Value:
        index: int = biff.LONG.unpack_from(content, 6)[0]
        if index >= len(self._book.strings):
            raise Unreadable(NO_TEXT)
        text = self._book.strings[index]
        if not self._texts.telling:
            return text
        return self._seen(text, content, _whole_runs(_RUN, self._book.runs.get(index, b"")))

    def _label(self, content: bytes) -> Value:
        return self._seen(self._book.text(content, 6), content)

    def _rich_label(self, content: bytes) -> Value:
        """Return a text with its runs of fonts, of which the number precedes them."""
        text = self._book.text(content, 6)
        return self._seen(text, content, _runs(content, self._book.unicode))

    def _boolean_or_error(self, content: bytes) -> Value:
        value, is_error = content[6], content[7]
        return biff.error_value(value) if is_error else self._seen(bool(value), content)

    def _seen(self, value: Value, content: bytes, runs: Iterable[tuple[int, int]] = ()) -> Value:
        """Return the value of a cell as the font and the `runs` of fonts in it show it."""
        return self._texts.seen(value, biff.SHORT.unpack_from(content, 4)[0], runs)

    def _formula_result(self, content: bytes) -> Value:
        """Return the cached result of a formula; a text follows in its own record."""
        self._end_formula()
        row, column, cell_format = _CELL.unpack_from(content)
        (exponent,) = biff.SHORT.unpack_from(content, 12)
        kind, value = content[6], content[8]
        if exponent != _NO_NUMBER:
            return self._number(content)
        if kind == 0:
            self._formula, self._formula_format = (row, column), cell_format
        elif kind in (1, 2):
            return biff.error_value(value) if kind == 2 else self._seen(bool(value), content)
        return ""

    def _formula_text(self, content: bytes, end: int) -> None:
        """Put the text result of a formula, which may continue in other records."""
        if not self._formula:
            return
        cell, self._formula = self._formula, None
        try:
            text = self._text_result(content, end)
            self._cells.put(*cell, self._texts.seen(text, self._formula_format))
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


def _blank(_: bytes) -> Value:
    """Return the value of a cell that only has a format."""
    return ""


def _runs(content: bytes, unicode: bool) -> Iterator[tuple[int, int]]:
    """Return the runs of fonts after the text in a cell; raises struct.error and IndexError."""
    (count,) = biff.SHORT.unpack_from(content, 6)
    if not unicode:
        return _whole_runs(_SHORT_RUN, content[9 + count :])
    return _whole_runs(_RUN, content[11 + count * (1 + (content[8] & 1)) :])


def _whole_runs(run: struct.Struct, raw: bytes) -> Iterator[tuple[int, int]]:
    """Return the runs in these bytes, without one that is cut off."""
    return run.iter_unpack(raw[: len(raw) // run.size * run.size])
