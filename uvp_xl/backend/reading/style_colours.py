"""The colours in a style sheet: of its theme, by number or in full, made lighter or darker."""

from __future__ import annotations

import colorsys
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from uvp_xl.backend.ooxml.package_xml import Element, child, children, is_true, local_name, parse

BLACK, WHITE = "000000", "FFFFFF"
_BASIC = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split()
_INDEXED = (
    *_BASIC,
    *_BASIC,
    *(
        "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF "
        "660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF "
        "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 "
        "FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
    ).split(),
)
"""Excel's numbered colours; 64 and 65 are those of the window."""
_THEME = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split()
"""The colours of a theme, in the order of their numbers in Excel."""
_NUMBER = re.compile(r"[0-9]{1,9}")
_RGB = re.compile(r"(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})")


@dataclass(frozen=True)
class Palette:
    """The colours that a style sheet refers to by number, like "1F4E79"; "" for an unknown one."""

    themed: Sequence[str] = ()
    indexed: Sequence[str] = _INDEXED


def read_palette(styles: Element, theme: bytes) -> Palette:
    """Return the colours of a style sheet, with those of its theme; raises BadMarkup."""
    own = child(child(styles, "colors"), "indexedColors")
    indexed = [
        match[1].upper() if (match := _RGB.fullmatch(element.get("rgb", ""))) else ""
        for element in children(own, "rgbColor")
    ]
    return Palette(_theme_colours(theme), (*indexed, *_INDEXED[len(indexed) :]))


def fill_colour(fill: Element, palette: Palette) -> str:
    """Return the colour of a fill; "" when it is not one solid colour."""
    if is_unfilled(fill):
        return WHITE
    pattern = child(fill, "patternFill")
    if pattern is None or pattern.get("patternType") != "solid":
        return ""
    return colour_of(child(pattern, "fgColor"), palette, WHITE)


def is_unfilled(fill: Element) -> bool:
    """Return whether a fill leaves the cell unfilled."""
    pattern = child(fill, "patternFill")
    return pattern is not None and pattern.get("patternType", "none") == "none"


def colour_of(element: Element | None, palette: Palette, usual: str) -> str:
    """Return the colour of an element, like "1F4E79"; "" when it is unknown."""
    if element is None or is_true(element.get("auto")):
        return usual
    number = element.get("theme") or element.get("indexed") or ""
    if match := _RGB.fullmatch(element.get("rgb", "")):
        named = match[1].upper()
    elif not _NUMBER.fullmatch(number):
        return ""
    elif "theme" in element.attrib:
        named = palette.themed[int(number)] if int(number) < len(palette.themed) else ""
    else:
        named = palette.indexed[int(number)] if int(number) < len(palette.indexed) else usual
    tint = _tint(element.get("tint", "0"))
    return _tinted(named, tint) if named and tint else named


def _tint(text: str) -> float:
    """Return how much lighter (up to 1) or darker (down to -1) a colour is, 0 when unreadable."""
    try:
        tint = float(text)
    except ValueError:
        return 0.0
    return tint if -1 <= tint <= 1 else 0.0


def _tinted(colour: str, tint: float) -> str:
    """Return a colour made lighter (up to 1) or darker (down to -1).

    >>> _tinted("000000", 0.5), _tinted("FFFFFF", -0.5)
    ('808080', '808080')
    """
    hue, light, full = colorsys.rgb_to_hls(*(int(colour[i : i + 2], 16) / 255 for i in (0, 2, 4)))
    light = light * (1 + tint) if tint < 0 else light * (1 - tint) + tint
    return "".join(f"{round(part * 255):02X}" for part in colorsys.hls_to_rgb(hue, light, full))


@lru_cache(maxsize=4)  # Nearly every workbook has the theme that Excel comes with.
def _theme_colours(theme: bytes) -> list[str]:
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
