"""The styles of an .ods: what those of cells, texts and sheets do to what a reader sees."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from uvp_xl.backend.reading.kinds.cell_look import CellLook, symbol_font
from uvp_xl.backend.reading.kinds.ods_format import FORMATS, LITERALS, NumberFormat
from uvp_xl.backend.reading.kinds.ods_look import OdsLook
from uvp_xl.backend.reading.kinds.ods_text import OFFICE, TABLE, TEXT, TextLook
from uvp_xl.signal_colour import signal

_STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0 "
_FO = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0 "
_SVG = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0 "
_NAME, _FAMILY = _STYLE + "name", _STYLE + "family"
CONTAINERS = frozenset(
    (OFFICE + document, OFFICE + container)
    for document, containers in {
        "document-styles": ("font-face-decls", "styles"),
        "document-content": ("font-face-decls", "automatic-styles"),
    }.items()
    for container in containers
)
"""The documents and the elements in them with the styles of cells."""
_LINES = tuple(_STYLE + f"text-line-through-{name}" for name in ("style", "type"))
_CELL, _SPAN, _PARAGRAPH = "table-cell", "text", "paragraph"
_ELEMENTS = {_SPAN: TEXT + "span", _PARAGRAPH: TEXT + "p"}
"""The elements that use the styles of a family."""
_DEFAULT = ""
"""The name of the style that all others of a family have as their last parent."""
_MOST_PARENTS = 20

Attributes = Mapping[str, str]


@dataclass(slots=True)
class _Style:
    """A style as it is in the file; None is for what it takes over from its parent."""

    parent: str = _DEFAULT
    number_format: str | None = None
    code: str | None = None
    struck: bool | None = None
    font: str | None = None
    fill: str | None = None


class Styles:
    """The styles of a workbook, from parser events within the `CONTAINERS`.

    `depth` is how deep in one the parser is.
    """

    def __init__(self) -> None:
        """Start without styles."""
        self.depth = 0
        self.hidden: set[str] = set()
        self._formats: dict[str, NumberFormat] = {}
        self._styles: dict[tuple[str, str], _Style] = {}
        self._fonts: dict[str, str] = {}
        self._looks: dict[str, OdsLook] = {}
        self._format: NumberFormat | None = None
        self._style: _Style | None = None
        self._style_name = ""
        self._literal: list[str] | None = None

    def start(self, name: str, attributes: Attributes) -> None:
        """Start a container, a style or an element in it."""
        self.depth += 1
        if self.depth == 2:
            self._start_style(name, attributes)
        elif self.depth == 3 and self._format:
            self._format.add(name, attributes)
            self._literal = [] if name in LITERALS else None
        elif self.depth == 3 and self._style:
            self._add_properties(name, attributes)

    def data(self, text: str) -> None:
        """Add literal text of a number format."""
        if self._literal is not None:
            self._literal.append(text)

    def end(self) -> None:
        """End the current element."""
        if self.depth == 3 and self._format and self._literal is not None:
            self._format.add_text("".join(self._literal))
            self._literal = None
        elif self.depth == 2:
            if self._style and self._style.number_format in self._formats:
                self._style.code = self._formats[self._style.number_format].code(self._formats)
            self._format = self._style = None
        self.depth -= 1

    def look(self, name: str) -> OdsLook:
        """Return the look of the cells with a style."""
        if name not in self._looks:
            self._looks[name] = self._look(name)
        return self._looks[name]

    def text_looks(self) -> dict[tuple[str, str], TextLook]:
        """Return the look of each style of a text, by the element and the name.

        None when no style at all is struck through or in a font of signs.
        """
        if not any(style.struck or style.font for style in self._styles.values()):
            return {}
        looks = {}
        for family, name in self._styles:
            if family in _ELEMENTS and name:
                whole = self._whole(family, name)
                if whole.struck is not None or whole.font is not None:
                    looks[_ELEMENTS[family], name] = TextLook(whole.struck, whole.font)
        return looks

    def _start_style(self, name: str, attributes: Attributes) -> None:
        """Start a style, a number format or the name of a font."""
        if name in (_STYLE + "style", _STYLE + "default-style"):
            self._style_name = attributes.get(_NAME, _DEFAULT)
            self._style = _Style(
                attributes.get(_STYLE + "parent-style-name", _DEFAULT),
                attributes.get(_STYLE + "data-style-name"),
            )
            self._styles[attributes.get(_FAMILY, _CELL), self._style_name] = self._style
        elif name in FORMATS:
            self._format = self._formats[attributes.get(_NAME, "")] = NumberFormat.begin(
                name, attributes
            )
        elif name == _STYLE + "font-face":
            family = attributes.get(_SVG + "font-family", "")
            self._fonts[attributes.get(_NAME, "")] = _font(family)

    def _add_properties(self, name: str, attributes: Attributes) -> None:
        """Add properties to the current style."""
        style = self._style
        assert style
        if name == _STYLE + "text-properties":
            lines = [attributes[line] for line in _LINES if line in attributes]
            if lines:
                style.struck = "none" not in lines
            if _STYLE + "font-name" in attributes:
                font = attributes[_STYLE + "font-name"]
                style.font = self._fonts.get(font, _font(font))
            elif _FO + "font-family" in attributes:
                style.font = _font(attributes[_FO + "font-family"])
        elif name == _STYLE + "table-cell-properties":
            if _FO + "background-color" in attributes:
                style.fill = _colour(attributes[_FO + "background-color"])
        elif name == _STYLE + "table-properties" and attributes.get(TABLE + "display") == "false":
            self.hidden.add(self._style_name)

    def _look(self, name: str) -> OdsLook:
        whole = self._whole(_CELL, name)
        code = whole.code
        if code is None and whole.number_format in self._formats:
            code = self._formats[whole.number_format].code(self._formats)
        look = CellLook(code or "", bool(whole.struck), whole.font or "", fill=whole.fill or "")
        return OdsLook(look, code is not None or whole.number_format is None)

    def _whole(self, family: str, name: str) -> _Style:
        """Return a style with what it takes over from its parents."""
        whole = _Style()
        for _ in range(_MOST_PARENTS):
            style = self._styles.get((family, name)) or _Style()
            if whole.number_format is None:
                whole.number_format, whole.code = style.number_format, style.code
            whole.struck = style.struck if whole.struck is None else whole.struck
            whole.font = style.font if whole.font is None else whole.font
            whole.fill = style.fill if whole.fill is None else whole.fill
            if name == _DEFAULT:
                break
            name = style.parent
        return whole


def _font(family: str) -> str:
    """Return the name of a font of signs, "" for any other."""
    return symbol_font(family.partition(",")[0].strip().strip("'\""))


def _colour(text: str) -> str:
    """Return a colour that can be a traffic light, like "00B050", else ""."""
    colour = text.strip().removeprefix("#").upper()
    return colour if len(colour) == 6 and signal(colour) else ""
