"""Colour rules and data bars."""

from __future__ import annotations

from typing import Any

from tests.excel import refusal
from tests.excel.model.area import Area, bounds, overlap, shifted, without
from tests.excel.model.formula import english
from tests.excel.model.thing import Thing, simple

DATABAR, EXPRESSION, CELL_VALUE = 4, 2, 1


class Kept(Thing):
    """An object with stored properties."""

    def __init__(self, owner: Thing, kept: dict[str, Any] | None = None) -> None:
        """Initialize for `owner`, with default properties."""
        self.owner, self.kept = owner, dict(kept or {})

    def check_alive(self) -> None:
        self.owner.check_alive()

    def changing(self, member: str) -> None:
        self.owner.changing(member)


class RuleFont(Kept):
    """The font of a rule."""

    interface = "Font"


class RuleFill(Kept):
    """The fill of a rule."""

    interface = "Interior"


class BarColour(Kept):
    """The colour of a data bar."""

    interface = "FormatColor"


class Point(Kept):
    """The shortest or longest bar."""

    interface = "ConditionValue"

    def do_Modify(self, newtype: Any, newvalue: Any = None) -> None:
        self.kept |= {"Type": int(newtype), "Value": newvalue}


simple(RuleFont, "Color ColorIndex Bold Italic Underline Strikethrough TintAndShade ThemeColor")
simple(RuleFill, "Color ColorIndex Pattern PatternColor TintAndShade ThemeColor")
simple(BarColour, "Color ColorIndex ThemeColor TintAndShade")
simple(Point, "Type Value", put=False)


class Rule(Thing):
    """One rule over areas of a sheet."""

    interface = "FormatCondition"

    def __init__(self, sheet: Any, areas: list[Area], kept: dict[str, Any]) -> None:
        """Create a rule for `sheet`, which is not one of its rules yet."""
        self.sheet, self.areas = sheet, areas
        self.kept = {
            "StopIfTrue": True,
            "Operator": None,
            "Formula1": None,
            "Formula2": None,
        } | kept
        self.font, self.fill = RuleFont(self), RuleFill(self)

    def check_alive(self) -> None:
        self.sheet.check_alive()
        if self not in self.sheet.rules:
            raise refusal.excel("Object vereist", -2146827864)

    def changing(self, member: str) -> None:
        self.sheet.changing(f"FormatCondition.{member}")
        self.sheet.refuse_protected()

    def get_Type(self) -> int:
        return int(self.kept["Type"])

    def get_Font(self) -> RuleFont:
        return self.font

    def get_Interior(self) -> RuleFill:
        return self.fill

    def get_AppliesTo(self) -> Any:
        return self.sheet.over(self.areas)

    def get_Application(self) -> Any:
        return self.sheet.get_Application()

    def get_Parent(self) -> Any:
        return self.sheet.over(self.areas)

    def do_SetFirstPriority(self) -> None:
        self.sheet.rules.remove(self)
        self.sheet.rules.insert(0, self)

    def get_Priority(self) -> int:
        return int(self.sheet.rules.index(self)) + 1

    def do_Delete(self) -> None:
        self.sheet.rules.remove(self)

    def copied(self, sheet: Any, areas: list[Area]) -> Rule:
        """Return the same rule for other cells."""
        new = type(self)(sheet, areas, self.kept)
        new.font.kept, new.fill.kept = dict(self.font.kept), dict(self.fill.kept)
        return new


simple(Rule, "StopIfTrue")
simple(Rule, "Operator Formula1 Formula2 Text", put=False)


class Bar(Rule):
    """A data bar."""

    interface = "Databar"

    def __init__(self, sheet: Any, areas: list[Area], kept: dict[str, Any]) -> None:
        """Create Excel's default blue bar."""
        super().__init__(
            sheet, areas, {"Type": DATABAR, "BarFillType": 1, "ShowValue": True} | kept
        )
        self.colour = BarColour(self, {"Color": 15698432.0})
        self.shortest, self.longest = Point(self, {"Type": 6}), Point(self, {"Type": 7})

    def get_BarColor(self) -> BarColour:
        return self.colour

    def get_MinPoint(self) -> Point:
        return self.shortest

    def get_MaxPoint(self) -> Point:
        return self.longest

    def copied(self, sheet: Any, areas: list[Area]) -> Rule:
        new = super().copied(sheet, areas)
        assert isinstance(new, Bar)
        for mine, its in ((self.colour, new.colour), (self.shortest, new.shortest),
                          (self.longest, new.longest)):  # fmt: skip
            its.kept = dict(mine.kept)
        return new


simple(Bar, "BarFillType ShowValue PercentMin PercentMax Direction")


class FormatConditions(Thing):
    """The rules over a range: those that touch it."""

    interface = "FormatConditions"

    def __init__(self, cells: Any) -> None:
        """Initialize for a range."""
        self.cells, self.sheet = cells, cells.sheet

    def check_alive(self) -> None:
        self.cells.check_alive()

    def changing(self, member: str) -> None:
        self.cells.changing(f"FormatConditions.{member}")
        self.sheet.refuse_protected()

    def items(self) -> list[Any]:
        return [rule for rule in self.sheet.rules if touches(rule, self.cells.areas)]

    def get_Count(self) -> int:
        return len(self.items())

    def do_Item(self, index: Any) -> Rule:
        result = self.items()
        if not 1 <= int(index) <= len(result):
            raise refusal.beyond()
        return result[int(index) - 1]

    def do_Add(
        self, kind: Any, operator: Any = None, formula1: Any = None, formula2: Any = None, *_: Any
    ) -> Rule:
        """Add a rule; texts are read in the language of the call."""
        spoken = self.sheet.settings.spoken
        if int(kind) not in (CELL_VALUE, EXPRESSION):
            raise NotImplementedError(f"FormatConditions.Add of type {kind}")
        given = [None if f is None else english(str(f), spoken) for f in (formula1, formula2)]
        return self._added(Rule, {"Type": int(kind), "Operator": operator,
                                  "Formula1": given[0], "Formula2": given[1]})  # fmt: skip

    def do_AddDatabar(self) -> Rule:
        return self._added(Bar, {})

    def do_Delete(self) -> None:
        cut(self.sheet, self.cells.areas)

    def _added(self, cls: type[Rule], kept: dict[str, Any]) -> Rule:
        rule = cls(self.sheet, list(self.cells.areas), kept)
        self.sheet.rules.append(rule)
        return rule


def touches(rule: Rule, areas: list[Area]) -> bool:
    """Return whether a rule is over any of these cells."""
    return any(overlap(one, two) for one in rule.areas for two in areas)


def cut(sheet: Any, areas: list[Area]) -> None:
    """Remove these cells from all rules; a rule without cells is deleted."""
    for hole in areas:
        for rule in sheet.rules:
            rule.areas = [rest for area in rule.areas for rest in without(area, hole)]
    sheet.rules[:] = [rule for rule in sheet.rules if rule.areas]


def copy(source: Any, area: Area, target: Any, down: int, right: int) -> None:
    """Copy what is of rules within `area`, to so many cells further."""
    for rule in list(source.rules):
        areas = [result for one in rule.areas if (result := overlap(one, area))]
        if areas:
            target.rules.append(rule.copied(target, [shifted(one, down, right) for one in areas]))


def around(rule: Rule) -> Area:
    """Return the smallest area around a rule."""
    return bounds(rule.areas)
