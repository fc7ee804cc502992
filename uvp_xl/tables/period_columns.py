"""Read columns for years, quarters or months: the crosses of a planning, the amounts of a budget.

Their cells together are written as a person would in one cell, and read like any other cell.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Container, Sequence
from functools import lru_cache
from typing import NamedTuple

from uvp_xl.clean_text import key, line
from uvp_xl.grid import Value
from uvp_xl.tables.column_contents import ColumnContents
from uvp_xl.tables.cross_cell import mark
from uvp_xl.tables.header_columns import Series
from uvp_xl.tables.period_heading import Label, label
from uvp_xl.unfilled import is_unfilled

Row = Sequence[Value]


class SeriesValue(NamedTuple):
    """The text of a series in one row, and the column of its first cell."""

    value: Value = ""
    number: int = 0


_WORDS = re.compile(r"[^\W\d_]{3,20}(?:[ -][^\W\d_]{2,20})?")
"""A word or two that can describe that period."""
_STARTS = frozenset("start begin aanvang opstart".split())
_ENDS = frozenset("gereed klaar eind einde afgerond afronding oplevering".split())
_NOTHING = SeriesValue()
_HAS_YEAR = re.compile(r"(?:19|20)\d\d")


def field_of(series: Series, rows: Sequence[Row], known: Container[str] = ()) -> str:
    """Return the column that a series replaces, by its heading or its cells; "" if neither.

    `known` are the columns that the table has besides.
    """
    cells = [row[number - 1] for row in rows for number in series.numbers]
    if series.field and not (series.field == "progress" and not series.title):
        return series.field
    if series.field or "planning" in known or "planning_end" in known:
        if reported := _reported(cells, known, named=bool(series.field)):
            return reported
        if series.field:
            return ""
    if "status" not in known and _begins_late(cells):
        return "status"
    return _of_marks(series, cells)


def _of_marks(series: Series, cells: Sequence[Value]) -> str:
    """Return the column that a series is by its crosses, amounts and short texts; "" if neither."""
    result = set(map(mark, cells)) - {"none"}
    if not result or ("cross" in result and not _counts(cells)):
        return "planning"
    texts = {value for value in cells if mark(value) == "text"}
    if "amount" in result and "cross" not in result and all(map(_is_reserved, texts)):
        in_years = not series.title and all(own.is_calendar_year for _, own in series.columns)
        return "budget" if in_years else ""
    short = all(isinstance(value, str) and _is_short(value) for value in texts)
    return "planning" if "text" in result and short and not series.title else ""


def _reported(cells: Sequence[Value], known: Container[str], *, named: bool) -> str:
    """Return the column that cells at several moments are: status or progress; "" if neither.

    Below a report, which is `named`, any words are progress; below a period only running text.
    """
    found = ColumnContents(cells)
    if not found.cells or found.is_mostly("amount", "tick", "number"):
        return ""
    if found.is_mostly("status"):
        return "progress" if "status" in known else "status"
    return "progress" if named or found.is_mostly("text") else ""


def _begins_late(cells: Sequence[Value]) -> bool:
    """Return whether cells are statuses, with "niet gestart" among them: no period is marked so."""
    from uvp_xl.notation import status  # hardly any grid holds texts

    if not ColumnContents(cells).is_mostly("status"):
        return False
    return any(status.read(value).phase == "not_started" for value in set(cells))


def _is_short(text: str) -> bool:
    """Return whether a text in a grid is a word or two, such as "start" or "uitvoering"."""
    return label(text) is not None or bool(_WORDS.fullmatch(line(text)))


def _counts(cells: Sequence[Value]) -> bool:
    """Return whether the cells are numbers, with more than 1 among them: then 1 is not a cross."""
    filled = [value for value in cells if mark(value) != "none"]
    numbers = all(isinstance(value, int | float) and value is not True for value in filled)
    return numbers and any(value != 1 for value in filled)


def read(series: Series, field: str, rows: Sequence[Row]) -> list[SeriesValue]:
    """Read each row."""
    return [_READERS[field](series, row) for row in rows]


def _planning(series: Series, row: Row) -> SeriesValue:
    """Join the marked periods in order; a text counts with its heading."""
    first = series.columns[0][0]
    if _is_habit(row[first - 1]) and {row[n - 1] for n, _ in series.columns} <= {
        row[first - 1],
        "",
    }:
        return SeriesValue(line(row[first - 1]), first)
    full_text = [(number, own, _stretch(row[number - 1], own)) for number, own in series.columns]
    marked = [(number, own, text) for number, own, text in full_text if text]
    if not marked:
        return _NOTHING
    if (span := _started_and_done(series, row)).number:
        return span
    mixed = any(text != own.text for _, own, text in marked)
    texts = [_whole(own) if mixed and text == own.text else text for _, own, text in marked]
    return SeriesValue(", ".join(texts) if len(texts) > 1 else marked[0][2], marked[0][0])


def _started_and_done(series: Series, row: Row) -> SeriesValue:
    """Read "start" under the first marked period and "gereed" under the last: all between."""
    filled = [(n, own, row[n - 1]) for n, own in series.columns if mark(row[n - 1]) != "none"]
    first, last = key(line(filled[0][2])), key(line(filled[-1][2]))
    between = all(mark(value) == "cross" for _, _, value in filled[1:-1])
    if len(filled) > 1 and first in _STARTS and last in _ENDS and between:
        return SeriesValue(f"{filled[0][1].text} t/m {filled[-1][1].text}", filled[0][0])
    return _NOTHING


def _whole(own: Label) -> str:
    """Return a period next to smaller ones: "Q2 2019, 2020" alone could be Q2 in both years."""
    return f"Q1 {own.year} t/m Q4 {own.year}" if own.is_calendar_year else own.text


def _is_habit(value: Value) -> bool:
    """Return whether a cell names no period at all: "doorlopend", written over the whole grid."""
    if mark(value) != "text" or not isinstance(value, str):
        return False
    from uvp_xl.notation import planning  # hardly any grid holds such a text

    result = planning.read(value)
    return result.kind in ("ongoing", "recurring") and not (result.start or result.end)


@lru_cache(maxsize=4096, typed=True)
def _stretch(value: Value, own: Label) -> str:
    """Return the planning of a cell below a period."""
    kind = mark(value)
    if kind == "none":
        return ""
    if kind == "cross":
        return own.text
    full_text = line(value)
    inner = label(value) if isinstance(value, str) else None  # a date is a day
    if inner and inner.year in (0, own.year) and inner.months < own.months:
        return inner.in_year(own.year).text
    if isinstance(value, dt.date) and value.year == own.year:
        return full_text
    if kind == "amount" or isinstance(value, int | float) or _HAS_YEAR.search(full_text):
        return f"{own.text}: {full_text}"
    return f"{full_text} {own.text}"


def _budget(series: Series, row: Row) -> SeriesValue:
    """Return the sum of the amounts; the only filled cell; or all of them as they are.

    "p.m." in each of them is said once.
    """
    filled = [
        (n, own, row[n - 1]) for n, own in series.columns if not is_unfilled(row[n - 1], "amount")
    ]
    if not filled:
        return _NOTHING
    amounts = [_amount(value) for _, _, value in filled]
    if len(filled) == 1:
        return SeriesValue(filled[0][2], filled[0][0])
    plain = [amount for amount in amounts if amount is not None]
    if len(plain) == len(amounts):
        return SeriesValue(round(sum(plain), 2), filled[0][0])
    if not plain and all(_is_reserved(value) for _, _, value in filled):
        return SeriesValue(filled[0][2], filled[0][0])
    unclear = next(n for (n, _, _), amount in zip(filled, amounts, strict=True) if amount is None)
    return SeriesValue("; ".join(f"{own.text}: {line(value)}" for _, own, value in filled), unclear)


def amounts_by_year(series: Series, row: Row) -> tuple[tuple[int, Value], ...]:
    """Return each year of a series with what is filled in for it."""
    filled = ((own, row[n - 1]) for n, own in series.columns)
    return tuple((own.year, value) for own, value in filled if not is_unfilled(value, "amount"))


def _is_reserved(value: Value) -> bool:
    from uvp_xl.notation import budget

    return budget.read(value).kind == "reserved"


def _amount(value: Value) -> float | None:
    """Parse the one plain amount in a cell, None for anything else."""
    from uvp_xl.notation import budget  # only a grid of amounts needs it

    result = budget.read(value)
    plain = result.kind == "amount" and result.minimum == result.maximum and result.per_year is None
    return result.minimum if plain else 0.0 if result.kind == "none" else None


def _latest(series: Series, row: Row) -> SeriesValue:
    """Return the last cell with a status."""
    filled = [(n, row[n - 1]) for n, _ in series.columns if not is_unfilled(row[n - 1], "status")]
    return SeriesValue(filled[-1][1], filled[-1][0]) if filled else _NOTHING


_READERS: dict[str, Callable[[Series, Row], SeriesValue]] = {
    "planning": _planning,
    "budget": _budget,
    "status": _latest,
    "progress": _latest,
    "remark": _latest,
}
