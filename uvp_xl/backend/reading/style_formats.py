"""What the cell formats of an .xlsx show of a value: number formats, fonts, fills, check boxes."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.backend.ooxml.package_xml import (
    BadMarkup,
    Element,
    child,
    children,
    int_attribute,
    local_name,
    parse,
)
from uvp_xl.backend.ooxml.style_colours import Palette, fill_colour, read_palette
from uvp_xl.backend.reading.kinds.cell_formats import CellFormats
from uvp_xl.backend.reading.kinds.cell_look import CellLook, symbol_font
from uvp_xl.backend.reading.text_runs import is_on
from uvp_xl.signal_colour import signal


def read_cell_formats(styles: bytes, theme: bytes = b"", bags: bytes = b"") -> CellFormats:
    """Return the cell formats in the bytes of a styles part; none when it is damaged.

    `theme` has the colours, and `bags` the properties of newer versions of Excel, b"" for none.

    >>> read_cell_formats(b'<s><cellXfs><xf/><xf numFmtId="14"/></cellXfs></s>').ids
    [0, 14]
    """
    try:
        root = parse(styles)
    except BadMarkup:
        return CellFormats()
    codes = {
        int_attribute(element, "numFmtId"): element.get("formatCode", "")
        for element in children(child(root, "numFmts"), "numFmt")
    }
    forms = list(children(child(root, "cellXfs"), "xf"))
    formats = CellFormats(codes, [int_attribute(form, "numFmtId") for form in forms])
    looks = _Looks(root, theme, bags)
    for number, form in enumerate(forms):
        struck, font = looks.of_font(form)
        box, fill = looks.is_check_box(form), looks.fill(form)
        if struck or font or box or fill:
            formats.looks[number] = CellLook(formats.code(number), struck, font, box, fill)
    return formats


class _Looks:
    """What the fonts, fills and extensions of a style sheet look like, by their numbers."""

    def __init__(self, root: Element, theme: bytes, bags: bytes) -> None:
        """Take a style sheet, with the bytes of its theme and of its property bags."""
        self._fonts = [_font_look(font) for font in children(child(root, "fonts"), "font")]
        palette = _palette(root, theme)
        fills = children(child(root, "fills"), "fill")
        self._fills = [_signal_fill(fill, palette) for fill in fills]
        self._boxes = _check_boxes(bags) if bags else frozenset()

    def of_font(self, form: Element) -> tuple[bool, str]:
        """Return whether the font of a cell format is struck, and the name of a symbol font."""
        number = int_attribute(form, "fontId")
        return self._fonts[number] if number < len(self._fonts) else (False, "")

    def fill(self, form: Element) -> str:
        """Return the colour of a fill that can be a traffic light, or ""."""
        number = int_attribute(form, "fillId")
        return self._fills[number] if number < len(self._fills) else ""

    def is_check_box(self, form: Element) -> bool:
        """Return whether a cell format shows a boolean as a check box."""
        if not self._boxes:
            return False
        return any(
            local_name(element) == "xfComplement" and int_attribute(element, "i") in self._boxes
            for extensions in children(form, "extLst")
            for element in extensions.iter()
        )


def _font_look(font: Element) -> tuple[bool, str]:
    """Return whether the texts of a font are struck, and its name if it is a symbol font."""
    strike, name = child(font, "strike"), child(font, "name")
    struck = strike is not None and is_on({"val": strike.get("val", "1")})
    return struck, symbol_font(name.get("val", "")) if name is not None else ""


def _palette(root: Element, theme: bytes) -> Palette:
    """Return the colours of a style sheet, without those of a damaged theme."""
    try:
        return read_palette(root, theme)
    except BadMarkup:
        return read_palette(root, b"")


def _signal_fill(fill: Element, palette: Palette) -> str:
    """Return the colour of a fill that can be a traffic light, or ""."""
    colour = fill_colour(fill, palette)
    return colour if colour and signal(colour) else ""


def _check_boxes(bags: bytes) -> frozenset[int]:
    """Return the numbers of the complements of cell formats that are check boxes.

    The bags of a part refer to each other by their numbers: the mapped complements lead to the
    controls of a format, and these to a control of a kind.
    """
    try:
        listed = list(children(parse(bags), "bag"))
    except BadMarkup:
        return frozenset()
    boxes = {number for number, bag in enumerate(listed) if bag.get("type") == "Checkbox"}
    controls = {n for n, bag in enumerate(listed) if boxes & set(_bag_ids(bag, "CellControl"))}
    formats = {n for n, bag in enumerate(listed) if controls & set(_bag_ids(bag, "XFControls"))}
    mapped = (bag for bag in listed if bag.get("type") == "XFComplements")
    numbers = (number for bag in mapped for number in _bag_ids(bag, "MappedFeaturePropertyBags"))
    return frozenset(index for index, number in enumerate(numbers) if number in formats)


def _bag_ids(bag: Element, key: str) -> Iterator[int]:
    """Yield the numbers of the bags under a key of a bag, of one or in a list."""
    for element in bag.iterchildren("{*}bagId", "{*}a"):
        if element.get("k") != key:
            continue
        ids = children(element, "bagId") if local_name(element) == "a" else iter((element,))
        for each in ids:
            text = (each.text or "").strip()
            yield int(text) if text.isdecimal() and len(text) < 9 else -1
