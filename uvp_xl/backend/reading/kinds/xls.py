"""Reader for .xls, of Excel 5 to 2003: its sheets from the records of the workbook stream."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from pathlib import Path

from uvp_xl.backend.reading.kinds import biff, biff_strings
from uvp_xl.backend.reading.kinds.cell_store import CellStore
from uvp_xl.backend.reading.kinds.compound_file import MAGIC, BadCompoundFile, CompoundFile
from uvp_xl.backend.reading.kinds.date_or_number import typed_value
from uvp_xl.backend.reading.kinds.file_type import NO_BOOK
from uvp_xl.backend.reading.kinds.xls_globals import BoundSheet, Globals
from uvp_xl.errors import Broken
from uvp_xl.grid import Grid, Value
from uvp_xl.work_budget import metered

_CELL = struct.Struct("<3H")
_AREA = struct.Struct("<4H")
_HIDDEN = 0x20
_NO_NUMBER = 0xFFFF
"""The exponent of the float in a formula's result when the result is not a number."""


def workbook_stream(data: bytes) -> bytes:
    """Return the stream with the workbook in `data`; some programs write nothing around it.

    Raises BadCompoundFile.
    """
    if not data.startswith(MAGIC):
        return data
    compound = CompoundFile(data)
    if not compound.workbook_stream:
        raise BadCompoundFile(NO_BOOK)
    return compound.read(compound.workbook_stream)


def read(path: Path, data: bytes) -> list[Grid]:
    """Read the worksheets in `data`, the bytes of the .xls at `path`; raises a ReadError."""
    try:
        with metered(str(path)):
            stream = workbook_stream(data)
            return list(_read_sheets(path, stream, Globals(path, stream)))
    except BadCompoundFile as error:
        raise Broken(path, str(error)) from error
    except struct.error as error:
        raise Broken(path, "er zit een fout in de opbouw") from error


def _read_sheets(path: Path, stream: bytes, book: Globals) -> Iterator[Grid]:
    """Yield the worksheets; no byte may be in two sheets, or a small file could be endless."""
    left = len(stream)
    for bound_sheet in book.sheets:
        sheet = _SheetReader(bound_sheet, stream, book)
        left -= sheet.size
        if left < 0:
            raise Broken(path, "bladen liggen door elkaar")
        yield sheet.cells.grid()


class _SheetReader:
    """Reads one worksheet from its records; `size` is the number of bytes that they take."""

    def __init__(self, bound_sheet: BoundSheet, stream: bytes, book: Globals) -> None:
        self.cells = CellStore(bound_sheet.name, bound_sheet.hidden)
        self._stream, self._book = stream, book
        self._formula: tuple[int, int] | None = None
        cell_values: dict[int, Callable[[bytes], Value]] = {
            0x00D6: self._label,
            0x00FD: self._shared_string,
            0x0203: self._number,
            0x0204: self._label,
            0x0205: _boolean_or_error,
            0x027E: self._rk_number,
        }
        handlers: dict[int, Callable[[bytes], None]] = {
            0x0006: self._formula_result,
            0x0406: self._formula_result,
            0x00BD: self._rk_numbers,
            0x00E5: self._merges,
            0x0208: self._row,
        }
        end = bound_sheet.offset
        for kind, content, end in biff.read_records(stream, bound_sheet.offset):
            if kind in cell_values:
                row, column, _ = _CELL.unpack_from(content)
                value = cell_values[kind](content)
                if value != "":
                    self.cells.put(row, column, value)
            elif kind in handlers:
                handlers[kind](content)
            elif kind == 0x0207 and self._formula:
                self.cells.put(*self._formula, self._formula_text(content, end))
                self._formula = None
        self.size = end - bound_sheet.offset

    def _typed(self, number: float, cell_format: int) -> Value:
        """Convert a number to a value by the cell format with this index."""
        return typed_value(number, self._book.formats.kind(cell_format), self._book.epoch_1904)

    def _number(self, content: bytes) -> Value:
        (number,) = biff.DOUBLE.unpack_from(content, 6)
        return self._typed(number, _CELL.unpack_from(content)[2])

    def _rk_number(self, content: bytes) -> Value:
        (packed,) = biff.LONG.unpack_from(content, 6)
        return self._typed(biff.decode_rk(packed), _CELL.unpack_from(content)[2])

    def _rk_numbers(self, content: bytes) -> None:
        """Fill consecutive cells of a row; the last two bytes repeat the last column."""
        row, column = struct.unpack_from("<2H", content)
        usable = content[4 : len(content) - 2]
        for cell_format, packed in struct.iter_unpack("<HI", usable[: len(usable) // 6 * 6]):
            self.cells.put(row, column, self._typed(biff.decode_rk(packed), cell_format))
            column += 1

    def _shared_string(self, content: bytes) -> str:
        (index,) = biff.LONG.unpack_from(content, 6)
        return self._book.strings[index] if index < len(self._book.strings) else ""

    def _label(self, content: bytes) -> str:
        return self._book.text(content, 6)

    def _formula_result(self, content: bytes) -> None:
        """Store the cached result of a formula; a text follows in its own record."""
        row, column, _ = _CELL.unpack_from(content)
        (exponent,) = biff.SHORT.unpack_from(content, 12)
        kind, value = content[6], content[8]
        self._formula = None
        if exponent != _NO_NUMBER:
            self.cells.put(row, column, self._number(content))
        elif kind == 0:
            self._formula = row, column
        elif kind in (1, 2):
            self.cells.put(row, column, biff.error_value(value) if kind == 2 else bool(value))

    def _formula_text(self, content: bytes, end: int) -> str:
        """Return the text result of a formula, which may continue in other records."""
        if not self._book.unicode:
            return self._book.text(content, 0)
        contents = biff.with_continuations(self._stream, content, end)
        try:
            return biff_strings.StringReader(contents).read()
        except biff_strings.TruncatedString:
            return ""

    def _row(self, content: bytes) -> None:
        if len(content) > 12 and content[12] & _HIDDEN:
            self.cells.hide(biff.SHORT.unpack_from(content)[0])

    def _merges(self, content: bytes) -> None:
        usable = content[2 : 2 + len(content[2:]) // 8 * 8]
        for top, bottom, left, right in _AREA.iter_unpack(usable):
            self.cells.merge(top, left, bottom, right)


def _boolean_or_error(content: bytes) -> Value:
    value, is_error = content[6:8]
    return biff.error_value(value) if is_error else bool(value)
