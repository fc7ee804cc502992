"""Normalisation of tables as written to actions.

All work is done per column and per distinct value: a plan has the same few holders, parties and
years on every row.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain, repeat
from types import MappingProxyType
from typing import TypeVar

from uvp_xl.clean_text import clean, line
from uvp_xl.columns import ACTION_COLUMNS, KEPT, with_parts
from uvp_xl.grid import SeenText, Value
from uvp_xl.names import holder_names
from uvp_xl.names.holder_names import Holders
from uvp_xl.names.parties import Parties
from uvp_xl.names.register import Register
from uvp_xl.names.register_entry import Kind
from uvp_xl.normalise import (
    budgets,
    coloured_status,
    completions,
    ditto,
    history,
    kept_columns,
    objectives,
    party_columns,
    split_holders,
)
from uvp_xl.normalise import planning_columns as plannings
from uvp_xl.normalise.completions import ActionCompletion
from uvp_xl.normalise.context import completed
from uvp_xl.normalise.inherit import NOWHERE, origins
from uvp_xl.normalise.per_value import each, without_error
from uvp_xl.notation import status
from uvp_xl.notation.cell_reading import Budget, Planning, Status
from uvp_xl.signal_colour import Signal
from uvp_xl.tables.action_table import Moment, Table, Theme
from uvp_xl.tables.table_context import ContextCell
from uvp_xl.work_budget import Work, spend

T = TypeVar("T")
_BOXES = {True: "☑", False: "☐"}
NO_COLOURS: Mapping[Signal, str] = MappingProxyType({})


@dataclass(frozen=True)
class Normalised:
    """All actions of a plan, column by column; every list has one entry per action, in order.

    `table` is the index in `tables`, `rows` the Excel row. `raw` holds the cells as written by
    column name and `texts` the same on one clean line; "" where a table lacks the column. The
    readings keep what no frame has a column for: problems, proposals, notes in brackets. `taken`
    has, by column and action, the Excel row that a value is inherited from, 0 if it is the action's
    own. `asked` are the actions whose parties are a question, `split` those whose last holder
    continues in the next row, with the joined text.

    Some values can be in several columns: `elsewhere` has, by column and action, the column that
    the value was read from or that has the problem. `kinds` has, by action, the parties in a column
    of internal or external parties. `completions` has, by action, what columns such as "gereed"
    and colours say; the status is read from there where `elsewhere` says so. `history` has, by
    action, its status or progress at each moment that the table has a column for, in the order of
    time; the last one counts. `objectives` are those of the actions themselves, from a column of
    the table.

    `kept` has, by column name, the cells that stay with the actions as written, and `extra` the
    filled cells of all other columns of an action, by their heading. Both are read on first use.
    """

    tables: tuple[Table, ...] = ()
    table: list[int] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    themes: list[Theme] = field(default_factory=list)
    raw: dict[str, list[Value]] = field(default_factory=dict)
    texts: dict[str, list[str]] = field(default_factory=dict)
    items: list[str] = field(default_factory=list)
    holders: list[Holders] = field(default_factory=list)
    parties: list[Parties] = field(default_factory=list)
    planning: list[Planning] = field(default_factory=list)
    budget: list[Budget] = field(default_factory=list)
    status: list[Status] = field(default_factory=list)
    taken: dict[str, list[int]] = field(default_factory=dict)
    asked: tuple[int, ...] = ()
    kinds: dict[int, dict[str, Kind]] = field(default_factory=dict)
    elsewhere: dict[str, Mapping[int, str]] = field(default_factory=dict)
    split: dict[int, str] = field(default_factory=dict)
    completions: Mapping[int, ActionCompletion] = field(default_factory=dict)
    history: Mapping[int, tuple[Moment, ...]] = field(default_factory=dict)
    objectives: list[str] = field(default_factory=list)
    context: Mapping[str, Mapping[int, ContextCell]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.rows)

    @cached_property
    def kept(self) -> Mapping[str, list[str]]:
        """The text of each action in the columns `KEPT`, "" where its table lacks the column."""
        texts = {name: kept_columns.texts(self.tables, name) for name in KEPT}
        return texts | {objectives.NAME: self.objectives}

    @cached_property
    def extra(self) -> list[dict[str, str]]:
        """The filled cells of each action in the columns that are read for nothing else."""
        read_from = self.elsewhere.get("status", {})
        dated = {action: ("done_on",) for action, day in enumerate(self.done_on) if day}
        used = {
            action: (*dated.get(action, ()), read_from.get(action, ""))
            for action in self.completions
        }
        return kept_columns.extra(self.tables, used)

    @cached_property
    def done_on(self) -> list[dt.date | None]:
        """The day on which each action was done, as far as it is known."""
        return [
            completions.day_of(status, self.completions.get(action))
            for action, status in enumerate(self.status)
        ]

    @property
    def status_texts(self) -> list[str]:
        """The status text of each action, or its progress or completion where that is empty."""
        pairs = zip(self.texts.get("status", ()), self.texts.get("progress", ()), strict=True)
        texts = [text or fallback for text, fallback in pairs]
        for action in self.completions:
            texts[action] = self.status_text(action)
        return texts

    def status_text(self, action: int) -> str:
        """Return the text that the status of one action was read from."""
        own = self.completions.get(action)
        if own and self.elsewhere["status"].get(action) == own.column:
            return own.text
        return self.texts["status"][action] or self.texts["progress"][action]

    def cell(self, action: int, column: str) -> tuple[str, str]:
        """Return the sheet and A1 address of an action's cell in a column."""
        table = self.tables[self.table[action]]
        if column != "planning" and (above := self.context.get(column, {}).get(action)):
            return table.sheet, above.cell
        whole = "planning" if column == "planning_end" else column
        if column in self.elsewhere:
            column = self.elsewhere[column].get(action, whole)
        return table.sheet, table.cell(self.rows[action], column)


