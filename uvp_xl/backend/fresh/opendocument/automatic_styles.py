"""The automatic styles of a document: each look of a cell, column, row or sheet once, by name."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from uvp_xl.backend.fresh.opendocument import data_styles
from uvp_xl.backend.fresh.opendocument.conditional_formats import Rule
from uvp_xl.backend.fresh.opendocument.odf_elements import Element, add
from uvp_xl.backend.xlsx.cell_format import FONT
from uvp_xl.sheets.sheet_model import Sheet, Style

LANDSCAPE, PORTRAIT = "Liggend", "Staand"
"""The names of the two kinds of pages."""
USUAL = 8.43
"""The width in characters that Excel gives a column."""
INDENT = 9
"""Points for each step of an indent, about as Excel has it."""

_VERTICAL = {"top": "top", "center": "middle", "bottom": "bottom"}
_HORIZONTAL = {"left": "start", "center": "center", "right": "end"}


class Looks:
    """The styles that cells refer to, made in `parent` when they are first asked for."""

    def __init__(self, parent: Element) -> None:
        """Add styles to `parent`, the automatic styles of a document."""
        self._parent = parent
        self._names: dict[Hashable, str] = {}

    def cell(self, style: Style, code: str = "", rules: tuple[Rule, ...] = ()) -> str:
        """The name of the style of a cell with this number format and these colour rules."""
        return self._once(
            ("ce", style, code, rules), lambda name: self._cell(name, style, code, rules)
        )

    def column(self, width: float | None) -> str:
        """The name of the style of a column, `width` characters wide; None is Excel's usual one."""
        pixels = (USUAL if width is None else width) * 7 + 5
        size = f"{pixels * 72 / 96:g}pt"
        part = {"style:column-width": size}
        return self._once(("co", size), lambda name: self._plain(name, "table-column", part))

    def row(self, height: float | None) -> str:
        """The name of the style of a row, `height` points high; None is as its texts need."""
        part = {"style:use-optimal-row-height": "true"}
        if height is not None:
            part = {"style:row-height": f"{height:g}pt", "style:use-optimal-row-height": "false"}
        return self._once(("ro", height), lambda name: self._plain(name, "table-row", part))

    def table(self, sheet: Sheet, shown: bool) -> str:
        """The name of the style of a whole sheet."""
        page = LANDSCAPE if sheet.landscape else PORTRAIT
        part = {
            "table:display": "true" if shown else "false",
            "table:tab-color": _colour(sheet.tab),
        }
        return self._once(
            ("ta", page, sheet.tab, shown), lambda name: self._plain(name, "table", part, page)
        )

    def _once(self, key: tuple[Hashable, ...], make: Callable[[str], None]) -> str:
        """The name for `key`, under which `make` made the style the first time."""
        if key not in self._names:
            self._names[key] = f"{key[0]}{len(self._names) + 1}"
            make(self._names[key])
        return self._names[key]

    def _plain(self, name: str, family: str, part: dict[str, str], page: str = "") -> None:
        """Add a style of which all is said by `part`, its properties."""
        named = {"style:name": name, "style:family": family, "style:master-page-name": page}
        add(add(self._parent, "style:style", named), f"style:{family}-properties", part)

    def _cell(self, name: str, style: Style, code: str, rules: tuple[Rule, ...]) -> None:
        """Add the style of a cell."""
        named = {"style:name": name, "style:family": "table-cell"}
        named |= {"style:parent-style-name": "Default"}
        if code:
            named["style:data-style-name"] = self._once(
                ("N", code), lambda own: data_styles.add_style(self._parent, own, code)
            )
        made = add(self._parent, "style:style", named)
        add(made, "style:table-cell-properties", _box(style))
        if style.align or style.indent:
            add(made, "style:paragraph-properties", _place(style))
        add(made, "style:text-properties", _letters(style))
        for rule in rules:
            test = f"cell-content(){rule.test}"
            add(made, "style:map", {"style:condition": test, "style:apply-style-name": rule.style})


def _box(style: Style) -> dict[str, str]:
    """What surrounds the text of a cell."""
    return {
        "fo:background-color": _colour(style.fill),
        "fo:border": f"0.75pt solid {_colour(style.border)}" if style.border else "",
        "style:vertical-align": _VERTICAL[style.valign],
        "fo:wrap-option": "wrap" if style.wrap else "",
        "style:text-align-source": "fix" if style.align or style.indent else "",
    }


def _place(style: Style) -> dict[str, str]:
    """Where in the cell the text stands; an indent counts from the side that it is set to."""
    side = "fo:margin-right" if style.align == "right" else "fo:margin-left"
    return {
        "fo:text-align": _HORIZONTAL[style.align or "left"],
        side: f"{style.indent * INDENT}pt" if style.indent else "",
    }


def _letters(style: Style) -> dict[str, str]:
    """How the text itself looks."""
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
