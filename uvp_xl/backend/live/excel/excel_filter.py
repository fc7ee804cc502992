"""The filter of the user on a report sheet: remembered, and set again when the sheet is new."""

from __future__ import annotations

from dataclasses import dataclass

from uvp_xl.backend.live.busy_retry import is_refusal
from uvp_xl.backend.live.excel.com_gateway import Com
from uvp_xl.grid import Grid, area
from uvp_xl.report_state import user_filter
from uvp_xl.report_state.user_filter import Criterion
from uvp_xl.sheets.sheet_model import Sheet

AND = 1
"""xlAnd, what Excel takes for one value."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What the user chose in one column, which counts from 1 on the sheet; as Excel tells it."""

    column: int
    first: object
    operator: object
    second: object

    @property
    def criterion(self) -> Criterion:
        """The same as it is told."""
        values = self.first if isinstance(self.first, tuple) else (self.first, self.second)
        said = tuple(str(v).removeprefix("=") for v in values if isinstance(v, str | int | float))
        return Criterion(self.column, said)


@dataclass(frozen=True, slots=True)
class Chosen:
    """The filter of a sheet: the row of its headings, and what was chosen."""

    top: int = 0
    choices: tuple[Choice, ...] = ()


def filtered(own: Com) -> Chosen:
    """What the user chose in the filter of a sheet that has one; nothing when it shows all rows."""
    if not own.call("FilterMode"):
        return Chosen()
    chosen = own.call("AutoFilter")
    where = area(str(chosen.call("Range").call("Address")).replace("$", ""))
    each = chosen.call("Filters")
    found = []
    for number in range(1, int(each.call("Count")) + 1):
        one = each.call("Item", number)
        if one.call("On"):
            told = (one.maybe(name) for name in ("Criteria1", "Operator", "Criteria2"))
            found.append(Choice(where.left + number - 1, *told))
    return Chosen(where.top, tuple(found))


def refilter(own: Com, sheet: Sheet, old: Grid, chosen: Chosen) -> list[str]:
    """Choose the same again where the columns are the same; in Dutch, what is gone."""
    gone = [choice for choice in chosen.choices if not _choose(own, sheet, old, chosen.top, choice)]
    return list(user_filter.lost(old.name, old, chosen.top, [choice.criterion for choice in gone]))


def _choose(own: Com, sheet: Sheet, old: Grid, top: int, choice: Choice) -> bool:
    """Filter by one column; whether that could be done."""
    where, column = sheet.filter, choice.column
    if where is None or not where.left <= column <= where.right:
        return False
    if choice.first is None:  # Excel does not tell which dates were chosen.
        return False
    if sheet.grid().value(where.top, column) != old.value(top, column):
        return False
    told = [choice.first, choice.operator or AND]
    try:
        own.call("Range", str(where)).call(
            "AutoFilter",
            column - where.left + 1,
            *told,
            *([] if choice.second is None else [choice.second]),
        )
    except Exception as error:
        if not is_refusal(error):
            raise
        return False
    return True
