"""The fonts, fills, number formats and cell formats of an .xlsb, from its part with styles."""

from __future__ import annotations

import struct

from lxml import etree

from uvp_xl.backend.ooxml.style_colours import Palette, colour_of
from uvp_xl.backend.reading.kinds import biff
from uvp_xl.backend.reading.kinds.cell_formats import CellFormats
from uvp_xl.backend.reading.kinds.fonted_texts import FontedTexts
from uvp_xl.backend.reading.kinds.unreadable import BrokenOff, Unreadable
from uvp_xl.backend.reading.kinds.xlsb_records import decode_text, read_records
from uvp_xl.work_budget import Work, spend

_FONT, _FORMAT, _FILL, _CELL_FORMAT = 0x002B, 0x002C, 0x002D, 0x002F
_BEGIN_FORMATS, _END_FORMATS = 0x0269, 0x026A
_STRUCK, _NAME = 8, 21
"""The flag of a font that is struck through, and the offset of its name."""
_SOLID = 1
_COLOUR = struct.Struct("<BBh3s")
_KINDS = {1: "indexed", 2: "rgb", 3: "theme"}
_DARKEST = 32_767


class Styles:
    """The styles of a workbook; `complete` is whether all of them could be read."""

    def __init__(self) -> None:
        """Start without styles."""
        self.formats = CellFormats()
        self.texts = FontedTexts(self.formats)
        self.complete = True
        self._used: list[tuple[int, int]] = []
        self._fills: list[bytes] = []

    def read(self, data: bytes | None, palette: Palette) -> None:
        """Read the part with styles; those before a break are kept."""
        try:
            if data is None:
                raise BrokenOff
            self._read_records(data)
        except (struct.error, BrokenOff, Unreadable):
            self.complete = False
        colours = [_solid_colour(fill, palette) for fill in self._fills]
        self.texts.set_formats(
            (font, colours[fill] if fill < len(colours) else "") for font, fill in self._used
        )

    def _read_records(self, data: bytes) -> None:
        """Read the records; cell formats of styles and of differences are no formats of cells."""
        cell_formats = False
        for kind, content in read_records(data):
            if kind == _FORMAT:
                spend(Work.ITEMS, 1)
                (number,) = biff.SHORT.unpack_from(content)
                self.formats.codes[number] = decode_text(content, 2)[0]
            elif kind == _FONT:
                spend(Work.ITEMS, 1)
                (flags,) = biff.SHORT.unpack_from(content, 2)
                self.texts.add_font(bool(flags & _STRUCK), decode_text(content, _NAME)[0])
            elif kind == _FILL:
                self._fills.append(content)
            elif kind in (_BEGIN_FORMATS, _END_FORMATS):
                cell_formats = kind == _BEGIN_FORMATS
            elif kind == _CELL_FORMAT and cell_formats:
                self.formats.ids.append(biff.SHORT.unpack_from(content, 2)[0])
                self._used.append((int.from_bytes(content[4:6], "little"),
                                   int.from_bytes(content[6:8], "little")))  # fmt: skip


def _solid_colour(fill: bytes, palette: Palette) -> str:
    """Return the colour of a fill, "" when it is not one solid colour."""
    if len(fill) < 4 + _COLOUR.size or biff.LONG.unpack_from(fill)[0] != _SOLID:
        return ""
    kind, number, tint, rgb = _COLOUR.unpack_from(fill, 4)
    name = _KINDS.get(kind >> 1, "")
    value = rgb.hex() if name == "rgb" else f"{number}"
    element = (
        etree.Element("fgColor", {name: value, "tint": f"{tint / _DARKEST}"}) if name else None
    )
    return colour_of(element, palette, "")
