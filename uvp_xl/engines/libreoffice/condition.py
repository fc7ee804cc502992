"""Conditional formats: colours by value or formula, and data bars."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from xlwings import base_classes

from uvp_xl.engines.libreoffice.bridge import Uno, enum
from uvp_xl.engines.libreoffice.colour import NONE, of_office, to_office
from uvp_xl.engines.libreoffice.font import BOLD, NORMAL
from uvp_xl.engines.libreoffice.formula import to_excel
from uvp_xl.engines.libreoffice.formula import to_office as formula_to_office
from uvp_xl.engines.libreoffice.place import Box
from uvp_xl.engines.libreoffice.trouble import plain

if TYPE_CHECKING:
    from uvp_xl.engines.libreoffice.range import Range

RULE, COLOUR_SCALE, BAR, ICONS = range(4)
"""Kinds of entries (com.sun.star.sheet.ConditionEntryType)."""
KINDS = {COLOUR_SCALE: "color_scale", BAR: "data_bar", ICONS: "icon_set"}
OPERATORS = {
    "equal_to": 0,
    "less_than": 1,
    "greater_than": 2,
    "less_than_or_equal": 3,
    "greater_than_or_equal": 4,
    "not_equal_to": 5,
    "between": 6,
    "not_between": 7,
}
EXPRESSION = 24
LIMITS = {"number": 4, "percent": 5, "percentile": 3}
"""What the ends of a bar are measured in (com.sun.star.sheet.DataBarEntryType)."""
LOWEST, HIGHEST = 1, 2


@plain
class ConditionalFormats(base_classes.ConditionalFormats):
    """All rules that hold in some of these cells."""

    def __init__(self, cells: Range) -> None:
        """`cells` are the cells that the rules are about."""
        self.cells = cells

    @property
    def parent(self) -> Range:
        """The cells that the rules are about."""
        return self.cells

    @property
    def api(self) -> Uno:
        """The conditional formats of the whole sheet."""
        return self.cells.sheet.rules

    def __iter__(self) -> Iterator[ConditionalFormat]:
        return iter(self._all())

    def _all(self) -> list[ConditionalFormat]:
        found = []
        for rules in self.api.getConditionalFormats():
            if any(self._meets(area) for area in rules.Range.getRangeAddresses()):
                found += [ConditionalFormat(self, rules, i) for i in range(rules.getCount())]
        return found

    def __len__(self) -> int:
        return len(self._all())

    def __call__(self, key: int) -> ConditionalFormat:
        """One of them, by its place from 1."""
        return self._all()[key - 1]

    def add_cell_value(self, spec: Mapping[str, Any]) -> ConditionalFormat:
        """Colours for cells by their own value."""
        operands = (spec["formula1"], spec["formula2"])
        return self._add_rule(OPERATORS[spec["operator"]], operands, spec)

    def add_custom(self, spec: Mapping[str, Any]) -> ConditionalFormat:
        """Colours for cells for which a formula is true."""
        return self._add_rule(EXPRESSION, (spec["formula"], None), spec)

    def add_data_bar(self, spec: Mapping[str, Any]) -> ConditionalFormat:
        """A bar in each cell, as long as its number is large."""
        rules, number = self._rules(BAR)
        bar = rules.getByIndex(number)
        bar.Color = to_office(spec["bar_color"])
        bar.UseGradient = spec["gradient"]
        bar.ShowValue = spec["show_value"]
        ends = zip(
            bar.DataBarEntries,
            spec["threshold_types"],
            spec["thresholds"],
            (LOWEST, HIGHEST),
            strict=True,
        )
        for end, kind, value, otherwise in ends:
            end.setType(otherwise if value is None else LIMITS[kind])
            end.setFormula("0" if value is None else str(value))
        return ConditionalFormat(self, rules, number)

    def clear(self) -> None:
        """Let no rule hold in these cells; outside them the rules stay."""
        self.cells.sheet.writable()
        self.cells.sheet.new_rules.clear()
        for rules in list(self.api.getConditionalFormats()):
            areas = rules.Range.getRangeAddresses()
            if not any(self._meets(area) for area in areas):
                continue
            if all(self.cells.box.around(Box.of_office(area)) == self.cells.box for area in areas):
                self.api.removeByID(rules.ID)
                continue
            left = self._together([*areas, self._address()])  # It takes out only what is in.
            left.removeRangeAddress(self._address())
            if left.Count:
                rules.Range = left
            else:
                self.api.removeByID(rules.ID)

    def _add_rule(
        self, operator: int, operands: tuple[str, str | None], spec: Mapping[str, Any]
    ) -> ConditionalFormat:
        rules, number = self._rules(RULE)
        entry = rules.getByIndex(number)
        entry.Operator = operator
        for name, operand in zip(("Formula1", "Formula2"), operands, strict=True):
            if operand is not None:
                setattr(entry, name, formula_to_office(operand).removeprefix("="))
        entry.StyleName = _style(self.cells, spec)
        return ConditionalFormat(self, rules, number)

    def _rules(self, kind: int) -> tuple[Uno, int]:
        """The rules that were made for just these cells, and the place of a new one among them."""
        self.cells.sheet.writable()
        made = self.cells.sheet.new_rules
        if self.cells.box not in made:
            number = self.api.createByRange(self.cells.sheet.pointer.together([self.cells.box]))
            found = reversed(self.api.getConditionalFormats())
            made[self.cells.box] = next(rules for rules in found if number == rules.ID)
        rules = made[self.cells.box]
        place = rules.getCount()
        rules.createEntry(kind, place)
        return rules, place

    def _together(self, areas: Sequence[Uno]) -> Uno:
        """Areas as one object of UNO."""
        found = self.cells.sheet.book.xl.createInstance("com.sun.star.sheet.SheetCellRanges")
        found.addRangeAddresses(tuple(areas), False)
        return found

    def _address(self) -> Uno:
        return self.cells.box.cells(self.cells.sheet.index - 1)

    def _meets(self, area: Uno) -> bool:
        """Whether an area of UNO has cells in common with these."""
        here: Box = self.cells.box
        rows = area.StartRow < here.row + here.height - 1 and here.row - 1 <= area.EndRow
        columns = area.StartColumn < here.column + here.width - 1
        return bool(rows and columns and here.column - 1 <= area.EndColumn)


@plain
class ConditionalFormat(base_classes.ConditionalFormat):
    """One rule. Of rules for the same cells only the first that holds counts."""

    stop_if_true = True

    def __init__(self, parent: ConditionalFormats, rules: Uno, number: int) -> None:
        """`rules` are those of UNO for the same cells, of which this is one."""
        self.parent = parent
        self.rules = rules
        self.number = number

    @property
    def api(self) -> Uno:
        """The entry of UNO."""
        return self.rules.getByIndex(self.number)

    @property
    def type(self) -> str:
        """What kind of rule it is."""
        kind = self.api.getType()
        if kind == RULE:
            operator = self.api.Operator
            if operator in OPERATORS.values():
                return "cell_value"
            return "custom" if operator == EXPRESSION else "unknown"
        return KINDS.get(kind, "unknown")

    @property
    def operator(self) -> str | None:
        """How the value is compared."""
        if self.type != "cell_value":
            return None
        return next(name for name, number in OPERATORS.items() if number == self.api.Operator)

    @property
    def formula1(self) -> str | None:
        """What the value is compared with."""
        return to_excel(self.api.Formula1) if self.type == "cell_value" else None

    @property
    def formula2(self) -> str | None:
        """The other end, for a rule with between."""
        between = self.operator in {"between", "not_between"}
        return to_excel(self.api.Formula2) if between else None

    @property
    def formula(self) -> str | None:
        """The formula that must be true."""
        return f"={to_excel(self.api.Formula1)}" if self.type == "custom" else None

    @property
    def fill_color(self) -> tuple[int, int, int] | None:
        """The fill of cells for which it holds."""
        return of_office(self._looks("CellBackColor"))

    @property
    def font_color(self) -> tuple[int, int, int] | None:
        """The letters of cells for which it holds."""
        return of_office(self._looks("CharColor"))

    @property
    def font_bold(self) -> bool | None:
        """Whether the letters become bold."""
        weight = self._looks("CharWeight")
        return None if weight is None else bool(weight > NORMAL)

    @property
    def bar_color(self) -> tuple[int, int, int] | None:
        """The colour of the bar."""
        return of_office(self.api.Color) if self.type == "data_bar" else None

    @property
    def gradient(self) -> bool | None:
        """Whether the bar fades away."""
        return bool(self.api.UseGradient) if self.type == "data_bar" else None

    def delete(self) -> None:
        """Take the rule away; LibreOffice cannot do that with one of several for the same cells."""
        if self.rules.getCount() > 1:
            raise NotImplementedError("deleting one of several rules")
        self.parent.cells.sheet.new_rules.clear()
        self.parent.api.removeByID(self.rules.ID)

    def _looks(self, name: str) -> Uno:
        """A property of the style that cells get; None when the rule has none."""
        if self.type not in {"cell_value", "custom"}:
            return None
        return _styles(self.parent.cells).getByName(self.api.StyleName).getPropertyValue(name)


def _styles(cells: Range) -> Uno:
    return cells.sheet.book.cell_styles


def _style(cells: Range, spec: Mapping[str, Any]) -> str:
    """The name of the cell style with these looks, which is made if it is not there."""
    fill, colour = spec.get("fill_color"), spec.get("font_color")
    bold, italic = spec.get("font_bold"), spec.get("font_italic")
    numbers = [NONE if c is None else to_office(c) for c in (fill, colour)]
    name = f"uvp {numbers[0]:06x} {numbers[1]:06x}" + " b" * bool(bold) + " i" * bool(italic)
    styles = _styles(cells)
    if not styles.hasByName(name):
        style = cells.sheet.book.xl.createInstance("com.sun.star.style.CellStyle")
        styles.insertByName(name, style)
        if fill is not None:
            style.CellBackColor = numbers[0]
        if colour is not None:
            style.CharColor = numbers[1]
        if bold is not None:
            style.CharWeight = BOLD if bold else NORMAL
        if italic is not None:
            style.CharPosture = enum("awt.FontSlant", "ITALIC" if italic else "NONE")
    return name
