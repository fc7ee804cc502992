"""The planning of each action, from one cell, from two, or from a grid of crosses.

A column with the original planning beside it counts where the planning itself is empty or says
that nothing changed; where both are filled in, the reading keeps what it was shifted from.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from uvp_xl.clean_text import key, line
from uvp_xl.grid import Value
from uvp_xl.normalise import heading_years, start_and_end
from uvp_xl.normalise.per_value import each, remembered
from uvp_xl.notation import planning
from uvp_xl.notation.cell_reading import Planning
from uvp_xl.tables.action_table import Table

NAME, ORIGINAL = "planning", "planning_original"
_PARTS = (start_and_end.START, start_and_end.END, ORIGINAL)
_UNCHANGED = frozenset(
    "ongewijzigd;ongew;gelijk;gelijk gebleven;blijft gelijk;hetzelfde;idem;geen;geen wijziging;"
    "geen wijzigingen;niet gewijzigd;niet aangepast;niet bijgesteld;geen bijstelling;conform;"
    "conform planning;conform oorspronkelijk;conform oorspronkelijke planning;volgens planning;"
    "op schema;=;zie oorspronkelijk;zie oorspronkelijke planning;nvt".split(";")
)
"""What is written where an adjusted planning is the original one."""


@dataclass(frozen=True)
class Planned:
    """The planning of all actions: as written in one cell, as text, and as read.

    `columns` has, by action, the column with the planning or its problem if that is not `NAME`;
    `ends` has the column with its end.
    """

    values: list[Value]
    texts: list[str]
    readings: list[Planning]
    columns: dict[int, str] = field(default_factory=dict)
    ends: dict[int, str] = field(default_factory=dict)


@lru_cache(maxsize=64)
def _in_years(years: tuple[int, ...], title: str = "") -> Callable[[Value], Planning]:
    """Return what reads the planning in a cell of a plan for these years, below this heading."""
    if not title:
        return remembered(lambda value: planning.read(value, years))
    own = _own_year(years, title)
    return remembered(
        lambda value: planning.read(heading_years.completed(value, title, own), years)
    )


def _own_year(years: tuple[int, ...], title: str) -> int:
    """Return the year of a heading, 0 if it has none that counts."""
    own = heading_years.year(title)
    return own if years == (own,) else 0


def read(
    tables: Sequence[Table],
    raw: Mapping[str, list[Value]],
    texts: Mapping[str, list[str]],
    values: Sequence[Value],
    years: Sequence[int],
) -> Planned:
    """Read the planning of all actions; `values` are the cells of its own column, with clean texts.

    Cells that come from a grid get no proposals.
    """
    readings = each(values, _in_years(tuple(years)))
    result = Planned(raw[NAME], texts[NAME], readings)
    if any(any(raw[name]) for name in _PARTS):
        result = Planned([*raw[NAME]], [*texts[NAME]], readings)
    first = 0
    for table in tables:
        last = first + len(table.rows)
        title = table.titles.get(NAME, "")
        title = title if heading_years.has_time(title) else ""
        if title:
            in_years = tuple(heading_years.of(table, NAME, years))
            readings[first:last] = each(values[first:last], _in_years(in_years, title))
        for index, row in enumerate(table.rows if table.stages else (), start=first):
            if own := heading_years.year(table.stages.get(row, "")):
                readings[index] = _in_years((own,), title)(values[index])
        for index, row in enumerate(table.rows if NAME in table.marks else (), start=first):
            if row in table.marks[NAME]:
                readings[index] = replace(readings[index], proposals=())
        if not table.values.keys().isdisjoint(_PARTS):
            _read_parts(table, range(first, last), raw, texts, years, result)
        first = last
    return result


def _read_parts(
    table: Table,
    actions: range,
    raw: Mapping[str, list[Value]],
    texts: Mapping[str, list[str]],
    years: Sequence[int],
    result: Planned,
) -> None:
    """Read the start, the end and the original planning of the actions of a table."""
    parts = _Parts(table, years)
    for action in actions:
        start, end, original = (raw[name][action] if texts[name][action] else "" for name in _PARTS)
        own = texts[NAME][action]
        if original != "" and key(own).strip(" .()") in _UNCHANGED:
            own = ""
        if not own and (start, end, original) == ("", "", ""):
            continue
        if not own:
            last = (end, start_and_end.END) if end != "" else (original, ORIGINAL)
            _take(result, action, parts.span(start, *last), last)
        if original != "" and (own or end != ""):
            before = parts.span("" if own else start, original, ORIGINAL).planning
            result.readings[action] = _shifted(result.readings[action], before)


def _take(result: Planned, action: int, span: start_and_end.Span, last: tuple[Value, str]) -> None:
    """Let a planning from two cells be that of an action; `last` is its end and the column."""
    result.values[action] = result.texts[action] = span.text
    result.readings[action] = span.planning
    column = last[1] if span.column == start_and_end.END else span.column
    result.columns[action] = column
    result.ends[action] = last[1] if last[0] != "" else column


def _shifted(reading: Planning, before: Planning) -> Planning:
    """Return a planning with the one that it replaced, if both are known and differ."""
    known = "period", "ongoing", "recurring"
    if reading.shifted_from or before.kind not in known or reading.kind not in known:
        return reading
    same = (before.kind, before.start, before.end) == (reading.kind, reading.start, reading.end)
    return reading if same else replace(reading, shifted_from=before)


class _Parts:
    """The reader of the parts of a planning in one table; each pair of cells is read once."""

    def __init__(self, table: Table, years: Sequence[int]) -> None:
        self._years = {name: tuple(heading_years.of(table, name, years)) for name in _PARTS}
        self._titles = {name: table.titles.get(name, "") for name in _PARTS}
        self._whole = "planning_end" not in table.columns and "planning_start" not in table.columns
        self._known: dict[tuple[object, ...], start_and_end.Span] = {}

    def span(self, start: Value, end: Value, column: str) -> start_and_end.Span:
        """Return the planning from a start and an end; the end is in this column."""
        spot = (type(start), start, type(end), end, column)
        if spot not in self._known:
            self._known[spot] = self._read(start, end, column)
        return self._known[spot]

    def _read(self, start: Value, end: Value, column: str) -> start_and_end.Span:
        years = self._years[column if end != "" else start_and_end.START]
        last = self._completed(end, column)
        if self._whole:
            return start_and_end.Span(planning.read(last, years), line(end), column)
        return start_and_end.read(self._completed(start, start_and_end.START), last, years)

    def _completed(self, value: Value, column: str) -> Value:
        """Return a cell with what its heading has to say about it."""
        title = self._titles[column]
        return heading_years.completed(value, title, _own_year(self._years[column], title))
