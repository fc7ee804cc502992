"""Colour rules and data bars: how cells look by what they hold.

The standard has a colour rule in the style of each cell; LibreOffice reads its own elements in
place of that as soon as there is one, and has data bars only there. So rules are written twice.
"""

from __future__ import annotations

from typing import NamedTuple

from uvp_xl.backend.fresh.opendocument import cell_addresses
from uvp_xl.backend.fresh.opendocument.dropdown_lists import quoted
from uvp_xl.backend.fresh.opendocument.odf_elements import Element, add
from uvp_xl.grid import Area
from uvp_xl.sheets.sheet_model import Bar, Condition, Sheet


class Rule(NamedTuple):
    """A test on the content of a cell, such as ``>0``, and the name of the style if it passes."""

    test: str
    style: str


def rule(condition: Condition) -> Rule:
    """The rule for a condition; equal looks have the same name.

    >>> rule(Condition(Area(1, 1, 9, 1), "greater", 0, "9C0006", "FFE5E5"))
    Rule(test='>0', style='Regel_9C0006_FFE5E5')
    """
    value = condition.value
    said = quoted(value) if isinstance(value, str) else str(value)
    sign = "=" if condition.test == "equals" else ">"
    return Rule(sign + said, f"Regel_{condition.colour}_{condition.fill}")


def add_rules(table: Element, sheet: Sheet) -> None:
    """Add the rules and data bars of a sheet to its table, as LibreOffice has them."""
    if not sheet.conditions and not sheet.bars:
        return
    rules = add(table, "calcext:conditional-formats")
    for condition in sheet.conditions:
        test, style = rule(condition)
        first = cell_addresses.cell(sheet.name, condition.area.top, condition.area.left)
        part = {"calcext:apply-style-name": style, "calcext:value": test}
        part["calcext:base-cell-address"] = first
        add(_placed(rules, sheet, condition.area), "calcext:condition", part)
    for bar in sheet.bars:
        _bar(_placed(rules, sheet, bar.area), bar)


def _placed(rules: Element, sheet: Sheet, area: Area) -> Element:
    """Add an element for what holds in this area."""
    where = {"calcext:target-range-address": cell_addresses.area(sheet.name, area)}
    return add(rules, "calcext:conditional-format", where)


def _bar(place: Element, bar: Bar) -> None:
    """Add a data bar, from zero to the largest number of its area."""
    look = {"calcext:positive-color": f"#{bar.colour.lower()}", "calcext:gradient": "false"}
    drawn = add(place, "calcext:data-bar", look)
    for kind in ("number", "auto-maximum"):
        add(drawn, "calcext:formatting-entry", {"calcext:value": "0", "calcext:type": kind})
