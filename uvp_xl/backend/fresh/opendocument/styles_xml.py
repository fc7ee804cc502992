"""styles.xml: how cells look by themselves, the looks of colour rules, and the printed page."""

from __future__ import annotations

from collections.abc import Sequence

from uvp_xl.backend.fresh.opendocument.automatic_styles import LANDSCAPE, PORTRAIT
from uvp_xl.backend.fresh.opendocument.conditional_formats import rule
from uvp_xl.backend.fresh.opendocument.odf_elements import Element, add, root, serialise
from uvp_xl.backend.xlsx.cell_format import FONT
from uvp_xl.sheets.sheet_model import Sheet

A4 = ("210mm", "297mm")
_MARGINS = {f"fo:margin-{side}": "15mm" for side in ("top", "bottom", "left", "right")}


def pages(sheets: Sequence[Sheet]) -> bytes:
    """The part, with a style for each look that a colour rule of `sheets` can give."""
    part = root("office:document-styles")
    fonts = add(part, "office:font-face-decls")
    add(fonts, "style:font-face", {"style:name": FONT, "svg:font-family": FONT})
    styles = add(part, "office:styles")
    _usual(styles)
    looks = {rule(each).style: each for sheet in sheets for each in sheet.conditions}
    for name, each in looks.items():
        look = _style(styles, name, "Default")
        add(look, "style:table-cell-properties", {"fo:background-color": f"#{each.fill.lower()}"})
        add(look, "style:text-properties", {"fo:color": f"#{each.colour.lower()}"})
    automatic = add(part, "office:automatic-styles")
    masters = add(part, "office:master-styles")
    for name in (LANDSCAPE, PORTRAIT):
        _layout(automatic, name)
        page = {"style:name": name, "style:page-layout-name": name}
        _footer(add(masters, "style:master-page", page))
    return serialise(part)


def _usual(styles: Element) -> None:
    """Add the look of a cell that has none of its own, in Dutch for the spelling checker.

    The style Default stays empty, for what it says would go before the look of a cell with a rule.
    """
    usual = add(styles, "style:default-style", {"style:family": "table-cell"})
    letters = {"style:font-name": FONT, "fo:font-size": "10pt"}
    add(usual, "style:text-properties", letters | {"fo:language": "nl", "fo:country": "NL"})
    _style(styles, "Default")


def _style(styles: Element, name: str, parent: str = "") -> Element:
    part = {"style:name": name, "style:family": "table-cell", "style:parent-style-name": parent}
    return add(styles, "style:style", part)


def _layout(automatic: Element, name: str) -> None:
    """Add the layout of a page of A4, on which all columns fit."""
    width, height = A4 if name == PORTRAIT else A4[::-1]
    layout = add(automatic, "style:page-layout", {"style:name": name})
    part = {
        "fo:page-width": width,
        "fo:page-height": height,
        "style:print-orientation": "portrait" if name == PORTRAIT else "landscape",
        "style:scale-to-X": "1",
        "style:scale-to-Y": "0",
    }
    add(layout, "style:page-layout-properties", part | _MARGINS)
    room = {"fo:min-height": "7mm", "fo:margin-top": "3mm"}
    room |= {"fo:margin-left": "0mm", "fo:margin-right": "0mm"}
    add(add(layout, "style:footer-style"), "style:header-footer-properties", room)


def _footer(page: Element) -> None:
    """Add the name of the sheet and the number of the page at the bottom."""
    add(page, "style:header", {"style:display": "false"})
    footer = add(page, "style:footer")
    add(add(add(footer, "style:region-left"), "text:p"), "text:sheet-name", text="Blad")
    numbered = add(add(footer, "style:region-right"), "text:p")
    numbered.text = "Pagina "
    add(numbered, "text:page-number", text="1").tail = " van "
    add(numbered, "text:page-count", text="1")
