"""The cells of one sheet of an .xlsb, from the records of its part."""

from __future__ import annotations

import struct

from uvp_xl.backend.reading.kinds import biff
from uvp_xl.backend.reading.kinds.cell_store import CellStore
from uvp_xl.backend.reading.kinds.unreadable import (
    BROKEN_CELL,
    BROKEN_OFF,
    NO_ROW,
    NO_TEXT,
    BrokenOff,
    Unreadable,
)
from uvp_xl.backend.reading.kinds.xlsb_globals import Globals, rich_runs
from uvp_xl.backend.reading.kinds.xlsb_records import decode_text, read_records
from uvp_xl.grid import Value

_AREA = struct.Struct("<4I")
_RUN = struct.Struct("<2H")
_HIDDEN = 0x10
_LAST_CELL, _RICH_TEXT = 18, 0x3E
"""The highest type of a record for a cell, but for one with formatted text; type 0 is a row."""
_SHORT = 11
"""The offset of the record types for cells without a column: they follow the previous cell."""
_END_SHEET, _END_CELLS, _MERGE = 0x82, 0x92, 0xB0


def fill(cells: CellStore, data: bytes, book: Globals) -> None:
    """Fill `cells` from the records in `data`; what cannot be read becomes unread cells."""
    _SheetReader(cells, book).read(data)


class _SheetReader:
    """Reads one sheet into `cells`."""

    def __init__(self, cells: CellStore, book: Globals) -> None:
        self._cells, self._book = cells, book
        self._texts, self._fills = book.texts, book.texts.fills
        self._row = self._column = -1
        self._end = False

    def read(self, data: bytes) -> None:
        """Read all records."""
        try:
            for kind, content in read_records(data, self._cells.where):
                if kind in (_END_SHEET, _END_CELLS):
                    self._end = True
                elif kind == _MERGE:
                    self._merge(content)
                elif not self._end and (kind <= _LAST_CELL or kind == _RICH_TEXT):
                    self._start_row(content) if kind == 0 else self._cell(kind, content)
        except BrokenOff:
            self._end = False
        if not self._end:
            self._cells.miss(max(self._row, 0), self._column + 1, BROKEN_OFF)

    def _start_row(self, content: bytes) -> None:
        """Start a row; the cells after a row without number cannot be read."""
        self._row, self._column = -1, -1
        if len(content) >= 4:
            (self._row,) = biff.LONG.unpack_from(content)
        if len(content) > 11 and content[11] & _HIDDEN:
            self._cells.hide(self._row)

    def _cell(self, kind: int, content: bytes) -> None:
        """Put the cell of one record."""
        short = _SHORT < kind <= _LAST_CELL
        if short:
            self._column += 1
        elif len(content) >= 4:
            (self._column,) = biff.LONG.unpack_from(content)
        if self._row < 0:
            self._cells.miss(0, 0, NO_ROW)
            return
        content = content[0 if short else 4 :]
        if self._fills and (colour := self._fills.get(int.from_bytes(content[:3], "little"))):
            self._cells.fill(self._row, self._column, colour)
        try:
            value = self._value(kind - _SHORT if short else kind, content)
            self._cells.put(self._row, self._column, value)
        except Unreadable as error:
            self._cells.miss(self._row, self._column, str(error))
        except (struct.error, IndexError):
            self._cells.miss(self._row, self._column, BROKEN_CELL)

    def _value(self, kind: int, content: bytes) -> Value:
        """Return the value of a cell; its `content` begins with its format in three bytes."""
        if kind == 2:
            return self._typed(biff.decode_rk(biff.LONG.unpack_from(content, 4)[0]), content)
        if kind in (5, 9):
            return self._typed(biff.DOUBLE.unpack_from(content, 4)[0], content)
        if kind in (3, 11):
            return biff.error_value(content[4])
        if kind in (4, 10):
            return self._seen(bool(content[4]), content)
        if kind == 7:
            return self._shared_text(content)
        return "" if kind == 1 else self._text(kind, content)

    def _text(self, kind: int, content: bytes) -> Value:
        """Return the text in a cell, one with runs of fonts or not."""
        if kind != _RICH_TEXT:
            return self._seen(decode_text(content, 4)[0], content)
        text, end = decode_text(content, 5)
        return self._seen(text, content, rich_runs(content[4:], end - 4))

    def _shared_text(self, content: bytes) -> Value:
        index: int = biff.LONG.unpack_from(content, 4)[0]
        if index >= len(self._book.strings):
            raise Unreadable(NO_TEXT)
        return self._seen(self._book.strings[index], content, self._book.runs.get(index, b""))

    def _seen(self, value: Value, content: bytes, runs: bytes = b"") -> Value:
        """Return the value of a cell as the font and the `runs` of fonts in it show it."""
        if not self._texts.telling:
            return value
        return self._texts.seen(
            value, int.from_bytes(content[:3], "little"), _RUN.iter_unpack(runs)
        )

    def _typed(self, number: float, content: bytes) -> Value:
        cell_format = int.from_bytes(content[:3], "little")
        return self._texts.number(number, cell_format, self._book.epoch_1904)

    def _merge(self, content: bytes) -> None:
        if len(content) >= _AREA.size:
            top, bottom, left, right = _AREA.unpack_from(content)
            self._cells.merge(top, left, bottom, right)
