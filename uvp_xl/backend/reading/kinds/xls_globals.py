"""What an .xls says of the whole workbook, before its sheets: their places, texts and formats."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from uvp_xl.backend.reading.kinds import biff, biff_strings, limits
from uvp_xl.backend.reading.kinds.date_or_number import Shown, built_in, shown
from uvp_xl.backend.reading.kinds.file_type import NO_BOOK, OLD, OLDER
from uvp_xl.errors import Broken, Locked, TooLarge

_SHEETS = struct.Struct("<IBB")
_WORKSHEET = 0
_UNICODE, _EARLIER = 0x0600, (0x0500, 0x0700)
"""The versions of Excel 97 and later, and of Excel 5 and 95, at the start of the stream."""
FILE_PASS = 0x002F


@dataclass(frozen=True, slots=True)
class Place:
    """Where the records of a worksheet begin, and how it is called."""

    name: str
    offset: int
    hidden: bool


class Globals:
    """The first part of the workbook stream."""

    def __init__(self, path: Path, stream: bytes) -> None:
        """Walk the records before the sheets; raises a ReadError, and struct.error."""
        self.unicode = _is_unicode(path, stream)
        self.epoch_1904 = False
        self.texts: list[str] = []
        self.sheets: list[Place] = []
        self._page = "cp1252"
        self._codes: dict[int, Shown] = {}
        self._forms: list[int] = []
        for kind, content, end in biff.records(stream):
            if kind == FILE_PASS and any(content):
                raise Locked(path)
            if kind == 0x00FC:
                pieces = biff.whole(stream, content, end)
                self.texts = list(islice(biff_strings.shared(pieces), limits.MAX_WRITTEN + 1))
                if len(self.texts) > limits.MAX_WRITTEN:
                    raise TooLarge(path, "er staan te veel teksten in")
            else:
                self._note(kind, content)

    def shown(self, form: int) -> Shown:
        """As what the cell format of this number shows a number."""
        number = self._forms[form] if form < len(self._forms) else 0
        return self._codes.get(number) or built_in(number)

    def text(self, content: bytes, place: int) -> str:
        """The text at `place`, which begins with its length in two bytes."""
        (count,) = biff.SHORT.unpack_from(content, place)
        return self._signs(content[place + 2 :], count)

    def _signs(self, raw: bytes, count: int) -> str:
        """A text of `count` signs, for Excel 97 and later with its flags before it."""
        if not self.unicode:
            return raw[:count].decode(self._page, "replace")
        flags = raw[0] if raw else 0
        return biff_strings.decoded(raw[1 : 1 + count * (1 + (flags & 1))], flags)

    def _note(self, kind: int, content: bytes) -> None:
        """Keep what a record says."""
        if kind == 0x0085:
            offset, state, sort = _SHEETS.unpack_from(content)
            if sort == _WORKSHEET:
                name = self._signs(content[7:], content[6] if len(content) > 6 else 0)
                self.sheets.append(Place(name.replace("\0", ""), offset, bool(state & 3)))
        elif kind == 0x00E0:
            self._forms.append(biff.SHORT.unpack_from(content, 2)[0])
        elif kind == 0x041E:
            number = biff.SHORT.unpack_from(content)[0]
            code = self.text(content, 2) if self.unicode else self._signs(content[3:], content[2])
            self._codes[number] = shown(code)
        elif kind == 0x0042:
            self._page = biff.page(biff.SHORT.unpack_from(content)[0])
        elif kind == 0x0022:
            self.epoch_1904 = biff.SHORT.unpack_from(content)[0] == 1


def _is_unicode(path: Path, stream: bytes) -> bool:
    """Whether the stream is of Excel 97 or later; raises Broken when it is no workbook."""
    kind, _, version = struct.unpack_from("<3H", stream.ljust(6, b"\0"))
    if kind != biff.BOF:
        raise Broken(path, OLD if stream.startswith(OLDER) else NO_BOOK)
    return version not in _EARLIER
