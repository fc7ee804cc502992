"""The automatic styles of a document: one named style for each format of a cell, column or row."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from uvp_xl.backend.fresh.opendocument import data_styles
from uvp_xl.backend.fresh.opendocument.conditional_formats import StyleRule
from uvp_xl.backend.fresh.opendocument.odf_elements import Element, add
from uvp_xl.backend.xlsx.cell_format import FONT
from uvp_xl.sheets.sheet_model import Sheet, Style

LANDSCAPE, PORTRAIT = "Liggend", "Staand"
"""The names of the two page styles."""
DEFAULT_WIDTH = 8.43
"""The default width of a column in Excel, in characters."""
INDENT = 9
"""Points for each step of an indent, about the same as in Excel."""

_VERTICAL = {"top": "top", "center": "middle", "bottom": "bottom"}
_HORIZONTAL = {"left": "start", "center": "center", "right": "end"}


class AutomaticStyles:
    """The styles that cells refer to; each is added to `parent` on first use."""

    def __init__(self, parent: Element) -> None:
        """Add styles to `parent`, the automatic styles of a document."""
        self._parent = parent
        self._names: dict[Hashable, str] = {}

    def cell(self, style: Style, code: str = "", rules: tuple[StyleRule, ...] = ()) -> str:
        """Return the style name of a cell with this number format and these colour rules."""
        return self._once(
            ("ce", style, code, rules), lambda name: self._cell(name, style, code, rules)
        )

    def column(self, width: float | None) -> str:
        """Return the style name of a column, `width` characters wide; None is the default."""
        pixels = (DEFAULT_WIDTH if width is None else width) * 7 + 5
        return self._plain("co", "table-column", {"style:column-width": f"{pixels * 72 / 96:g}pt"})

    def row(self, height: float | None) -> str:
        """Return the style name of a row, `height` points high; None fits it to its texts."""
        properties = {
            "style:row-height": "" if height is None else f"{height:g}pt",
            "style:use-optimal-row-height": "true" if height is None else "false",
        }
        return self._plain("ro", "table-row", properties)

    def table(self, sheet: Sheet, visible: bool) -> str:
        """Return the style name of a whole sheet."""
        properties = {
            "table:display": "true" if visible else "false",
            "table:tab-color": _colour(sheet.tab),
        }
        return self._plain("ta", "table", properties, LANDSCAPE if sheet.landscape else PORTRAIT)

    def _once(self, key: tuple[Hashable, ...], add_style: Callable[[str], None]) -> str:
        """Return the style name for `key`, after calling `add_style` the first time."""
        if key not in self._names:
            self._names[key] = f"{key[0]}{len(self._names) + 1}"
            add_style(self._names[key])
        return self._names[key]

    def _plain(self, prefix: str, family: str, properties: dict[str, str], page: str = "") -> str:
        """Return the name of a style with nothing but `properties`."""

        def add_style(name: str) -> None:
            named = {"style:name": name, "style:family": family, "style:master-page-name": page}
            add(add(self._parent, "style:style", named), f"style:{family}-properties", properties)

        return self._once((prefix, page, *properties.values()), add_style)

    def _cell(self, name: str, style: Style, code: str, rules: tuple[StyleRule, ...]) -> None:
        """Add the style of a cell."""
        attributes = {"style:name": name, "style:family": "table-cell"}
        attributes["style:parent-style-name"] = "Default"
        if code:
            attributes["style:data-style-name"] = self._once(
                ("N", code), lambda number: data_styles.add_style(self._parent, number, code)
            )
        element = add(self._parent, "style:style", attributes)
        add(element, "style:table-cell-properties", _box(style))
        if style.align or style.indent:
            add(element, "style:paragraph-properties", _alignment(style))
        add(element, "style:text-properties", _font(style))
        for rule in rules:
            test = f"cell-content(){rule.test}"
            add(
                element,
                "style:map",
                {"style:condition": test, "style:apply-style-name": rule.style},
            )


def _box(style: Style) -> dict[str, str]:
    """Return the cell properties: fill, border, vertical alignment and wrapping."""
    return {
        "fo:background-color": _colour(style.fill),
        "fo:border": f"0.75pt solid {_colour(style.border)}" if style.border else "",
        "style:vertical-align": _VERTICAL[style.valign],
        "fo:wrap-option": "wrap" if style.wrap else "",
        "style:text-align-source": "fix" if style.align or style.indent else "",
    }


def _alignment(style: Style) -> dict[str, str]:
    """Return the paragraph properties; an indent is a margin on the side of the alignment."""
    side = "fo:margin-right" if style.align == "right" else "fo:margin-left"
    return {
        "fo:text-align": _HORIZONTAL[style.align or "left"],
        side: f"{style.indent * INDENT}pt" if style.indent else "",
    }


def _font(style: Style) -> dict[str, str]:
    """Return the text properties."""
    line = {"style:text-underline-style": "solid", "style:text-underline-width": "auto"}
    return {
        "style:font-name": FONT,
        "fo:font-size": f"{style.size:g}pt",
        "fo:color": _colour(style.colour),
        "fo:font-weight": "bold" if style.bold else "",
        "fo:font-style": "italic" if style.italic else "",
    } | (line if style.underline else {})


def _colour(code: str) -> str:
    return f"#{code.lower()}" if code else ""