_READ = with_parts(ACTION_COLUMNS)
"""The columns of an action and the parts that can replace them."""


def normalise(
    tables: Sequence[Table],
    register: Register,
    years: Sequence[int],
    colours: Mapping[Signal, str] = NO_COLOURS,
) -> Normalised:
    """Normalise the actions of all tables; `years` are the plan's, for plannings without one.

    `colours` has the status that a colour in the column of the status means.
    """
    spend(Work.ACTIONS, sum(len(table.rows) for table in tables))
    there = {name for table in tables for name in table.values}
    nothing = [""] * sum(len(table.rows) for table in tables)
    raw: dict[str, list[Value]] = {
        name: _column(tables, name) if name in there else [*nothing] for name in _READ
    }
    raw |= {name: ditto.without(raw[name]) for name in ditto.COLUMNS}
    texts: dict[str, list[str]] = {
        name: _texts(raw[name]) if name in there else nothing for name in _READ
    }
    groups = _groups(tables)
    involved = party_columns.read(raw, register)
    planned = plannings.read(tables, raw, texts, _cleaned(raw, texts, "planning"), years)
    raw["planning"], texts["planning"] = planned.values, planned.texts
    statuses, progressed = _progressed(raw, texts)
    done = completions.read(tables, years) | coloured_status.read(tables, colours)
    phases = history.without_stories(tables, progressed, each(statuses, status.read))
    readings, reported = completions.combined(phases, progressed, done)
    items = _own_items(raw["item"], texts["item"])
    held = map(without_error, raw["portfolio_holders"])
    own_holders = each([*held], lambda value: holder_names.read(value, register))
    split = split_holders.joined(texts, groups, own_holders)
    for action, text in split.items():
        own_holders[action] = holder_names.read(text, register)
    holders = split_holders.without_second(texts["portfolio_holders"], split)
    result = origins(items, holders, involved.filled(texts), groups)
    if items is not texts["item"]:  # a struck item has no text to inherit
        result.item[:] = [row if texts["item"][row] else NOWHERE for row in result.item]
    rows = [row for table in tables for row in table.rows]
    aims = objectives.read(tables)
    plan = Normalised(
        tables=tuple(tables),
        table=[i for i, table in enumerate(tables) for _ in table.rows],
        rows=rows,
        themes=[theme for table in tables for theme in table.themes],
        raw=raw,
        texts=texts,
        items=_take(texts["item"], result.item, ""),
        holders=_take(own_holders, result.holders, Holders()),
        parties=_take(involved.parties, result.parties, Parties()),
        planning=planned.readings,
        budget=budgets.read(tables, _cleaned(raw, texts, "budget")),
        status=_dropped(tables, readings),
        taken={
            "item": _sources(rows, result.item),
            "portfolio_holders": _sources(rows, result.holders),
            "parties": _sources(rows, result.parties),
            "objective": _sources(rows, aims.origins),
        },
        asked=result.asked,
        kinds=involved.inherited(result.parties),
        elsewhere={
            "parties": involved.columns,
            "planning": planned.columns,
            "planning_end": planned.ends,
            "status": reported,
        },
        split=split,
        completions=done,
        history=history.read(tables),
        objectives=aims.texts,
    )
    return completed(plan, register, years)


