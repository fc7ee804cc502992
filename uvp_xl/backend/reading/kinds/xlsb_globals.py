"""What the sheets of an .xlsb share: its tabs, texts and formats."""

from __future__ import annotations

import contextlib
import struct
from collections.abc import Iterator
from dataclasses import dataclass

from uvp_xl.backend.ooxml.package import BadPackage, Package
from uvp_xl.backend.ooxml.relationships import STYLES, Relationship, first_of_kind
from uvp_xl.backend.reading.kinds import biff, text_table
from uvp_xl.backend.reading.kinds.cell_formats import CellFormats
from uvp_xl.backend.reading.kinds.unreadable import BrokenOff, Unreadable
from uvp_xl.backend.reading.kinds.xlsb_records import decode_text, read_records
from uvp_xl.work_budget import Work, spend

STRINGS = "sharedStrings"
_TAB, _PROPERTIES = 0x009C, 0x0099
_FORMAT, _CELL_FORMAT, _BEGIN_FORMATS, _END_FORMATS = 0x002C, 0x002F, 0x0269, 0x026A
_TEXT = 0x0013


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab of the workbook: its name and the id of its relationship."""

    name: str
    relationship: str
    hidden: bool


class Globals:
    """The workbook without its sheets; `formats_read` is whether its formats could be read."""

    def __init__(self, package: Package, main: bytes, related: list[Relationship]) -> None:
        """Read the workbook part `main`, and the parts with texts and formats."""
        self.tabs: list[Tab] = []
        self.epoch_1904 = False
        self.strings: list[str] = []
        self.formats = CellFormats()
        self.formats_read = True
        with contextlib.suppress(BrokenOff):
            self._read_tabs(main)
        texts, styles = first_of_kind(related, STRINGS), first_of_kind(related, STYLES)
        if texts and (data := part_bytes(package, texts.part)):
            self.strings = text_table.collect(_texts(data))
        if styles:
            self._read_formats(part_bytes(package, styles.part))

    def _read_tabs(self, main: bytes) -> None:
        """Read the tabs; one with a damaged record has a number for a name."""
        for kind, content in read_records(main):
            if kind == _PROPERTIES:
                self.epoch_1904 = bool(content[:1] > b"\0" and content[0] & 1)
            elif kind == _TAB:
                spend(Work.SHEETS, 1)
                self.tabs.append(_tab(content, len(self.tabs) + 1))

    def _read_formats(self, data: bytes | None) -> None:
        """Read the number formats; those before a break are kept."""
        try:
            if data is None:
                raise BrokenOff
            self._handle_formats(data)
        except (struct.error, BrokenOff, Unreadable):
            self.formats_read = False

    def _handle_formats(self, data: bytes) -> None:
        cell_formats = False
        for kind, content in read_records(data):
            if kind == _FORMAT:
                spend(Work.ITEMS, 1)
                (number,) = biff.SHORT.unpack_from(content)
                self.formats.codes[number] = decode_text(content, 2)[0]
            elif kind in (_BEGIN_FORMATS, _END_FORMATS):
                cell_formats = kind == _BEGIN_FORMATS
            elif kind == _CELL_FORMAT and cell_formats:
                self.formats.ids.append(biff.SHORT.unpack_from(content, 2)[0])


def part_bytes(package: Package, part: str) -> bytes | None:
    """Return the bytes of a part, None if it is missing or damaged; raises TooMuchWork."""
    try:
        return package.read(part)
    except (BadPackage, KeyError):
        return None


def _tab(content: bytes, number: int) -> Tab:
    """Read a tab; `number` is that of the tab."""
    hidden = bool(content[:1] and content[0] & 3)
    relationship = name = ""
    with contextlib.suppress(struct.error, Unreadable):
        relationship, end = decode_text(content, 8)
        name = decode_text(content, end)[0]
    return Tab(name or f"Blad {number}", relationship, hidden)


def _texts(data: bytes) -> Iterator[str]:
    """Yield the shared texts, up to where the part is damaged.

    A text that is too short ends them: which one each cell has, would be a guess from there on.
    """
    with contextlib.suppress(BrokenOff, struct.error, Unreadable):
        for kind, content in read_records(data):
            if kind == _TEXT:
                yield decode_text(content, 1)[0]
