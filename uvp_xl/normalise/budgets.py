"""The budget of each action, from one cell, from two, or from a column for each year."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from uvp_xl.grid import Value
from uvp_xl.normalise import once_and_yearly, scaled_budget
from uvp_xl.normalise.per_value import each, remembered
from uvp_xl.notation import budget
from uvp_xl.notation.cell_reading import Budget
from uvp_xl.tables.action_table import Table
from uvp_xl.tables.cost_recurrence import recurrence

Reader = Callable[[Value], Budget]

_read_budget = remembered(partial(once_and_yearly.read, reader=budget.read))


def read(tables: Sequence[Table], values: Sequence[Value]) -> list[Budget]:
    """Read the budgets of all actions; `values` are the cells of their column, with clean texts.

    A cell composed of others gets no proposals.
    """
    result = each(values, _read_budget)
    first = 0
    for table in tables:
        last = first + len(table.rows)
        in_unit = _in_unit(table)
        reader = _with_recurrence(table, in_unit)
        if reader is not _read_budget:
            result[first:last] = each(values[first:last], reader)
        if "budget" in table.marks:
            _compose(table, result, first, in_unit)
        first = last
    return result


def _in_unit(table: Table) -> Reader:
    """Return what reads a cell of a table in the unit of its heading."""
    if table.unit == 1:
        return _read_budget
    return partial(once_and_yearly.read, reader=partial(scaled_budget.read, factor=table.unit))


def _with_recurrence(table: Table, reader: Reader) -> Reader:
    """Return what reads a cell of a table as often as its heading says."""
    often = recurrence(table.titles.get("budget", ""))
    return partial(_often, reader=reader, yearly=often == "structureel") if often else reader


def _often(value: Value, reader: Reader, *, yearly: bool) -> Budget:
    """Read an amount below a heading that says whether it is one-off or yearly."""
    result = reader(value)
    is_open = result.kind == "amount" and result.per_year is result.once is result.yearly is None
    return replace(result, per_year=yearly) if is_open else result


def _compose(table: Table, result: list[Budget], first: int, reader: Reader) -> None:
    """Read the rows of a table whose budget is composed of several cells."""
    for index, row in enumerate(table.rows, start=first):
        if row in table.marks["budget"]:
            years = table.by_year.get(row, ())
            total = _total([(year, reader(value)) for year, value in years])
            result[index] = total or replace(result[index], proposals=())


def _total(years: Sequence[tuple[int, Budget]]) -> Budget | None:
    """Add up the amounts of several years; None if there is a question about any of them.

    A year with "p.m." leaves the total open upwards.
    """
    kinds = {own.kind for _, own in years}
    amounts = [(year, own) for year, own in years if own.kind != "reserved"]
    plain = all(own.minimum == own.maximum and own.per_year is None for _, own in amounts)
    if "amount" not in kinds or not plain or not kinds <= {"amount", "none", "reserved"}:
        return None
    sums: dict[int, float] = {}
    for year, own in amounts:
        sums[year] = sums.get(year, 0.0) + (own.minimum or 0.0)
    by_year, total = tuple(sums.items()), round(sum(sums.values()), 2)
    return Budget("amount", total, None if "reserved" in kinds else total, by_year=by_year)
