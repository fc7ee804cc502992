"""Reader for .xlsb: an .xlsx package with binary records instead of XML."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

from uvp_xl.backend.ooxml.package import Package, part_key
from uvp_xl.backend.ooxml.relationships import (
    SHEET,
    STYLES,
    WORKBOOK,
    Relationship,
    first_of_kind,
    read_relationships,
)
from uvp_xl.backend.reading.kinds import biff, limits
from uvp_xl.backend.reading.kinds.cell_store import CellStore
from uvp_xl.backend.reading.kinds.date_or_number import CellFormats, kind_of_code, typed_value
from uvp_xl.backend.reading.kinds.file_type import NO_BOOK
from uvp_xl.errors import Broken, TooLarge
from uvp_xl.grid import Grid, Value
from uvp_xl.work_budget import metered

STRINGS = "sharedStrings"
_AREA = struct.Struct("<4I")
_NO_TEXT = 0xFFFFFFFF
_HIDDEN = 0x10
_END, _END_CELLS = 0x0092, 18
"""The record that ends the cells, and the highest type of a record for a cell or a row."""
_SHORT = 11
"""The offset of the record types for cells without a column: they follow the previous cell."""


def read(path: Path, package: Package) -> list[Grid]:
    """Read the worksheets of an .xlsb package; raises a ReadError."""
    try:
        with metered(str(path)):
            return list(_read_sheets(path, package))
    except (struct.error, IndexError) as error:
        raise Broken(path, "er zit een fout in de opbouw") from error


def _read_sheets(path: Path, package: Package) -> Iterator[Grid]:
    main = first_of_kind(read_relationships(package, ""), WORKBOOK)
    if main is None or main.part not in package:
        raise Broken(path, NO_BOOK)
    related = read_relationships(package, main.part)
    book = _WorkbookReader(path, package, related)
    parts = {relation.id: relation.part for relation in related if relation.kind == SHEET}
    seen: set[str] = set()
    for kind, content in read_records(limits.read_part(path, package, main.part)):
        if kind == 0x0099:
            book.epoch_1904 = bool(content[0] & 1)
        elif kind == 0x009C:
            (hidden,) = biff.LONG.unpack_from(content)
            relation_id, end = decode_text(content, 8)
            part = parts.get(relation_id, "")
            if part not in package:
                continue
            if part_key(part) in seen:
                raise Broken(path, "bladen liggen door elkaar")
            seen.add(part_key(part))
            cells = CellStore(decode_text(content, end)[0], bool(hidden & 3))
            book.fill(cells, limits.read_part(path, package, part))
            yield cells.grid()


def read_records(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield the type and the content of each record; type and length have a variable size."""
    offset, last = 0, len(data)
    while offset < last - 1:
        kind = data[offset]
        offset += 1
        if kind > 0x7F:
            kind = (kind & 0x7F) | (data[offset] & 0x7F) << 7
            offset += 1
        size = shift = 0
        while True:
            byte = data[offset]
            offset += 1
            size |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80 or shift == 28:
                break
        yield kind, data[offset : offset + size]
        offset += size


def decode_text(content: bytes, offset: int) -> tuple[str, int]:
    """Decode the text at `offset`, which begins with its length in four bytes, and give its end.

    >>> decode_text(b"\\x02\\0\\0\\0a\\0b\\0c", 0)
    ('ab', 8)
    """
    (count,) = biff.LONG.unpack_from(content, offset)
    if count == _NO_TEXT:
        return "", offset + 4
    end = offset + 4 + 2 * count
    return content[offset + 4 : end].decode("utf-16-le", "replace"), end


class _WorkbookReader:
    """Reads sheets, with the strings and formats that their cells refer to."""

    def __init__(self, path: Path, package: Package, related: list[Relationship]) -> None:
        self.epoch_1904 = False
        self._strings: list[str] = []
        self._formats = CellFormats()
        shared, styles = first_of_kind(related, STRINGS), first_of_kind(related, STYLES)
        if shared and shared.part in package:
            self._read_strings(path, limits.read_part(path, package, shared.part))
        if styles and styles.part in package:
            self._read_styles(limits.read_part(path, package, styles.part))

    def fill(self, cells: CellStore, data: bytes) -> None:
        """Fill `cells` from the records of a sheet."""
        row = column = -1
        done = False
        for kind, content in read_records(data):
            if kind == 0x00B0:
                top, bottom, left, right = _AREA.unpack_from(content)
                cells.merge(top, left, bottom, right)
            elif kind == _END:
                done = True
            elif done or (kind > _END_CELLS and kind != 0x003E):
                continue
            elif kind == 0:
                row, column = biff.LONG.unpack_from(content)[0], -1
                if content[11] & _HIDDEN:
                    cells.hide(row)
            else:
                short = _SHORT < kind <= _END_CELLS
                column = column + 1 if short else biff.LONG.unpack_from(content)[0]
                if row < 0:
                    raise IndexError
                value = self._value(kind - _SHORT if short else kind, content[0 if short else 4 :])
                if value != "":
                    cells.put(row, column, value)

    def _value(self, kind: int, content: bytes) -> Value:
        """Return the value of a cell; its `content` begins with its format in three bytes."""
        if kind == 2:
            return self._typed(biff.decode_rk(biff.LONG.unpack_from(content, 4)[0]), content)
        if kind in (5, 9):
            return self._typed(biff.DOUBLE.unpack_from(content, 4)[0], content)
        if kind in (3, 11):
            return biff.error_value(content[4])
        if kind in (4, 10):
            return bool(content[4])
        if kind == 7:
            (index,) = biff.LONG.unpack_from(content, 4)
            return self._strings[index] if index < len(self._strings) else ""
        return "" if kind == 1 else decode_text(content, 5 if kind == 0x3E else 4)[0]

    def _typed(self, number: float, content: bytes) -> Value:
        kind = self._formats.kind(int.from_bytes(content[:3], "little"))
        return typed_value(number, kind, self.epoch_1904)

    def _read_strings(self, path: Path, data: bytes) -> None:
        for kind, content in read_records(data):
            if kind == 0x0013:
                self._strings.append(decode_text(content, 1)[0])
                if len(self._strings) > limits.MAX_WRITTEN:
                    raise TooLarge(path, "er staan te veel teksten in")

    def _read_styles(self, data: bytes) -> None:
        cell_formats = False
        for kind, content in read_records(data):
            if kind == 0x002C:
                (number,) = biff.SHORT.unpack_from(content)
                self._formats.kinds[number] = kind_of_code(decode_text(content, 2)[0])
            elif kind in (0x0269, 0x026A):
                cell_formats = kind == 0x0269
            elif kind == 0x002F and cell_formats:
                self._formats.ids.append(biff.SHORT.unpack_from(content, 2)[0])
