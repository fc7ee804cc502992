"""The workbook globals of an .xls, before its sheets: sheet offsets, shared strings and styles."""

from __future__ import annotations

import contextlib
import struct
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from uvp_xl.backend.reading.kinds import biff, biff_strings, text_table
from uvp_xl.backend.reading.kinds.file_type import INCOMPLETE, NO_BOOK, OLD, OLDER
from uvp_xl.backend.reading.kinds.unreadable import SHORT_TEXT, BrokenOff, Unreadable
from uvp_xl.backend.reading.kinds.xls_styles import Styles
from uvp_xl.errors import Broken, Locked
from uvp_xl.work_budget import Work, spend

_BOUND_SHEET = struct.Struct("<IBB")
_WITHOUT_CELLS = (2, 6)
"""The types of a tab with a chart, and of a module with macros in Visual Basic."""
_GLOBALS, _MODULE = 5, 6
"""The types of substreams that are no sheet."""
_EARLIER = (0x0500, 0x0700)
"""The versions of Excel 5 and 95 at the start of the stream; later ones are Unicode."""


@dataclass(frozen=True, slots=True)
class BoundSheet:
    """A tab with cells: its name, its position among all tabs, and the offset of its records."""

    name: str
    index: int
    offset: int
    hidden: bool


class Globals:
    """The globals substream of the workbook stream; `runs` are those of fonts in `strings`."""

    def __init__(self, path: Path, stream: bytes) -> None:
        """Read the records before the sheets; raises a ReadError."""
        self.unicode = _is_unicode(path, stream)
        self.epoch_1904 = False
        self.strings: list[str] = []
        self.sheets: list[BoundSheet] = []
        self.runs: dict[int, bytes] = {}
        styles = Styles(self.unicode, self._decode)
        self.formats, self.texts = styles.formats, styles.texts
        self._styles = styles
        self._stream = stream
        self._tabs = 0
        self._code_page = "cp1252"
        try:
            self._read(path)
        except BrokenOff as error:
            if not any(self.start(sheet) >= 0 for sheet in self.sheets):
                raise Broken(path, INCOMPLETE) from error
        styles.finish()

    def text(self, content: bytes, offset: int) -> str:
        """Decode the string at `offset`, which begins with its length in two bytes.

        Raises struct.error and Unreadable.
        """
        (count,) = biff.SHORT.unpack_from(content, offset)
        raw = content[offset + 2 :]
        if len(raw) < (1 + count * (1 + (raw[0] & 1)) if self.unicode else count):
            raise Unreadable(SHORT_TEXT)
        return self._decode(raw, count)

    def start(self, sheet: BoundSheet) -> int:
        """Return the offset of the records of a sheet, -1 if they cannot be found.

        Where the offset in the file is wrong, the order of the substreams counts.
        """
        if self._is_sheet(sheet.offset):
            return sheet.offset
        in_order = self._substreams[1:]
        if len(in_order) == self._tabs and self._is_sheet(in_order[sheet.index]):
            return in_order[sheet.index]
        return -1

    @cached_property
    def _substreams(self) -> list[int]:
        """The offsets of the globals, and of what should be the tabs."""
        return biff.find_substreams(self._stream)

    def _is_sheet(self, offset: int) -> bool:
        """Return whether a sheet begins at this offset."""
        kind, _, _, content = struct.unpack("<4H", self._stream[offset : offset + 8].ljust(8))
        return kind == biff.BOF and content not in (_GLOBALS, _MODULE)

    def _read(self, path: Path) -> None:
        """Read all records, without those that are too short; raises BrokenOff and Locked."""
        for kind, content, end in biff.read_records(self._stream):
            if kind == biff.FILE_PASS and any(content):
                raise Locked(path)
            if kind == 0x00FC:
                contents = biff.with_continuations(self._stream, content, end)
                runs = self.runs if self.texts.telling else None
                self.strings = text_table.collect(biff_strings.read_shared_strings(contents, runs))
            elif kind == 0x0085:
                self._add_tab(content)
            else:
                with contextlib.suppress(struct.error, IndexError, Unreadable):
                    self._handle(kind, content)

    def _decode(self, raw: bytes, count: int) -> str:
        """Decode a string of `count` characters; flags precede it in Excel 97 and later."""
        if not self.unicode:
            return raw[:count].decode(self._code_page, "replace")
        flags = raw[0] if raw else 0
        return biff_strings.decode_string(raw[1 : 1 + count * (1 + (flags & 1))], flags)

    def _add_tab(self, content: bytes) -> None:
        """Add a tab; one with a damaged record has a number for a name, or no offset."""
        spend(Work.SHEETS, 1)
        self._tabs += 1
        offset, state, sheet_type = _BOUND_SHEET.unpack(content[:6].ljust(6, b"\0"))
        if sheet_type not in _WITHOUT_CELLS:
            name = self._decode(content[7:], content[6] if len(content) > 6 else 0)
            name = name.replace("\0", "") or f"Blad {self._tabs}"
            self.sheets.append(BoundSheet(name, self._tabs - 1, offset, bool(state & 3)))

    def _handle(self, kind: int, content: bytes) -> None:
        """Handle a record that does not continue in others; raises struct.error and others."""
        if kind == 0x0042:
            self._code_page = biff.code_page(biff.SHORT.unpack_from(content)[0])
        elif kind == 0x0022:
            self.epoch_1904 = biff.SHORT.unpack_from(content)[0] == 1
        else:
            self._styles.handle(kind, content)


def _is_unicode(path: Path, stream: bytes) -> bool:
    """Return whether the stream is from Excel 97 or later; raises Broken without a workbook."""
    kind, _, version = struct.unpack_from("<3H", stream.ljust(6, b"\0"))
    if kind != biff.BOF:
        raise Broken(path, OLD if stream.startswith(OLDER) else NO_BOOK)
    return version not in _EARLIER
