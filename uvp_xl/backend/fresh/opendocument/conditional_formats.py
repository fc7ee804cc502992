"""Colour rules and data bars: formatting of cells by their content.

In the standard, a colour rule is in the style of each cell. LibreOffice ignores those as soon as
there is one of its own elements, and has data bars only there. So rules are written twice.
"""

from __future__ import annotations

from typing import NamedTuple

from uvp_xl.backend.fresh.opendocument import cell_addresses
from uvp_xl.backend.fresh.opendocument.odf_elements import Element, add
from uvp_xl.backend.xlsx.hyperlink_formula import quote_text
from uvp_xl.grid import Area
from uvp_xl.sheets.sheet_model import Bar, Condition, Sheet


class StyleRule(NamedTuple):
    """A test on the content of a cell, such as ``>0``, and the name of the style when it passes."""

    test: str
    style: str


def style_rule(condition: Condition) -> StyleRule:
    """Return the rule for a condition; equal formats have the same style name.

    >>> style_rule(Condition(Area(1, 1, 9, 1), "greater", 0, "9C0006", "FFE5E5"))
    StyleRule(test='>0', style='Regel_9C0006_FFE5E5')
    """
    value = condition.value
    operand = quote_text(value) if isinstance(value, str) else str(value)
    operator = "=" if condition.test == "equals" else ">"
    return StyleRule(operator + operand, f"Regel_{condition.colour}_{condition.fill}")


def add_rules(table: Element, sheet: Sheet) -> None:
    """Add the rules and data bars of a sheet to its table, as elements of LibreOffice."""
    if not sheet.conditions and not sheet.bars:
        return
    rules = add(table, "calcext:conditional-formats")
    for condition in sheet.conditions:
        test, style = style_rule(condition)
        first = cell_addresses.cell_address(sheet.name, condition.area.top, condition.area.left)
        attributes = {"calcext:apply-style-name": style, "calcext:value": test}
        attributes["calcext:base-cell-address"] = first
        add(_add_format(rules, sheet, condition.area), "calcext:condition", attributes)
    for bar in sheet.bars:
        _add_bar(_add_format(rules, sheet, bar.area), bar)


def _add_format(rules: Element, sheet: Sheet, area: Area) -> Element:
    """Add the element for the conditional format of an area."""
    target = {"calcext:target-range-address": cell_addresses.area_address(sheet.name, area)}
    return add(rules, "calcext:conditional-format", target)


def _add_bar(parent: Element, bar: Bar) -> None:
    """Add a data bar, from zero to the largest number of its area."""
    style = {"calcext:positive-color": f"#{bar.colour.lower()}", "calcext:gradient": "false"}
    data_bar = add(parent, "calcext:data-bar", style)
    for kind in ("number", "auto-maximum"):
        add(data_bar, "calcext:formatting-entry", {"calcext:value": "0", "calcext:type": kind})
