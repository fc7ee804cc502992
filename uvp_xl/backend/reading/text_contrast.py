"""Find cell formats with too little contrast between text and background."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from uvp_xl.backend.ooxml.package_xml import Element, child, is_true, local_name, parse
from uvp_xl.backend.ooxml.style_colours import (
    BLACK,
    WHITE,
    colour_of,
    fill_colour,
    is_unfilled,
    read_palette,
)
from uvp_xl.workbook_metadata import MIN_CONTRAST, MIN_CONTRAST_LARGE, contrast_ratio

_LARGE, _LARGE_IF_BOLD = 18.0, 14.0


@dataclass(frozen=True, slots=True)
class ColourPair:
    """The colours of a text and its background; `filled` when the cell has its own fill."""

    foreground: str
    background: str
    filled: bool


@lru_cache(maxsize=8)  # the files of one program have the same styles
def low_contrast_formats(styles: bytes, theme: bytes) -> dict[int, ColourPair]:
    """Return the cell formats with too little contrast, by number; raises BadMarkup.

    Unknown colours (a pattern, a gradient) count as good enough.
    """
    root = parse(styles)
    palette = read_palette(root, theme)
    fonts, fills = _listed(root, "fonts"), _listed(root, "fills")
    formats = {}
    for number, cell_format in enumerate(_listed(root, "cellXfs")):
        font = _item(fonts, cell_format.get("fontId"))
        fill = _item(fills, cell_format.get("fillId"))
        foreground = colour_of(child(font, "color"), palette, BLACK)
        background = WHITE if fill is None else fill_colour(fill, palette)
        known = foreground and background
        if known and contrast_ratio(foreground, background) < _required_contrast(font):
            filled = fill is not None and not is_unfilled(fill)
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
