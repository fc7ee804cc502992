"""How the workbooks look: formats, column widths, and the height that a text needs."""

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
_LOOKS = {
    "title": {"bold": True, "font_size": 16, "font_color": "#1F3864"},
    "heading": {"bold": True, "font_size": 14, "font_color": "#1F3864"},
    "label": {"bold": True, "valign": "top"},
    "plain": {"align": "left", "valign": "top"},
    "date": {"align": "left", "valign": "top", "num_format": "dd-mm-yyyy"},
    "prose": {"align": "left", "valign": "top", "text_wrap": True},
    "beside": {"align": "left", "valign": "vcenter", "text_wrap": True},
    # Not locked: a message can be written, and seen, on a sheet that the user protects.
    "said": {**_GRID, "align": "left", "bg_color": "#F2F2F2", "locked": False},
    # What the user fills in is light yellow.
    "field": {**_GRID, "align": "left", "bg_color": "#FFF9E5", "num_format": "@"},
    "day": {**_GRID, "align": "left", "bg_color": "#FFF9E5", "num_format": "dd-mm-yyyy"},
    "header": {**_GRID, "bold": True, "bg_color": "#D9E2F3"},
    # Text, so that Excel does not make a date of "3-4" that somebody types later.
    "text": {**_GRID, "num_format": "@"},
    "planning": {**_GRID, "align": "center"},
    "begroting": {**_GRID, "num_format": '"€" #,##0'},
}


def formats(book: Workbook) -> Formats:
    """The formats named in this module, added to `book`."""
    return {role: book.add_format(look) for role, look in _LOOKS.items()}


def width(column: str) -> int:
    """The width in characters of a column, by its name in the data file.

    >>> width("maatregel"), width("trekker")
    (46, 12)
    """
    return _WIDTHS.get(column, _OTHER_WIDTH)


def lines(text: str, across: int) -> int:
    """How many lines `text` takes in a width of `across` characters; an estimate, at least 1.

    >>> lines("Burgemeester Wethouder WMO", 17), lines("", 17), lines("a\\n\\nb", 17)
    (2, 1, 3)
    """
    # Excel counts a width in digits; most letters are narrower, so this stays on the safe side.
    fits = round(across * 1.1)
    return sum(len(textwrap.wrap(line, fits)) or 1 for line in text.split("\n"))
