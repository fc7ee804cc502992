"""The filter of a list: its buttons in the header row, and which rows are shown."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from xlwings import base_classes

from uvp_xl.engines.libreoffice.bridge import Uno, enum, struct
from uvp_xl.engines.libreoffice.panes import shown
from uvp_xl.engines.libreoffice.trouble import plain

if TYPE_CHECKING:
    from uvp_xl.engines.libreoffice.range import Range

OPERATORS = {
    "equal_to": 2,
    "not_equal_to": 3,
    "greater_than": 4,
    "greater_than_or_equal": 5,
    "less_than": 6,
    "less_than_or_equal": 7,
}
"""Comparisons (com.sun.star.sheet.FilterOperator2)."""
Operand = str | dict[str, str]
"""A value to compare with, as xlwings tells it: a text, or a day with its kind."""
NUMBER, TEXT = 0, 1
"""What is compared (com.sun.star.sheet.FilterFieldType)."""


@plain
class AutoFilter(base_classes.AutoFilter):
    """The filter over a header row and the rows below it; not for empty cells, top or bottom."""

    def __init__(self, cells: Range) -> None:
        """`cells` are the header row and the rows below it."""
        self.parent = cells

    @property
    def criteria(self) -> list[dict[str, Any]]:
        """What is asked of each column."""
        fields: dict[int, list[Uno]] = {}
        for field in self._fields():
            fields.setdefault(field.Field, []).append(field)
        columns = range(self.parent.shape[1])
        return [_snapshot(column + 1, fields.get(column, [])) for column in columns]

    def apply_values(self, field: int, values: Sequence[str]) -> None:
        """Show rows with one of these texts in this column; several only when it is the only one.

        LibreOffice takes one text a condition here, and "or" binds weaker than "and".
        """
        if len(values) > 1 and any(f.Field != field - 1 for f in self._fields()):
            raise NotImplementedError("several texts, and a condition on another column")
        fields = [_field(field, OPERATORS["equal_to"], [value]) for value in values]
        for other in fields[1:]:
            other.Connection = enum("sheet.FilterConnection", "OR")
        self._apply(field, fields)

    def apply_comparison(
        self, field: int, operator: str, value1: Operand | None, value2: Operand | None
    ) -> None:
        """Show rows whose value in this column compares so."""
        if value1 is None:
            raise NotImplementedError("a filter for empty cells")
        if operator in OPERATORS:
            fields = [_field(field, OPERATORS[operator], [value1])]
        else:
            inside = operator == "between"
            low = OPERATORS["greater_than_or_equal" if inside else "less_than"]
            high = OPERATORS["less_than_or_equal" if inside else "greater_than"]
            fields = [_field(field, low, [value1]), _field(field, high, [value2 or ""])]
            fields[1].Connection = enum("sheet.FilterConnection", "AND" if inside else "OR")
        self._apply(field, fields)

    def clear(self, field: int | None = None) -> None:
        """Ask no more of a column, or of any; the buttons stay."""
        self.parent.sheet.writable()
        left = [f for f in self._fields() if field is not None and f.Field != field - 1]
        self._filter(left)

    def show(self) -> None:
        """Put buttons in the header row; xlwings has no word for that."""
        self.hide()
        self._do("DataFilterAutoFilter")

    def hide(self) -> None:
        """Take the buttons away, and show all rows."""
        self.clear()
        self._do("DataFilterHideAutoFilter")

    def _apply(self, field: int, fields: list[Uno]) -> None:
        others = [f for f in self._fields() if f.Field != field - 1]
        if self.parent.sheet.visible:
            self.show()
        self._filter(others + fields)

    def _fields(self) -> tuple[Uno, ...]:
        found: tuple[Uno, ...] = self.parent.xl.createFilterDescriptor(False).getFilterFields3()
        for field in found:
            values = tuple(field.Values)
            for value in values:  # LibreOffice does not tell the type of a text back.
                value.FilterType = NUMBER if value.IsNumeric else TEXT
            field.Values = values
        return found

    def _filter(self, fields: Sequence[Uno]) -> None:
        """Show only rows of which all this is true."""
        asked = self.parent.xl.createFilterDescriptor(True)
        asked.ContainsHeader = True
        asked.setFilterFields3(tuple(fields))
        self.parent.xl.filter(asked)

    def _do(self, command: str) -> None:
        """Choose from the menu, with the cells selected for the time being."""
        sheet = self.parent.sheet
        context = sheet.book.app.context
        helper = context.ServiceManager.createInstanceWithContext(
            "com.sun.star.frame.DispatchHelper", context
        )
        with shown(sheet) as controller:
            before = controller.getSelection()
            controller.select(self.parent.xl)
            helper.executeDispatch(controller.Frame, f".uno:{command}", "", 0, ())
            controller.select(before)


def _field(field: int, operator: int, values: Sequence[Operand]) -> Uno:
    """What is asked of a column, which counts from 1."""
    found = []
    for value in values:
        number = _number(value)
        text = value if isinstance(value, str) else ""
        plain_text = number is None or (operator == OPERATORS["equal_to"] and bool(text))
        found.append(
            struct(
                "sheet.FilterFieldValue",
                IsNumeric=not plain_text,
                NumericValue=number or 0.0,
                StringValue=text,
                FilterType=TEXT if plain_text else NUMBER,
            )
        )
    return struct(
        "sheet.TableFilterField3", Field=field - 1, Operator=operator, Values=tuple(found)
    )


def _number(value: Operand) -> float | None:
    """The number in a text, or of a day as xlwings tells it; None when there is none."""
    if isinstance(value, dict):
        moment = dt.datetime.fromisoformat(value["value"])
        return (moment - dt.datetime(1899, 12, 30)) / dt.timedelta(days=1)
    try:
        return float(value)
    except ValueError:
        return None


def _snapshot(column: int, fields: Sequence[Uno]) -> dict[str, Any]:
    """What is asked of a column, as xlwings tells it."""
    if not fields:
        return base_classes.empty_autofilter_criteria(column)
    operator = fields[0].Operator
    values = [v.StringValue or f"{v.NumericValue:g}" for v in fields[0].Values]
    if operator == OPERATORS["equal_to"] and not fields[0].Values[0].IsNumeric:
        texts = [value.StringValue for field in fields for value in field.Values]
        return base_classes.empty_autofilter_criteria(column, "values") | {"values": texts}
    told = base_classes.empty_autofilter_criteria(column, "comparison")
    names = {number: name for name, number in OPERATORS.items()}
    if len(fields) == 2:
        inside = operator == OPERATORS["greater_than_or_equal"]
        other = fields[1].Values[0]
        second = other.StringValue or f"{other.NumericValue:g}"
        return told | {
            "operator": "between" if inside else "not_between",
            "value1": values[0],
            "value2": second,
        }
    return told | {"operator": names.get(operator), "value1": values[0]}
