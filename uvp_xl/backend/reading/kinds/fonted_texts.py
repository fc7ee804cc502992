"""The fonts of a workbook with binary records, and what they show of its texts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from uvp_xl.backend.reading.kinds.cell_formats import CellFormats
from uvp_xl.backend.reading.kinds.cell_look import (
    CellLook,
    Run,
    has_effect,
    seen_value,
    symbol_font,
)
from uvp_xl.backend.reading.kinds.date_or_number import NumberKind, kind_of_code, typed_value
from uvp_xl.backend.reading.kinds.shown_number import is_telling
from uvp_xl.grid import Value
from uvp_xl.signal_colour import signal
from uvp_xl.work_budget import Work, spend


class Font(NamedTuple):
    """A font: whether its text is struck through, and its name if its letters are signs."""

    struck: bool = False
    symbols: str = ""


_PLAIN = Font()


class FontedTexts:
    """Shows the texts in cells by their fonts; `formats` are the cell formats of the workbook.

    `telling` is whether any font or format changes what a reader sees of a text. `fills` has the
    colours of cell formats that can be a traffic light.
    """

    def __init__(self, formats: CellFormats) -> None:
        """Start without fonts."""
        self.formats = formats
        self.fills: Mapping[int, str] = {}
        self.telling = False
        self._fonts: list[Font] = []
        self._numbers: dict[int, tuple[NumberKind, CellLook | None]] = {}

    def add_font(self, struck: bool, name: str) -> None:
        """Add the next font."""
        font = Font(struck, symbol_font(name))
        self._fonts.append(font)
        self.telling = self.telling or font != _PLAIN

    def skip_font(self) -> None:
        """Add a number that no font has."""
        self._fonts.append(_PLAIN)

    def set_formats(self, used: Iterable[tuple[int, str]]) -> None:
        """Set the font and the colour ("" for none) of each cell format, in order."""
        looks = self.formats.looks
        for number, (font_number, colour) in enumerate(used):
            font, fill = self._font(font_number), colour if signal(colour) else ""
            if fill or font != _PLAIN:
                code = self.formats.code(number)
                looks[number] = CellLook(code, font.struck, font.symbols, fill=fill)
        codes = {self.formats.code(number) for number in range(len(self.formats.ids))}
        self.telling = self.telling or any(is_telling(code, texts_only=True) for code in codes)
        self.fills = {number: look.fill for number, look in looks.items() if look.fill}

    def seen(self, value: Value, cell_format: int, runs: Iterable[tuple[int, int]] = ()) -> Value:
        """Return a text or boolean as its reader sees it; raises TooMuchWork.

        Of each run, where one font is used, `runs` has the first character and the font. Before the
        first one is the font of the cell.
        """
        if not self.telling:
            return value
        split = self._split(value, cell_format, runs) if isinstance(value, str) else ()
        return self.formats.value(value, cell_format, split)

    def number(self, number: float, cell_format: int, epoch_1904: bool = False) -> Value:
        """Return a number as its reader sees it; the format of a cell is looked at once."""
        if cell_format not in self._numbers:
            look = self.formats.look(cell_format)
            kind = kind_of_code(look.code) if look.code else NumberKind.NUMBER
            self._numbers[cell_format] = kind, look if has_effect(look) else None
        kind, telling = self._numbers[cell_format]
        value = typed_value(number, kind, epoch_1904)
        return value if telling is None else seen_value(value, telling)

    def _split(
        self, text: str, cell_format: int, runs: Iterable[tuple[int, int]]
    ) -> tuple[Run, ...]:
        """Return the runs of a text; none when the text has one font, that of the cell."""
        ordered = sorted(runs)
        if not ordered:
            return ()
        spend(Work.ITEMS, len(ordered))
        raw = text.encode("utf-16-le", "surrogatepass")  # A run counts characters in two bytes.
        look = self.formats.look(cell_format)
        fonts = [Font(look.struck, look.font), *(self._font(number) for _, number in ordered)]
        starts = [0, *(2 * start for start, _ in ordered)]
        parts = zip(fonts, starts, [*starts[1:], len(raw)], strict=True)
        return tuple(
            Run(raw[start:end].decode("utf-16-le", "replace"), *font)
            for font, start, end in parts
            if start < min(end, len(raw))
        )

    def _font(self, number: int) -> Font:
        return self._fonts[number] if 0 <= number < len(self._fonts) else _PLAIN
