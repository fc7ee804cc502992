"""An .xlsb: the parts of an .xlsx with records instead of markup."""

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
from uvp_xl.backend.reading.kinds.cell_store import Cells, Room
from uvp_xl.backend.reading.kinds.date_or_number import Shown, built_in, shown, worth
from uvp_xl.backend.reading.kinds.file_type import NO_BOOK
from uvp_xl.errors import Broken, TooLarge
from uvp_xl.grid import Grid, Value

STRINGS = "sharedStrings"
_LONG = struct.Struct("<I")
_AREA = struct.Struct("<4I")
_NO_TEXT = 0xFFFFFFFF
_HIDDEN = 0x10
_END, _END_CELLS = 0x0092, 18
"""The end of the cells, and the last kind of record that is a cell or a row."""
_SHORT = 11
"""How much higher the kind of a cell is that stands right of the one before it."""


def read(path: Path, package: Package) -> list[Grid]:
    """The worksheets of a package of this kind; raises a ReadError."""
    try:
        return list(_grids(path, package))
    except (struct.error, IndexError) as error:
        raise Broken(path, "er zit een fout in de opbouw") from error


def _grids(path: Path, package: Package) -> Iterator[Grid]:
    main = first_of_kind(read_relationships(package, ""), WORKBOOK)
    if main is None or main.part not in package:
        raise Broken(path, NO_BOOK)
    related = read_relationships(package, main.part)
    book = _Book(path, package, related)
    parts = {relation.id: relation.part for relation in related if relation.kind == SHEET}
    seen: set[str] = set()
    room = Room(path)
    for kind, content in records(limits.read_part(path, package, main.part)):
        if kind == 0x0099:
            book.epoch_1904 = bool(content[0] & 1)
        elif kind == 0x009C:
            (hidden,) = _LONG.unpack_from(content)
            relation, end = text(content, 8)
            part = parts.get(relation, "")
            if part not in package:
                continue
            if part_key(part) in seen:
                raise Broken(path, "bladen liggen door elkaar")
            seen.add(part_key(part))
            cells = Cells(room, text(content, end)[0], bool(hidden & 3))
            book.fill(cells, limits.read_part(path, package, part))
            yield cells.grid()


def records(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The kind and the content of each record; kind and length take one byte or more."""
    place, last = 0, len(data)
    while place < last - 1:
        kind = data[place]
        place += 1
        if kind > 0x7F:
            kind = (kind & 0x7F) | (data[place] & 0x7F) << 7
            place += 1
        size = shift = 0
        while True:
            byte = data[place]
            place += 1
            size |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80 or shift == 28:
                break
        yield kind, data[place : place + size]
        place += size


def text(content: bytes, place: int) -> tuple[str, int]:
    """The text at `place`, which begins with its length in four bytes, and where it ends.

    >>> text(b"\\x02\\0\\0\\0a\\0b\\0c", 0)
    ('ab', 8)
    """
    (count,) = _LONG.unpack_from(content, place)
    if count == _NO_TEXT:
        return "", place + 4
    end = place + 4 + 2 * count
    return content[place + 4 : end].decode("utf-16-le", "replace"), end


class _Book:
    """The texts and formats that the cells of all sheets point at."""

    def __init__(self, path: Path, package: Package, related: list[Relationship]) -> None:
        self.epoch_1904 = False
        self.texts: list[str] = []
        self._forms: list[int] = []
        self._codes: dict[int, Shown] = {}
        shared, styles = first_of_kind(related, STRINGS), first_of_kind(related, STYLES)
        if shared and shared.part in package:
            self._read_texts(path, limits.read_part(path, package, shared.part))
        if styles and styles.part in package:
            self._read_styles(limits.read_part(path, package, styles.part))

    def fill(self, cells: Cells, data: bytes) -> None:
        """Put what the records of a sheet say into `cells`."""
        row = column = -1
        done = False
        for kind, content in records(data):
            if kind == 0x00B0:
                top, bottom, left, right = _AREA.unpack_from(content)
                cells.merge(top, left, bottom, right)
            elif kind == _END:
                done = True
            elif done or (kind > _END_CELLS and kind != 0x003E):
                continue
            elif kind == 0:
                row, column = _LONG.unpack_from(content)[0], -1
                if content[11] & _HIDDEN:
                    cells.hide(row)
            else:
                short = _SHORT < kind <= _END_CELLS
                column = column + 1 if short else _LONG.unpack_from(content)[0]
                if row < 0:
                    raise IndexError
                value = self._value(kind - _SHORT if short else kind, content[0 if short else 4 :])
                if value != "":
                    cells.put(row, column, value)

    def _value(self, kind: int, content: bytes) -> Value:
        """What a cell of this kind holds; `content` begins with its format, in three bytes."""
        if kind == 1:
            return ""
        if kind in (2, 5, 9):
            unpack = biff.DOUBLE if kind != 2 else _LONG
            (number,) = unpack.unpack_from(content, 4)
            return self._worth(biff.small(number) if kind == 2 else number, content)
        if kind in (3, 11):
            return biff.error(content[4])
        if kind in (4, 10):
            return bool(content[4])
        if kind == 7:
            (number,) = _LONG.unpack_from(content, 4)
            return self.texts[number] if number < len(self.texts) else ""
        return text(content, 5 if kind == 0x3E else 4)[0]

    def _worth(self, number: float, content: bytes) -> Value:
        form = int.from_bytes(content[:3], "little")
        code = self._forms[form] if form < len(self._forms) else 0
        return worth(number, self._codes.get(code) or built_in(code), self.epoch_1904)

    def _read_texts(self, path: Path, data: bytes) -> None:
        for kind, content in records(data):
            if kind == 0x0013:
                self.texts.append(text(content, 1)[0])
                if len(self.texts) > limits.MAX_WRITTEN:
                    raise TooLarge(path, "er staan te veel teksten in")

    def _read_styles(self, data: bytes) -> None:
        cell_formats = False
        for kind, content in records(data):
            if kind == 0x002C:
                (number,) = biff.SHORT.unpack_from(content)
                self._codes[number] = shown(text(content, 2)[0])
            elif kind in (0x0269, 0x026A):
                cell_formats = kind == 0x0269
            elif kind == 0x002F and cell_formats:
                self._forms.append(biff.SHORT.unpack_from(content, 2)[0])
