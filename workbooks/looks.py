"""The appearance of the workbooks: formats, column widths, and the height of a text."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping

from xlsxwriter import Workbook
from xlsxwriter.format import Format

Formats = Mapping[str, Format]
"""The formats of one workbook: by role, and for a table cell by the name of its column."""

LINE = 12.75
"""The height in points of one line of the standard font, Arial 10."""

_WIDTHS = {
    "thema": 30,
    "item": 28,
    "maatregel": 46,
    "PH": 17,
    "partijen": 34,
    "status": 14,
    "toelichting": 24,
}
_OTHER_WIDTH = 12

_GRID = {"border": 1, "border_color": "#A6A6A6", "valign": "top", "text_wrap": True}
_FORMATS = {
    "title": {"bold": True, "font_size": 16, "font_color": "#1F3864"},
    "heading": {"bold": True, "font_size": 14, "font_color": "#1F3864"},
    "label": {"bold": True, "valign": "top"},
    "plain": {"align": "left", "valign": "top"},
    "date": {"align": "left", "valign": "top", "num_format": "dd-mm-yyyy"},
    "prose": {"align": "left", "valign": "top", "text_wrap": True},
    "description": {"align": "left", "valign": "vcenter", "text_wrap": True},
    # Not locked: a message can be written, and seen, on a sheet that the user protects.
    "message": {**_GRID, "align": "left", "bg_color": "#F2F2F2", "locked": False},
    # Cells for the user to fill in are light yellow.
    "field": {**_GRID, "align": "left", "bg_color": "#FFF9E5", "num_format": "@"},
    "day": {**_GRID, "align": "left", "bg_color": "#FFF9E5", "num_format": "dd-mm-yyyy"},
    "header": {**_GRID, "bold": True, "bg_color": "#D9E2F3"},
    # Text, so that Excel does not convert a "3-4" that a user types to a date.
    "text": {**_GRID, "num_format": "@"},
    "planning": {**_GRID, "align": "center"},
    "begroting": {**_GRID, "num_format": '"€" #,##0'},
}


def add_formats(book: Workbook) -> Formats:
    """Add the formats of this module to `book`, and return them."""
    return {role: book.add_format(properties) for role, properties in _FORMATS.items()}


def width(column: str) -> int:
    """Return the width of a column in characters, by its name in the data file.

    >>> width("maatregel"), width("trekker")
    (46, 12)
    """
    return _WIDTHS.get(column, _OTHER_WIDTH)


def count_lines(text: str, characters: int) -> int:
    """Estimate the number of lines of `text` in a column of this width; at least 1.

    >>> [count_lines(text, 17) for text in ("Burgemeester Wethouder WMO", "", "a\\n\\nb")]
    [2, 1, 3]
    """
    # Excel counts a width in digits; most letters are narrower, so this stays on the safe side.
    fits = round(characters * 1.1)
    return sum(len(textwrap.wrap(line, fits)) or 1 for line in text.split("\n"))
