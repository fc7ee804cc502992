"""Find cell formats with too little contrast between text and background."""

from __future__ import annotations

import colorsys
import re
from dataclasses import dataclass
from functools import lru_cache

from uvp_xl.backend.ooxml.package_xml import Element, child, children, is_true, local_name, parse
from uvp_xl.workbook_metadata import MIN_CONTRAST, MIN_CONTRAST_LARGE, contrast_ratio

BLACK, WHITE = "000000", "FFFFFF"
_BASIC = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split()
_INDEXED = (
    _BASIC
    + _BASIC
    + (
        "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF "
        "660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF "
        "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 "
        "FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
    ).split()
)
"""Excel's numbered colours; 64 and 65 are those of the window."""
_THEME = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split()
"""The colours of a theme, in the order of their numbers in Excel."""
_RGB = re.compile(r"(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})")
_LARGE, _LARGE_IF_BOLD = 18.0, 14.0


@dataclass(frozen=True, slots=True)
class ColourPair:
    """The colours of a text and its background; `filled` when the cell has its own fill."""

    foreground: str
    background: str
    filled: bool


def low_contrast_formats(styles: bytes, theme: bytes) -> dict[int, ColourPair]:
    """Return the cell formats with too little contrast, by number; raises BadMarkup.

    Unknown colours (a pattern, a gradient) count as good enough.
    """
    root = parse(styles)
    themed = _theme(theme)
    fonts, fills = _listed(root, "fonts"), _listed(root, "fills")
    formats = {}
    for number, cell_format in enumerate(_listed(root, "cellXfs")):
        font = _item(fonts, cell_format.get("fontId"))
        fill = _item(fills, cell_format.get("fillId"))
        foreground = _colour(child(font, "color"), themed, BLACK)
        background = WHITE if fill is None else _background(fill, themed)
        known = foreground and background
        if known and contrast_ratio(foreground, background) < _required_contrast(font):
            filled = fill is not None and not _empty(fill)
            formats[number] = ColourPair(foreground, background, filled)
    return formats


def _listed(root: Element, name: str) -> list[Element]:
    """Return the items of one collection of a style sheet."""
    collection = child(root, name)
    items = [] if collection is None else collection
    return [e for e in items if local_name(e) in ("font", "fill", "xf")]


def _item(items: list[Element], number: str | None) -> Element | None:
    return items[int(number)] if number and int(number) < len(items) else None


def _required_contrast(font: Element | None) -> float:
    """Return the contrast that a text of this size needs."""
    size, bold = child(font, "sz"), child(font, "b")
    thick = bold is not None and is_true(bold.get("val", "1"))
    points = 11.0 if size is None else float(size.get("val", "11"))
    return MIN_CONTRAST_LARGE if points >= (_LARGE_IF_BOLD if thick else _LARGE) else MIN_CONTRAST


def _background(fill: Element, themed: list[str]) -> str:
    """Return the colour of a fill; "" when it is not one solid colour."""
    if _empty(fill):
        return WHITE
    pattern = child(fill, "patternFill")
    if pattern is None or pattern.get("patternType") != "solid":
        return ""
    return _colour(child(pattern, "fgColor"), themed, WHITE)


def _empty(fill: Element) -> bool:
    """Return whether a fill leaves the cell unfilled."""
    pattern = child(fill, "patternFill")
    return pattern is not None and pattern.get("patternType", "none") == "none"


def _colour(element: Element | None, themed: list[str], usual: str) -> str:
    """Return the colour of an element, like "1F4E79"; "" when it is unknown."""
    if element is None or is_true(element.get("auto")):
        return usual
    number = element.get("theme") or element.get("indexed") or ""
    if match := _RGB.fullmatch(element.get("rgb", "")):
        named = match[1].upper()
    elif not number.isdecimal():
        return ""
    elif "theme" in element.attrib:
        named = themed[int(number)] if int(number) < len(themed) else ""
    else:
        named = _INDEXED[int(number)] if int(number) < len(_INDEXED) else usual
    tint = float(element.get("tint", "0"))
    return _tinted(named, tint) if named and tint else named


def _tinted(colour: str, tint: float) -> str:
    """Return a colour made lighter (up to 1) or darker (down to -1).

    >>> _tinted("000000", 0.5), _tinted("FFFFFF", -0.5)
    ('808080', '808080')
    """
    hue, light, full = colorsys.rgb_to_hls(*(int(colour[i : i + 2], 16) / 255 for i in (0, 2, 4)))
    light = light * (1 + tint) if tint < 0 else light * (1 - tint) + tint
    return "".join(f"{round(part * 255):02X}" for part in colorsys.hls_to_rgb(hue, light, full))


@lru_cache(maxsize=4)  # Nearly every workbook has the theme that Excel comes with.
def _theme(theme: bytes) -> list[str]:
    """Return the colours of a theme, as Excel numbers them; none without a theme."""
    if not theme:
        return []
    scheme = next((e for e in parse(theme).iter() if local_name(e) == "clrScheme"), None)
    if scheme is None:
        return []
    colours = {}
    for element in scheme:
        for named in (*children(element, "srgbClr"), *children(element, "sysClr")):
            colours[local_name(element)] = named.get("lastClr", "") or named.get("val", "")
    ordered = [colours.get(name, "") for name in _THEME]
    return [colour.upper() if _RGB.fullmatch(colour) else "" for colour in ordered]
