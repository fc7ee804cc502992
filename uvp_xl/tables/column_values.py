"""The columns of a table with the values of its rows; a series of periods becomes one column."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from uvp_xl.clean_text import blank, line
from uvp_xl.columns import COLUMNS, columns_of
from uvp_xl.grid import Grid, Value, letters
from uvp_xl.tables import period_columns as reader
from uvp_xl.tables.action_table import Moment
from uvp_xl.tables.completion_columns import TableColumns, settle
from uvp_xl.tables.cost_recurrence import Recurrence, joined_amounts, recurrence
from uvp_xl.tables.header_columns import Series
from uvp_xl.tables.period_heading import label
from uvp_xl.tables.row_kinds import TableRows
from uvp_xl.tables.status_colours import adopt_lights
from uvp_xl.unfilled import content_of, is_unfilled

_TOLD = columns_of("status", "progress", "remark")
"""Columns that are written down at moments: the last one counts, whatever its year."""


@dataclass(frozen=True)
class Columns:
    """The columns of a table; see `action_table.Table` for the fields."""

    columns: dict[str, int]
    titles: dict[str, str]
    extra: dict[str, int]
    values: dict[str, list[Value]]
    marks: dict[str, dict[int, int]]
    history: dict[int, tuple[Moment, ...]] = field(default_factory=dict)
    by_year: dict[int, tuple[tuple[int, Value], ...]] = field(default_factory=dict)
    unread: dict[int, dict[str, tuple[int, int]]] = field(default_factory=dict)


def columns(grid: Grid, table_rows: TableRows, unit: int = 1) -> Columns:
    """Build the columns of a table from its rows; `unit` is that of its budget."""
    header, rows = table_rows.header, table_rows.actions
    cells = table_rows.cells.of_rows(rows)
    by_column = list(zip(*cells, strict=True)) or [()] * grid.width
    values = {name: list(by_column[number - 1]) for name, number in header.columns.items()}
    for row, index in table_rows.items_above.items():
        values["item"][bisect_left(rows, row)] = table_rows.cells.value(
            index, header.columns["item"]
        )
    result = Columns(dict(header.columns), dict(header.titles), dict(header.extra), values, {})
    if header.recurrences:
        _join_recurrences(result, header.recurrences, rows, cells, unit)
    for name, numbers in header.layout.versions.items():
        _take_last(result, name, numbers, rows, cells)
    read: list[tuple[str, Series]] = []
    wide = _wide(grid, rows, cells) if header.series else cells
    for series in header.series:
        field = reader.field_of(series, wide, result.columns)
        same = [other for name, other in read if name == field and _same(other, series)]
        if field == "budget" and same and recurrence(series.title) != recurrence(same[0].title):
            _add_costs(result, (same[0], series), rows, wide, unit)
            continue
        if not field or (same and _dated(series)):
            for number, period in series.columns:
                result.extra[f"{period.text} ({letters(number)})"] = number
            continue
        read.append((field, series))
        doubtful = field not in _TOLD and (bool(same) or _again(series, header.series))
        _add(result, series, field, rows, wide, doubtful=doubtful)
        if field in ("status", "progress"):
            _remember(result, series, rows, wide)
    table = TableColumns(result.columns, result.titles, result.extra, result.values)
    settle(table)
    adopt_lights(grid, table, rows)
    return result


def _join_recurrences(
    result: Columns,
    recurrences: Mapping[int, Recurrence],
    rows: Sequence[int],
    cells: Sequence[Sequence[Value]],
    unit: int,
) -> None:
    """Join one-off and yearly costs in one column."""
    marks = result.marks.setdefault("budget", {})
    for index, row_cells in enumerate(cells):
        amounts = [(sort, row_cells[number - 1]) for number, sort in recurrences.items()]
        result.values["budget"][index] = joined_amounts(amounts, unit)
        filled = [n for n in recurrences if not is_unfilled(row_cells[n - 1], "amount")]
        if filled:
            marks[rows[index]] = next((n for n in filled if row_cells[n - 1] != 0), filled[0])


def _add_costs(
    result: Columns,
    pair: tuple[Series, Series],
    rows: Sequence[int],
    cells: Sequence[Sequence[Value]],
    unit: int,
) -> None:
    """Add yearly costs over the years to one-off costs over the same years, or the reverse."""
    terms = [recurrence(series.title) for series in pair]
    texts = zip(*(reader.read(series, "budget", cells) for series in pair), strict=True)
    for index, row_texts in enumerate(texts):
        amounts = [(term, t.value) for term, t in zip(terms, row_texts, strict=True) if term]
        number = next((text.number for text in row_texts if text.number), 0)
        if len(amounts) == len(pair) and number:
            result.values["budget"][index] = joined_amounts(amounts, unit)
            result.marks["budget"][rows[index]] = number
            result.by_year[rows[index]] = tuple(
                year for series in pair for year in reader.amounts_by_year(series, cells[index])
            )


def _take_last(
    result: Columns,
    name: str,
    numbers: Sequence[int],
    rows: Sequence[int],
    cells: Sequence[Sequence[Value]],
) -> None:
    """Let the last filled of several adjustments be the planning."""
    values, marks = result.values[name], result.marks.setdefault(name, {})
    for index, row_cells in enumerate(cells):
        filled = [n for n in numbers if not is_unfilled(row_cells[n - 1], "period")]
        if filled and is_unfilled(values[index], "period"):
            values[index] = row_cells[filled[-1] - 1]
            marks[rows[index]] = filled[-1]


def _add(
    result: Columns,
    series: Series,
    field: str,
    rows: Sequence[int],
    cells: Sequence[Sequence[Value]],
    *,
    doubtful: bool,
) -> None:
    """Add the values of a series to its column; a cell of the column itself takes precedence."""
    text = reader.read(series, field, cells)
    if field not in result.columns:
        result.columns[field] = series.numbers[0]
        result.titles[field] = series.title or COLUMNS[field].word
        result.values[field] = [""] * len(rows)
    values, marks = result.values[field], result.marks.setdefault(field, {})
    for index, (value, number) in enumerate(text):
        if value == "":
            continue
        if is_unfilled(values[index], content_of(field)):
            values[index] = f"{value} (welk jaar?)" if doubtful else value
            if field == "budget" and _is_yearly(series):
                result.by_year[rows[index]] = reader.amounts_by_year(series, cells[index])
        elif field == "planning" and not _dated(series) and (year := _year(values[index])):
            values[index] = reader.read(_in_year(series, year), field, [cells[index]])[0].value
        else:
            if field not in ("status", "progress"):  # those have a history
                result.unread.setdefault(rows[index], {}).update(
                    (period.text, (rows[index], number))
                    for number, period in series.columns
                    if not blank(cells[index][number - 1])
                )
            continue
        marks[rows[index]] = number


def _remember(
    result: Columns, series: Series, rows: Sequence[int], cells: Sequence[Sequence[Value]]
) -> None:
    """Keep what a series of moments had in each row; a status goes before a story of progress."""
    for row, row_cells in zip(rows, cells, strict=True):
        moments = tuple(
            Moment(period.text, line(row_cells[number - 1]), number)
            for number, period in series.columns
            if not is_unfilled(row_cells[number - 1], "status")
        )
        if moments:
            result.history.setdefault(row, moments)


def _wide(
    grid: Grid, rows: Sequence[int], cells: Sequence[Sequence[Value]]
) -> list[Sequence[Value]]:
    """Return the cells of the rows; a cross merged over several columns counts in each of them."""
    result = list(cells)
    for area in grid.merges:
        index = bisect_left(rows, area.top)
        if (
            area.left < min(area.right, grid.width)
            and index < len(rows)
            and rows[index] == area.top
        ):
            row = list(result[index])
            last = min(area.right, len(row))
            row[area.left - 1 : last] = [row[area.left - 1]] * (last - area.left + 1)
            result[index] = row
    return result


def _same(one: Series, other: Series) -> bool:
    """Return whether two series have the same periods."""
    return [period for _, period in one.columns] == [period for _, period in other.columns]


def _again(series: Series, all_series: Sequence[Series]) -> bool:
    """Return whether the same quarters or months recur without their years."""
    return not _dated(series) and sum(_same(series, other) for other in all_series) > 1


def _dated(series: Series) -> bool:
    """Return whether a series has its years."""
    return all(period.year for _, period in series.columns)


def _is_yearly(series: Series) -> bool:
    """Return whether each column of a series is a year."""
    return all(period.year and period.is_calendar_year for _, period in series.columns)


def _year(value: Value) -> int:
    """Parse the bare year in a cell, 0 for anything else."""
    period = label(value)
    return period.year if period and period.is_calendar_year else 0


def _in_year(series: Series, year: int) -> Series:
    """Return the series in a year."""
    return replace(series, columns=tuple((n, period.in_year(year)) for n, period in series.columns))
