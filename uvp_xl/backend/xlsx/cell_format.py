"""XlsxWriter properties of a cell `Style`."""

from __future__ import annotations

from uvp_xl.sheets.sheet_model import Style

FONT = "Arial"
_VERTICAL = {"top": "top", "center": "vcenter", "bottom": "bottom"}


def format_properties(style: Style) -> dict[str, object]:
    """Return the XlsxWriter properties of a cell format that looks like `style`.

    >>> format_properties(Style(bold=True))["font_size"]
    10
    """
    size = int(style.size) if style.size == int(style.size) else style.size
    properties: dict[str, object] = {
        "font_name": FONT,
        "font_scheme": "none",  # Otherwise the theme of the user's workbook chooses the font.
        "font_size": size,
        "font_color": f"#{style.colour}",
        "bold": style.bold,
        "italic": style.italic,
        "underline": int(style.underline),
        "valign": _VERTICAL[style.valign],
        "text_wrap": style.wrap,
        "indent": style.indent,
    }
    if style.align:
        properties["align"] = style.align
    if style.fill:
        properties |= {"pattern": 1, "fg_color": f"#{style.fill}"}
    if style.border:
        properties |= {"border": 1, "border_color": f"#{style.border}"}
    if style.number_format:
        properties["num_format"] = style.number_format
    if style.free:
        properties["locked"] = False
    return properties
