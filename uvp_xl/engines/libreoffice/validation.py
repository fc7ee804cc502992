"""What may be entered in cells: a list to choose from, or a rule."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from xlwings import base_classes

from uvp_xl.engines.libreoffice.bridge import Uno, enum
from uvp_xl.engines.libreoffice.formats import shared
from uvp_xl.engines.libreoffice.formula import to_excel, to_office
from uvp_xl.engines.libreoffice.trouble import plain

if TYPE_CHECKING:
    from uvp_xl.engines.libreoffice.name import Name
    from uvp_xl.engines.libreoffice.range import Range

TYPES = {
    "none": "ANY",
    "whole_number": "WHOLE",
    "decimal": "DECIMAL",
    "list": "LIST",
    "date": "DATE",
    "time": "TIME",
    "text_length": "TEXT_LEN",
    "custom": "CUSTOM",
}
OPERATORS = {
    "between": "BETWEEN",
    "not_between": "NOT_BETWEEN",
    "equal_to": "EQUAL",
    "not_equal_to": "NOT_EQUAL",
    "greater_than": "GREATER",
    "less_than": "LESS",
    "greater_than_or_equal": "GREATER_EQUAL",
    "less_than_or_equal": "LESS_EQUAL",
}
ALERTS = {"stop": "STOP", "warning": "WARNING", "information": "INFO"}
SHOWN, HIDDEN = 1, 0
"""Whether a list unfolds in the cell (com.sun.star.sheet.TableValidationVisibility)."""


@plain
class DataValidation(base_classes.DataValidation):
    """The rule of cells that all have the same; `api` is a copy, to be set as Validation."""

    def __init__(self, cells: Range) -> None:
        """`cells` are the cells that the rule is about."""
        self.parent = cells

    @property
    def api(self) -> Uno:
        """The validation of UNO."""
        return self.parent.xl.Validation

    @property
    def type(self) -> str:
        """The kind of rule; "inconsistent" when the cells differ."""
        found = shared(self.parent, "Validation")
        if found is None:
            return "inconsistent"
        names = {office: name for name, office in TYPES.items()}
        return names.get(found.Type.value, "unknown")

    @property
    def operator(self) -> str | None:
        """How an entry is compared."""
        if self.type in {"none", "list", "custom", "inconsistent"}:
            return None
        names = {office: name for name, office in OPERATORS.items()}
        return names.get(self.api.getOperator().value)

    @property
    def formula1(self) -> str | None:
        """What an entry is compared with."""
        return to_excel(self.api.getFormula1()) if self.operator else None

    @property
    def formula2(self) -> str | None:
        """The other end, for between."""
        between = self.operator in {"between", "not_between"}
        return to_excel(self.api.getFormula2()) if between else None

    @property
    def formula(self) -> str | None:
        """The formula that must be true of an entry."""
        return f"={to_excel(self.api.getFormula1())}" if self.type == "custom" else None

    @property
    def source(self) -> str | None:
        """The choices with a comma between, or a formula for where they stand."""
        if self.type != "list":
            return None
        found: str = self.api.getFormula1()
        if found.startswith('"'):
            return found[1:-1].replace('";"', ",").replace('""', '"')
        return f"={to_excel(found)}"

    @property
    def in_cell_dropdown(self) -> bool | None:
        """Whether the list unfolds in the cell."""
        return self.api.ShowList != HIDDEN if self.type == "list" else None

    @property
    def ignore_blank(self) -> bool | None:
        """Whether a cell may be empty."""
        told: bool | None = self._told("IgnoreBlankCells")
        return told

    @property
    def show_error(self) -> bool | None:
        """Whether another entry is objected to."""
        told: bool | None = self._told("ShowErrorMessage")
        return told

    @property
    def error_title(self) -> str | None:
        """The title of the objection."""
        told: str | None = self._told("ErrorTitle")
        return told

    @property
    def error_message(self) -> str | None:
        """The text of the objection."""
        told: str | None = self._told("ErrorMessage")
        return told

    @property
    def show_input(self) -> bool | None:
        """Whether an explanation is shown in the cell."""
        told: bool | None = self._told("ShowInputMessage")
        return told

    @property
    def input_title(self) -> str | None:
        """The title of the explanation."""
        told: str | None = self._told("InputTitle")
        return told

    @property
    def input_message(self) -> str | None:
        """The text of the explanation."""
        told: str | None = self._told("InputMessage")
        return told

    @property
    def alert_style(self) -> str | None:
        """How strict it is: stop, warning or information."""
        style = self._told("ErrorAlertStyle")
        names = {office: name for name, office in ALERTS.items()}
        return None if style is None else names.get(style.value)

    def set_list(self, source: list[str] | Range | Name, in_cell_dropdown: bool) -> None:
        """Choices: texts, or the cells or the name in which they stand."""
        if isinstance(source, list):
            formula = _literal(source)
        elif isinstance(source, base_classes.Name):
            formula = source.name
        else:
            formula = to_office(f"{_quoted(source.sheet.name)}!{source.address}")
        rule = self._new("list")
        rule.setFormula1(formula)
        rule.ShowList = SHOWN if in_cell_dropdown else HIDDEN
        self.parent.open.Validation = rule

    def set_rule(
        self, rule_type: str, operator: str | None, formula1: str, formula2: str | None
    ) -> None:
        """A comparison, or a formula that must be true."""
        rule = self._new(rule_type)
        if operator is not None:
            rule.setOperator(enum("sheet.ConditionOperator", OPERATORS[operator]))
        rule.setFormula1(to_office(formula1).removeprefix("="))
        if formula2 is not None:
            rule.setFormula2(to_office(formula2).removeprefix("="))
        self.parent.open.Validation = rule

    def delete(self) -> None:
        """Let anything be entered."""
        self.parent.open.Validation = self._new("none")

    def _new(self, kind: str) -> Uno:
        """A rule that says nothing yet, and objects to other entries."""
        rule = self.parent.sheet.xl.getCellRangeByPosition(0, 0, 0, 0).Validation
        rule.Type = enum("sheet.ValidationType", TYPES[kind])
        rule.setFormula1("")
        rule.setFormula2("")
        rule.IgnoreBlankCells = True
        rule.ShowErrorMessage = kind != "none"
        rule.ErrorAlertStyle = enum("sheet.ValidationAlertStyle", ALERTS["stop"])
        rule.ShowInputMessage = False
        for name in ("ErrorTitle", "ErrorMessage", "InputTitle", "InputMessage"):
            setattr(rule, name, "")
        return rule

    def _told(self, name: str) -> Uno:
        """A property of the rule; None when there is none."""
        return None if self.type in {"none", "inconsistent"} else getattr(self.api, name)


def _quoted(sheet: str) -> str:
    """The name of a sheet as a formula has it."""
    return "'" + sheet.replace("'", "''") + "'"


def _literal(choices: Sequence[str]) -> str:
    '''Choices as LibreOffice takes them.

    >>> print(_literal(["a b", 'c"']))
    "a b";"c"""
    '''
    return ";".join('"' + choice.replace('"', '""') + '"' for choice in choices)
