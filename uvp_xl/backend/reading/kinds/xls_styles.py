"""The fonts, number formats and cell formats of an .xls, from the records of its globals."""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping

from uvp_xl.backend.ooxml.style_colours import Palette
from uvp_xl.backend.reading.kinds import biff
from uvp_xl.backend.reading.kinds.cell_formats import CellFormats
from uvp_xl.backend.reading.kinds.fonted_texts import FontedTexts
from uvp_xl.work_budget import Work, spend

FONT, FORMAT, CELL_FORMAT, PALETTE, EXTENSION = 0x0031, 0x041E, 0x00E0, 0x0092, 0x087D
_STRUCK = 8
_NO_FONT = 4
"""The number that no font has, whichever program wrote the file."""
_SOLID = 1
_FIRST_COLOUR = 8
"""The number of the first colour that a palette can replace."""
_EXTENSIONS, _FILL_COLOUR, _RGB = 20, 4, 2
"""The offset of the properties in an extension of a cell format; the kind of property that is the
colour of its fill; the kind of colour that is not from a palette or theme."""
_PROPERTY, _COLOUR = struct.Struct("<HH"), struct.Struct("<Hh4B")
Decoder = Callable[[bytes, int], str]


class Styles:
    """The styles in the globals of a workbook; records of Excel 5 are shorter than `unicode` ones.

    `decode` decodes a string of so many characters, which begins with its flags.
    """

    def __init__(self, unicode: bool, decode: Decoder) -> None:
        """Start without styles."""
        self.formats = CellFormats()
        self.texts = FontedTexts(self.formats)
        self._unicode, self._decode = unicode, decode
        self._fonts = 0
        self._used: list[tuple[int, int]] = []
        self._palette = list(Palette().indexed)
        self._extended: dict[int, str] = {}
        self._handlers: Mapping[int, Callable[[bytes], None]] = {
            FONT: self._font,
            FORMAT: self._number_format,
            CELL_FORMAT: self._cell_format,
            PALETTE: self._read_palette,
            EXTENSION: self._extension,
        }

    def handle(self, kind: int, content: bytes) -> None:
        """Handle a record of any type; raises struct.error, IndexError and TooMuchWork."""
        if kind in self._handlers:
            self._handlers[kind](content)

    def finish(self) -> None:
        """Find the look of each cell format, when all records are handled."""
        self.texts.set_formats(
            (font, self._extended.get(number, self._colour(colour)) if colour else "")
            for number, (font, colour) in enumerate(self._used)
        )

    def _font(self, content: bytes) -> None:
        if self._fonts == _NO_FONT:
            self.texts.skip_font()
        self._fonts += 1
        spend(Work.ITEMS, 1)
        self.texts.add_font(bool(content[2] & _STRUCK), self._decode(content[15:], content[14]))

    def _number_format(self, content: bytes) -> None:
        spend(Work.ITEMS, 1)
        start = 4 if self._unicode else 3
        count = biff.SHORT.unpack_from(content, 2)[0] if self._unicode else content[2]
        self.formats.codes[biff.SHORT.unpack_from(content)[0]] = self._decode(
            content[start:], count
        )

    def _cell_format(self, content: bytes) -> None:
        """Add a cell format; colour 0 is no fill, since those of a palette begin at 8."""
        self.formats.ids.append(int.from_bytes(content[2:4], "little"))
        font, colour = int.from_bytes(content[:2], "little"), 0
        if self._unicode and len(content) >= 20 and content[17] >> 2 == _SOLID:
            colour = content[18] & 0x7F
        elif not self._unicode and len(content) >= 12 and content[10] & 0x3F == _SOLID:
            colour = content[8] & 0x7F
        self._used.append((font, colour))

    def _read_palette(self, content: bytes) -> None:
        count = min(biff.SHORT.unpack_from(content)[0], (len(content) - 2) // 4)
        colours = (content[start : start + 3] for start in range(2, 2 + 4 * count, 4))
        own = [colour.hex().upper() for colour in colours]
        self._palette[_FIRST_COLOUR : _FIRST_COLOUR + count] = own

    def _extension(self, content: bytes) -> None:
        """Read the colour of a fill that is not in the palette."""
        (number,) = biff.SHORT.unpack_from(content, 14)
        offset = _EXTENSIONS
        while offset + _PROPERTY.size < len(content):
            kind, size = _PROPERTY.unpack_from(content, offset)
            if kind == _FILL_COLOUR:
                colour_kind, tint, red, green, blue, _ = _COLOUR.unpack_from(content, offset + 4)
                if colour_kind == _RGB and not tint:
                    self._extended[number] = f"{red:02X}{green:02X}{blue:02X}"
            offset += max(size, _PROPERTY.size)

    def _colour(self, number: int) -> str:
        """Return the colour with this number, "" for one of a window."""
        return self._palette[number] if 0 < number < len(self._palette) else ""