def _texts(values: list[Value]) -> list[str]:
    """Return values as clean texts on one line."""
    texts = [value for value in values if isinstance(value, str)]
    return texts if len(texts) == len(values) and clean(set(texts)) else each(values, line)


def _own_items(values: Sequence[Value], texts: list[str]) -> list[str]:
    """Return the items as they end the item above them: also one that is struck through."""
    if SeenText not in set(map(type, values)):
        return texts
    return [
        value.struck if isinstance(value, SeenText) and value.is_struck else text
        for value, text in zip(values, texts, strict=True)
    ]


def _column(tables: Sequence[Table], name: str) -> list[Value]:
    """Return the cells of one column in all tables, "" where a table lacks the column."""
    return list(
        chain.from_iterable(
            table.values.get(name) or repeat("", len(table.rows)) for table in tables
        )
    )


def _cleaned(
    raw: dict[str, list[Value]], texts: dict[str, list[str]], name: str
) -> Sequence[Value]:
    """Return a column with clean texts; numbers, dates and texts that show them stay themselves."""
    if raw[name] == texts[name]:
        return raw[name]
    return [
        text if type(value) is str else value
        for value, text in zip(raw[name], texts[name], strict=True)
    ]


def _progressed(
    raw: dict[str, list[Value]], texts: dict[str, list[str]]
) -> tuple[Sequence[Value], dict[int, str]]:
    """Return the status of each action, and which of them is in the column of progress.

    That column serves where the status is empty.
    """
    status = _boxed(_cleaned(raw, texts, "status"))
    progress = _boxed(_cleaned(raw, texts, "progress"))
    if not any(texts["progress"]):
        return status, {}
    reported = {
        action: "progress"
        for action, (text, other) in enumerate(zip(status, progress, strict=True))
        if text == "" and other != ""
    }
    return [progress[a] if a in reported else text for a, text in enumerate(status)], reported


def _boxed(values: Sequence[Value]) -> Sequence[Value]:
    """Return the values of a column with check boxes as signs: what was ticked is done."""
    if bool not in set(map(type, values)):
        return values
    return [_BOXES[value] if isinstance(value, bool) else value for value in values]


def _dropped(tables: Sequence[Table], readings: list[Status]) -> list[Status]:
    """Return the statuses, with that of an action that is struck through as dropped."""
    first = 0
    for table in tables:
        for index, row in enumerate(table.rows if table.struck_rows else ()):
            if row in table.struck_rows:
                readings[first + index] = Status("dropped")
        first += len(table.rows)
    return readings


def _groups(tables: Sequence[Table]) -> list[int]:
    """Return a group number for each action; actions only inherit within their group.

    A group ends with its table or theme; without a column of items, and in a table that was sorted,
    every row is its own group.
    """
    groups: list[int] = []
    number = 0
    for table in tables:
        number += 1
        alone = "item" not in table.columns or table.reordered is not None
        for row, theme in enumerate(table.themes):
            if row and (alone or theme is not table.themes[row - 1]):
                number += 1
            groups.append(number)
    return groups


def _take(values: Sequence[T], indexes: Sequence[int], nothing: T) -> list[T]:
    """Return the value that each row has or inherits."""
    return [nothing if index == NOWHERE else values[index] for index in indexes]


def _sources(rows: Sequence[int], indexes: Sequence[int]) -> list[int]:
    """Return the Excel row that each action inherits from, 0 for its own value or none."""
    return [
        0 if index in (NOWHERE, action) else rows[index] for action, index in enumerate(indexes)
    ]
