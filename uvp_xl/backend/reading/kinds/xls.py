"""An .xls, of Excel 5 to 2003: its sheets from the records of the workbook stream."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from pathlib import Path

from uvp_xl.backend.reading.kinds import biff, biff_strings
from uvp_xl.backend.reading.kinds.cell_store import Cells, Room
from uvp_xl.backend.reading.kinds.compound_file import MAGIC, BadCompound, Compound
from uvp_xl.backend.reading.kinds.date_or_number import worth
from uvp_xl.backend.reading.kinds.file_type import NO_BOOK
from uvp_xl.backend.reading.kinds.xls_globals import Globals, Place
from uvp_xl.errors import Broken
from uvp_xl.grid import Grid, Value

_CELL = struct.Struct("<3H")
_AREA = struct.Struct("<4H")
_HIDDEN = 0x20
_NO_NUMBER = 0xFFFF
"""What stands where a float has its exponent, when the result of a formula is none."""


def stream(data: bytes) -> bytes:
    """The stream with the workbook in `data`; some programs write nothing around it.

    Raises BadCompound.
    """
    if not data.startswith(MAGIC):
        return data
    compound = Compound(data)
    for name in ("Workbook", "Book"):
        if name in compound:
            return compound.read(name)
    raise BadCompound(NO_BOOK)


def read(path: Path, data: bytes) -> list[Grid]:
    """The worksheets of `data`, the bytes of an .xls at `path`; raises a ReadError."""
    try:
        records = stream(data)
        book = Globals(path, records)
        return list(_grids(path, records, book))
    except BadCompound as error:
        raise Broken(path, str(error)) from error
    except struct.error as error:
        raise Broken(path, "er zit een fout in de opbouw") from error


def _grids(path: Path, records: bytes, book: Globals) -> Iterator[Grid]:
    """The worksheets; no byte may be of more than one sheet, or a small file could be endless."""
    left = len(records)
    room = Room(path)
    for place in book.sheets:
        sheet = _Sheet(room, place, records, book)
        left -= sheet.size
        if left < 0:
            raise Broken(path, "bladen liggen door elkaar")
        yield sheet.cells.grid()


class _Sheet:
    """One worksheet as its records are walked; `size` is the number of bytes they take."""

    def __init__(self, room: Room, place: Place, stream: bytes, book: Globals) -> None:
        self.cells = Cells(room, place.name, place.hidden)
        self._stream, self._book = stream, book
        self._formula: tuple[int, int] | None = None
        ways: dict[int, Callable[[bytes], None]] = {
            0x0006: self._formula_result,
            0x0406: self._formula_result,
            0x00BD: self._many,
            0x00D6: self._label,
            0x00E5: self._merges,
            0x00FD: self._shared,
            0x0203: self._number,
            0x0204: self._label,
            0x0205: self._bool_or_error,
            0x0208: self._row,
            0x027E: self._small,
        }
        end = place.offset
        for kind, content, end in biff.records(stream, place.offset):
            if kind in ways:
                ways[kind](content)
            elif kind == 0x0207 and self._formula:
                self.cells.put(*self._formula, self._text(content, end))
                self._formula = None
        self.size = end - place.offset

    def _value(self, number: float, form: int) -> Value:
        """What a number means in a cell of this format."""
        return worth(number, self._book.shown(form), self._book.epoch_1904)

    def _number(self, content: bytes) -> None:
        row, column, form = _CELL.unpack_from(content)
        (number,) = biff.DOUBLE.unpack_from(content, 6)
        self.cells.put(row, column, self._value(number, form))

    def _small(self, content: bytes) -> None:
        row, column, form = _CELL.unpack_from(content)
        (packed,) = biff.LONG.unpack_from(content, 6)
        self.cells.put(row, column, self._value(biff.small(packed), form))

    def _many(self, content: bytes) -> None:
        """Small numbers side by side; the last column stands behind them."""
        row, column = struct.unpack_from("<2H", content)
        usable = content[4 : len(content) - 2]
        for form, packed in struct.iter_unpack("<HI", usable[: len(usable) // 6 * 6]):
            self.cells.put(row, column, self._value(biff.small(packed), form))
            column += 1

    def _shared(self, content: bytes) -> None:
        row, column, _ = _CELL.unpack_from(content)
        (number,) = biff.LONG.unpack_from(content, 6)
        if number < len(self._book.texts) and self._book.texts[number]:
            self.cells.put(row, column, self._book.texts[number])

    def _label(self, content: bytes) -> None:
        row, column, _ = _CELL.unpack_from(content)
        text = self._book.text(content, 6)
        if text:
            self.cells.put(row, column, text)

    def _bool_or_error(self, content: bytes) -> None:
        row, column, _ = _CELL.unpack_from(content)
        value, is_error = content[6:8]
        self.cells.put(row, column, biff.error(value) if is_error else bool(value))

    def _formula_result(self, content: bytes) -> None:
        """The result that Excel kept; that of a text follows in a record of its own."""
        row, column, form = _CELL.unpack_from(content)
        (exponent,) = biff.SHORT.unpack_from(content, 12)
        kind, value = content[6], content[8]
        self._formula = None
        if exponent != _NO_NUMBER:
            (number,) = biff.DOUBLE.unpack_from(content, 6)
            self.cells.put(row, column, self._value(number, form))
        elif kind == 0:
            self._formula = row, column
        elif kind in (1, 2):
            self.cells.put(row, column, biff.error(value) if kind == 2 else bool(value))

    def _text(self, content: bytes, end: int) -> str:
        """The text of a formula, which may run on."""
        if not self._book.unicode:
            return self._book.text(content, 0)
        try:
            return biff_strings.Texts(biff.whole(self._stream, content, end)).next()
        except biff_strings.Short:
            return ""

    def _row(self, content: bytes) -> None:
        if len(content) > 12 and content[12] & _HIDDEN:
            self.cells.hide(biff.SHORT.unpack_from(content)[0])

    def _merges(self, content: bytes) -> None:
        usable = content[2 : 2 + len(content[2:]) // 8 * 8]
        for top, bottom, left, right in _AREA.iter_unpack(usable):
            self.cells.merge(top, left, bottom, right)
