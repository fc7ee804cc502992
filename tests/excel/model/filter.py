"""The filter of a sheet: the criteria of each column, and the rows that they hide."""

from __future__ import annotations

import fnmatch
import operator
import re
from dataclasses import dataclass
from typing import Any

from tests.excel import refusal
from tests.excel.model.thing import Thing

AND, OR, VALUES = 1, 2, 7
"""learn.microsoft.com/office/vba/api/excel.xlautofilteroperator; others are not worked out here."""
COMPARE = {"<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge}


@dataclass(frozen=True)
class Chosen:
    """The criteria of one column (learn.microsoft.com/office/vba/api/excel.range.autofilter)."""

    first: Any
    operator: int = 0
    second: Any = None

    @classmethod
    def of(cls, first: Any, how: Any, second: Any) -> Chosen:
        """Create criteria as Excel stores them: with operators, and two values as alternatives."""
        how = int(how or 0)
        if how == VALUES:
            values = first if isinstance(first, tuple) else (first,)
            signed = tuple(_signed(value) for value in values)
            if len(signed) > 2:
                return cls(signed, VALUES)
            return cls(signed[0], OR if len(signed) == 2 else 0, *signed[1:])
        if how not in (0, AND, OR):
            raise NotImplementedError(f"AutoFilter with the operator {how}")
        if isinstance(first, tuple):
            raise refusal.failed("AutoFilter", "Range")
        both = None if second is None else _signed(second)
        return cls(_signed(first), how if both is not None else 0, both)

    def shows(self, value: Any, text: str) -> bool:
        """Return whether a cell of this value, that is seen as `text`, is shown."""
        if self.operator == VALUES:
            return any(_fits(one, value, text) for one in self.first)
        result = _fits(self.first, value, text)
        if self.operator == AND:
            return result and _fits(self.second, value, text)
        return result or (self.operator == OR and _fits(self.second, value, text))


def _signed(criterion: Any) -> str:
    text = str(criterion)
    return text if re.match("[=<>]", text) else f"={text}"


def _fits(criterion: str, value: Any, text: str) -> bool:
    """Return whether a cell matches "=text", "<>text", ">5" and so on; "=" matches a blank."""
    sign, wanted = re.match("(<>|<=|>=|=|<|>)(.*)", criterion, re.DOTALL).groups()
    if sign in COMPARE:
        number = isinstance(value, int | float) and not isinstance(value, bool)
        return number and bool(COMPARE[sign](value, float(wanted)))
    pattern = re.sub(r"~([*?])", r"[\1]", wanted.casefold())
    same = fnmatch.fnmatchcase(text.casefold(), pattern) if wanted else value in (None, "")
    return same == (sign == "=")


class AutoFilter(Thing):
    """The active filter."""

    interface = "AutoFilter"

    def __init__(self, sheet: Any) -> None:
        """Initialize for `sheet`."""
        self.sheet = sheet

    def check_alive(self) -> None:
        self.sheet.check_alive()
        if self.sheet.filter is None:
            raise refusal.excel("Object vereist", -2146827864)

    def get_Range(self) -> Any:
        return self.sheet.over([self.sheet.filter])

    def get_Filters(self) -> Filters:
        return Filters(self.sheet)

    def get_FilterMode(self) -> bool:
        return bool(self.sheet.chosen)

    def do_ShowAllData(self) -> None:
        self.sheet.do_ShowAllData()


class Filters(Thing):
    """The columns of a filter."""

    interface = "Filters"

    def __init__(self, sheet: Any) -> None:
        """Initialize for the filter of `sheet`."""
        self.sheet = sheet

    def items(self) -> list[Any]:
        top = self.sheet.filter
        return [Filter(self.sheet, field) for field in range(1, top[3] - top[1] + 2)]

    def get_Count(self) -> int:
        return len(self.items())

    def get_Item(self, index: Any) -> Filter:
        result = self.items()
        if not 1 <= int(index) <= len(result):
            raise refusal.beyond()
        return result[int(index) - 1]


class Filter(Thing):
    """One column of a filter; of one in which nothing was chosen only that can be asked
    (learn.microsoft.com/office/vba/api/excel.filter)."""

    interface = "Filter"

    def __init__(self, sheet: Any, field: int) -> None:
        """Initialize for the filter of `sheet`."""
        self.sheet, self.field = sheet, field

    def get_On(self) -> bool:
        return self.field in self.sheet.chosen

    def _chosen(self, member: str) -> Chosen:
        if self.field not in self.sheet.chosen:
            raise refusal.unread(member, "Filter")
        return self.sheet.chosen[self.field]

    def get_Criteria1(self) -> Any:
        return self._chosen("Criteria1").first

    def get_Operator(self) -> int:
        return self._chosen("Operator").operator

    def get_Criteria2(self) -> Any:
        """Return the second criterion; fail if there is only one."""
        result = self._chosen("Criteria2").second
        if result is None:
            raise refusal.unread("Criteria2", "Filter")
        return result

    def get_Count(self) -> int:
        first = self._chosen("Count").first
        return len(first) if isinstance(first, tuple) else 1
