"""The workbook globals of an .xls, before its sheets: sheet offsets, shared strings and formats."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from uvp_xl.backend.reading.kinds import biff, biff_strings, limits
from uvp_xl.backend.reading.kinds.date_or_number import CellFormats, kind_of_code
from uvp_xl.backend.reading.kinds.file_type import NO_BOOK, OLD, OLDER
from uvp_xl.errors import Broken, Locked, TooLarge

_BOUND_SHEET = struct.Struct("<IBB")
_WORKSHEET = 0
_EARLIER = (0x0500, 0x0700)
"""The versions of Excel 5 and 95 at the start of the stream; later ones are Unicode."""


@dataclass(frozen=True, slots=True)
class BoundSheet:
    """The name of a worksheet and the offset of its records."""

    name: str
    offset: int
    hidden: bool


class Globals:
    """The globals substream of the workbook stream."""

    def __init__(self, path: Path, stream: bytes) -> None:
        """Read the records before the sheets; raises a ReadError, and struct.error."""
        self.unicode = _is_unicode(path, stream)
        self.epoch_1904 = False
        self.strings: list[str] = []
        self.sheets: list[BoundSheet] = []
        self.formats = CellFormats()
        self._code_page = "cp1252"
        for kind, content, end in biff.read_records(stream):
            if kind == biff.FILE_PASS and any(content):
                raise Locked(path)
            if kind == 0x00FC:
                strings = biff_strings.read_shared_strings(
                    biff.with_continuations(stream, content, end)
                )
                self.strings = list(islice(strings, limits.MAX_WRITTEN + 1))
                if len(self.strings) > limits.MAX_WRITTEN:
                    raise TooLarge(path, "er staan te veel teksten in")
            else:
                self._handle(kind, content)

    def text(self, content: bytes, offset: int) -> str:
        """Decode the string at `offset`, which begins with its length in two bytes."""
        (count,) = biff.SHORT.unpack_from(content, offset)
        return self._decode(content[offset + 2 :], count)

    def _decode(self, raw: bytes, count: int) -> str:
        """Decode a string of `count` characters; flags precede it in Excel 97 and later."""
        if not self.unicode:
            return raw[:count].decode(self._code_page, "replace")
        flags = raw[0] if raw else 0
        return biff_strings.decode_string(raw[1 : 1 + count * (1 + (flags & 1))], flags)

    def _handle(self, kind: int, content: bytes) -> None:
        """Handle a record that does not continue in others."""
        if kind == 0x0085:
            offset, state, sheet_type = _BOUND_SHEET.unpack_from(content)
            if sheet_type == _WORKSHEET:
                name = self._decode(content[7:], content[6] if len(content) > 6 else 0)
                self.sheets.append(BoundSheet(name.replace("\0", ""), offset, bool(state & 3)))
        elif kind == 0x00E0:
            self.formats.ids.append(biff.SHORT.unpack_from(content, 2)[0])
        elif kind == 0x041E:
            number = biff.SHORT.unpack_from(content)[0]
            code = self.text(content, 2) if self.unicode else self._decode(content[3:], content[2])
            self.formats.kinds[number] = kind_of_code(code)
        elif kind == 0x0042:
            self._code_page = biff.code_page(biff.SHORT.unpack_from(content)[0])
        elif kind == 0x0022:
            self.epoch_1904 = biff.SHORT.unpack_from(content)[0] == 1


def _is_unicode(path: Path, stream: bytes) -> bool:
    """Return whether the stream is from Excel 97 or later; raises Broken without a workbook."""
    kind, _, version = struct.unpack_from("<3H", stream.ljust(6, b"\0"))
    if kind != biff.BOF:
        raise Broken(path, OLD if stream.startswith(OLDER) else NO_BOOK)
    return version not in _EARLIER
