"""What the sheets of an .xlsb share: its tabs, texts and formats."""

from __future__ import annotations

import contextlib
import struct
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from uvp_xl.backend.ooxml.package import BadPackage, Package
from uvp_xl.backend.ooxml.package_xml import BadMarkup
from uvp_xl.backend.ooxml.relationships import STYLES, Relationship, first_of_kind
from uvp_xl.backend.ooxml.style_colours import Palette, read_palette
from uvp_xl.backend.reading.kinds import text_table
from uvp_xl.backend.reading.kinds.unreadable import BrokenOff, Unreadable
from uvp_xl.backend.reading.kinds.xlsb_records import decode_text, read_records
from uvp_xl.backend.reading.kinds.xlsb_styles import Styles
from uvp_xl.work_budget import Work, spend

STRINGS, THEME = "sharedStrings", "theme"
_TAB, _PROPERTIES = 0x009C, 0x0099
_TEXT = 0x0013
_RICH = 1


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
        self.runs: dict[int, bytes] = {}
        with contextlib.suppress(BrokenOff):
            self._read_tabs(main)
        styles = _read_styles(package, related)
        self.formats, self.texts, self.formats_read = styles.formats, styles.texts, styles.complete
        texts = first_of_kind(related, STRINGS)
        if texts and (data := part_bytes(package, texts.part)):
            self.strings = text_table.collect(
                _texts(data, self.runs if self.texts.telling else None)
            )

    def _read_tabs(self, main: bytes) -> None:
        """Read the tabs; one with a damaged record has a number for a name."""
        for kind, content in read_records(main):
            if kind == _PROPERTIES:
                self.epoch_1904 = bool(content[:1] > b"\0" and content[0] & 1)
            elif kind == _TAB:
                spend(Work.SHEETS, 1)
                self.tabs.append(_tab(content, len(self.tabs) + 1))


def part_bytes(package: Package, part: str) -> bytes | None:
    """Return the bytes of a part, None if it is missing or damaged; raises TooMuchWork."""
    try:
        return package.read(part)
    except (BadPackage, KeyError):
        return None


def _read_styles(package: Package, related: list[Relationship]) -> Styles:
    """Read the styles, with the colours of the theme."""
    styles = Styles()
    if part := first_of_kind(related, STYLES):
        theme = first_of_kind(related, THEME)
        colours = part_bytes(package, theme.part) if theme else b""
        styles.read(part_bytes(package, part.part), _palette(colours or b""))
    return styles


def _palette(theme: bytes) -> Palette:
    """Return the colours of a theme; none when it is damaged."""
    try:
        return read_palette(etree.Element("styleSheet"), theme)
    except BadMarkup:
        return Palette()


def rich_runs(content: bytes, end: int) -> bytes:
    """Return the runs of fonts after a text that ends at `end`, without one that is cut off."""
    if not content[0] & _RICH:
        return b""
    count = min(int.from_bytes(content[end : end + 4], "little"), (len(content) - end - 4) // 4)
    return content[end + 4 : end + 4 + 4 * max(count, 0)]


def _tab(content: bytes, number: int) -> Tab:
    """Read a tab; `number` is that of the tab."""
    hidden = bool(content[:1] and content[0] & 3)
    relationship = name = ""
    with contextlib.suppress(struct.error, Unreadable):
        relationship, end = decode_text(content, 8)
        name = decode_text(content, end)[0]
    return Tab(name or f"Blad {number}", relationship, hidden)


def _texts(data: bytes, runs: dict[int, bytes] | None) -> Iterator[str]:
    """Yield the shared texts, up to where the part is damaged; `runs` gets those of fonts.

    A text that is too short ends them: which one each cell has, would be a guess from there on.
    """
    number = 0
    with contextlib.suppress(BrokenOff, struct.error, Unreadable):
        for kind, content in read_records(data):
            if kind == _TEXT:
                text, end = decode_text(content, 1)
                if runs is not None and content[0] & _RICH:
                    runs[number] = rich_runs(content, end)
                number += 1
                yield text
