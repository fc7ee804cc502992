"""styles.xml: the default style of cells, the styles of colour rules, and the printed page."""

from __future__ import annotations

from collections.abc import Sequence

from uvp_xl.backend.fresh.opendocument.automatic_styles import LANDSCAPE, PORTRAIT
from uvp_xl.backend.fresh.opendocument.conditional_formats import style_rule
from uvp_xl.backend.fresh.opendocument.odf_elements import Element, add, create_root, serialise
from uvp_xl.backend.xlsx.cell_format import FONT
from uvp_xl.sheets.sheet_model import Sheet

A4 = ("210mm", "297mm")
_MARGINS = {f"fo:margin-{side}": "15mm" for side in ("top", "bottom", "left", "right")}


def build_styles(sheets: Sequence[Sheet]) -> bytes:
    """Build styles.xml, with a style for each format that a colour rule of `sheets` can apply."""
    root = create_root("office:document-styles")
    fonts = add(root, "office:font-face-decls")
    add(fonts, "style:font-face", {"style:name": FONT, "svg:font-family": FONT})
    styles = add(root, "office:styles")
    _add_default(styles)
    conditions = {style_rule(each).style: each for sheet in sheets for each in sheet.conditions}
    for name, each in conditions.items():
        style = _add_style(styles, name, "Default")
        add(style, "style:table-cell-properties", {"fo:background-color": f"#{each.fill.lower()}"})
        add(style, "style:text-properties", {"fo:color": f"#{each.colour.lower()}"})
    automatic = add(root, "office:automatic-styles")
    masters = add(root, "office:master-styles")
    for name in (LANDSCAPE, PORTRAIT):
        _add_page_layout(automatic, name)
        page = {"style:name": name, "style:page-layout-name": name}
        _add_footer(add(masters, "style:master-page", page))
    return serialise(root)


def _add_default(styles: Element) -> None:
    """Add the default style of cells, in Dutch for the spelling checker.

    The style Default stays empty: its properties would override those of a cell with a rule.
    """
    default = add(styles, "style:default-style", {"style:family": "table-cell"})
    font = {"style:font-name": FONT, "fo:font-size": "10pt"}
    add(default, "style:text-properties", font | {"fo:language": "nl", "fo:country": "NL"})
    _add_style(styles, "Default")


def _add_style(styles: Element, name: str, parent: str = "") -> Element:
    attributes = {"style:name": name, "style:family": "table-cell"}
    return add(styles, "style:style", attributes | {"style:parent-style-name": parent})


def _add_page_layout(automatic: Element, name: str) -> None:
    """Add the layout of an A4 page, scaled to fit all columns."""
    width, height = A4 if name == PORTRAIT else A4[::-1]
    layout = add(automatic, "style:page-layout", {"style:name": name})
    properties = {
        "fo:page-width": width,
        "fo:page-height": height,
        "style:print-orientation": "portrait" if name == PORTRAIT else "landscape",
        "style:scale-to-X": "1",
        "style:scale-to-Y": "0",
    }
    add(layout, "style:page-layout-properties", properties | _MARGINS)
    footer = {"fo:min-height": "7mm", "fo:margin-top": "3mm"}
    footer |= {"fo:margin-left": "0mm", "fo:margin-right": "0mm"}
    add(add(layout, "style:footer-style"), "style:header-footer-properties", footer)


def _add_footer(page: Element) -> None:
    """Add a footer with the name of the sheet and the page number."""
    add(page, "style:header", {"style:display": "false"})
    footer = add(page, "style:footer")
    add(add(add(footer, "style:region-left"), "text:p"), "text:sheet-name", text="Blad")
    numbering = add(add(footer, "style:region-right"), "text:p")
    numbering.text = "Pagina "
    add(numbering, "text:page-number", text="1").tail = " van "
    add(numbering, "text:page-count", text="1")
