"""The columns that stay with an action as they are written: the known kinds, and all others.

No rule needs them, so that they are read only for frames, records and exports.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import partial
from operator import itemgetter

from uvp_xl.clean_text import line
from uvp_xl.columns import COMPLETION
from uvp_xl.grid import Value, letters
from uvp_xl.normalise import scaled_budget
from uvp_xl.normalise.per_value import each
from uvp_xl.notation import budget
from uvp_xl.tables import money_unit
from uvp_xl.tables.action_table import Table
from uvp_xl.unfilled import is_unfilled

_MINUS = ("-", "–", "−")
_SPARE = (*COMPLETION, "planning_start", "planning_end")
"""The columns that another column of the same table can leave unread."""


def texts(tables: Sequence[Table], name: str) -> list[str]:
    """Return the cells of a column of all actions, on one clean line; "" without the column."""
    result: list[str] = []
    for table in tables:
        values = table.values.get(name)
        result += each(values, line) if values else [""] * len(table.rows)
    return result


def amounts(tables: Sequence[Table], name: str) -> list[float | None]:
    """Return the amount in euros in each cell of a column; None where it is not one amount.

    An amount that is left can be negative.
    """
    result: list[float | None] = []
    for table in tables:
        factor = max(table.unit, money_unit.unit(table.titles.get(name, "")))
        values = table.values.get(name)
        read = partial(_amount, factor=factor)
        result += each(values, read) if values else [None] * len(table.rows)
    return result


def _amount(value: Value, factor: int) -> float | None:
    """Return the amount in a cell of a column that counts in `factor` euros, None if not one."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return round(float(value) * factor, 2)
    text = line(value).removeprefix("€").lstrip()
    if text.startswith(_MINUS):
        rest = _amount(text[1:].lstrip(), factor) if text[1:2] not in ("", *_MINUS) else None
        return None if rest is None else -rest
    reading = scaled_budget.read(value, factor) if factor > 1 else budget.read(value)
    single = reading.kind == "amount" and reading.minimum == reading.maximum
    return reading.minimum if single else None


def extra(tables: Sequence[Table], used: Mapping[int, Collection[str]]) -> list[dict[str, str]]:
    """Return, for each action, the filled cells of the other columns by their heading.

    A heading is as it is written. A column without one is called by its letter: "kolom H". The
    columns of completion, and a start and end next to a planning, can be for nothing as well;
    `used` has the columns of completion that an action does have another field for.
    """
    result: list[dict[str, str]] = []
    for table in tables:
        others = _others(table)
        spare = [name for name in _SPARE if name in table.values]
        for index, row in enumerate(table.rows):
            cells = {title: table.value_at(row, number) for title, number in others.items()}
            kept = used.get(len(result), ())
            for name in spare:
                if name not in kept and (name in COMPLETION or _is_planned(table, index)):
                    title = table.titles[name]
                    title += f" ({letters(table.columns[name])})" if title in cells else ""
                    cells[title] = table.values[name][index]
            result.append({str(t): str(line(v)) for t, v in cells.items() if _is_told(v)})
    return result


def _others(table: Table) -> dict[str, int]:
    """Return the unknown columns of a table and those without a heading, from left to right."""
    unheaded = {f"kolom {letters(number)}": number for number in table.unheaded}
    return dict(sorted({**unheaded, **table.extra}.items(), key=itemgetter(1)))


def _is_planned(table: Table, index: int) -> bool:
    """Return whether an action has a planning in one cell, before any start and end."""
    return "planning" in table.values and _is_told(table.values["planning"][index])


def _is_told(value: Value) -> bool:
    """Return whether a cell of any column is filled in."""
    return not is_unfilled(value, "unknown")
