"""What one cell means as a heading: every reading of it, made together.

Header rows, columns in parts, series, tables side by side and candidates compare these tokens and
read no text themselves; `headings` keeps one for each distinct cell.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from uvp_xl.clean_text import key, lines
from uvp_xl.columns import ColumnName, columns_of
from uvp_xl.grid import Value
from uvp_xl.tables import (
    column_heading,
    column_roles,
    completion_heading,
    cost_recurrence,
    moment_heading,
    period_heading,
    split_columns,
    weak_words,
)
from uvp_xl.tables.column_heading import Named
from uvp_xl.tables.column_roles import ColumnRole, Role
from uvp_xl.tables.completion_heading import CompletionHeading
from uvp_xl.tables.cost_recurrence import Recurrence
from uvp_xl.tables.heading_words import MAY_BE_MEASURE, PREPOSITIONS
from uvp_xl.tables.period_heading import Label

LONGEST = column_heading.LONGEST
"""Longest heading, in characters."""
UNRANKED = 50
"""Rank of a heading that names no column by itself."""
TOLD = -1
"""Rank of a heading that the user explained: better than any word."""

SERIES: tuple[str, ...] = columns_of("period", "amount", "status", "progress")
"""Columns that can be divided over years, quarters or months."""

Family = Literal["calendar", "moment", "side", "bound", "money"]

_WORD = re.compile(r"[^\W\d_]+")
_JOINING = column_heading.WORDS | completion_heading.WORDS
"""Words that can complete the heading above them: "kosten" above "structureel"."""
_FIRST = (
    _JOINING
    | column_heading.FIRST_WORDS
    | split_columns.WORDS
    | cost_recurrence.FIRST_WORDS
    | period_heading.WORDS
    | column_roles.WORDS
    | moment_heading.WORDS
    | MAY_BE_MEASURE
    | weak_words.FIRST_WORDS
)
"""Words with which a heading can begin; nearly no cell of a table does."""
_NUMBERED = re.compile(r"(?<!\d)\d{1,3}(?!\d)")
_ORIGINAL: Named = ("planning_original", 0)
_SIGNS = re.compile(r"[#№°%?✓✔√☑✅]")


@dataclass(frozen=True, eq=False)  # compared as the object that it is
class HeadingToken:
    """The readings of one heading; one that does not apply is empty.

    `column` is the column that it names, with the `rank` of its word (0 is the most specific),
    `period` the period that it is, and `tail` the one after its words. `side` and `bound` are the
    part of the parties or the planning, `completion` that of the status; `actual` is true for
    "werkelijk" alone, `recurrence` is that of costs without other words. `role` is that of a
    column among others of its kind, `bare` is true if it has no other words. `moment` is a report
    or a day at which the status was written down. `divides` is true if it can be a part of the
    heading above it. `may_be_measure` is true for a heading without a column that can be above
    measures, `names_measure` if it has a word for them. `told` is true for a heading that the
    user explained. `weak` are the columns that a heading without one can name if its cells confirm
    it.
    """

    column: str = ""
    rank: int = UNRANKED
    period: Label | None = None
    tail: Label | None = None
    side: str | None = None
    bound: str | None = None
    completion: CompletionHeading | None = None
    actual: bool = False
    recurrence: Recurrence | None = None
    role: Role | None = None
    bare: bool = False
    moment: Label | None = None
    joins: bool = False
    may_be_measure: bool = False
    names_measure: bool = False
    told: bool = False
    weak: tuple[ColumnName, ...] = ()

    @cached_property
    def measures(self) -> bool:
        """Whether it can be above the measures, or above the items that serve as these."""
        return self.column in ("measure", "item") or "measure" in self.weak

    @cached_property
    def family(self) -> Family | None:
        """The kind of division that it is, None for a column of its own."""
        if self.period:
            return "calendar"
        if self.moment:
            return "moment"
        if self.side:
            return "side"
        if self.role and self.bare:
            return "bound" if self.role in column_roles.PLANNED else "money"
        if self.recurrence:
            return "money"
        ends = self.completion and self.completion.name == "done_on" and self.completion.certain
        return "bound" if self.bound or self.actual or ends else None

    @cached_property
    def divides(self) -> bool:
        """Whether it can be a part of the heading above it: a period, or no column."""
        if self.column:
            return self.family is not None or self.completion is not None
        return self.joins or self.family is not None or self.completion is not None


NO_HEADING = HeadingToken()
"""The token of nearly all cells: text, numbers, days."""
BLANK = HeadingToken()
"""The token of a cell without text."""


def read(value: Value) -> HeadingToken:
    """Read a cell as a heading.

    >>> read("Trekker").column, read("Q1 2020").period.text, read("intern").side
    ('lead', 'Q1 2020', 'parties_internal')
    >>> read("Voorlichting op scholen") is read(15_000) is NO_HEADING, read(" ") is BLANK
    (True, True)
    """
    if not isinstance(value, str):
        period = period_heading.label(value) if _may_be_period(value) else None
        return HeadingToken(period=period) if period else NO_HEADING
    if len(value) > LONGEST:
        return NO_HEADING
    text = lines(value)
    if not text:
        return BLANK
    return _read(text) if _may_be_heading(text) else NO_HEADING


def explained(column: ColumnName) -> HeadingToken:
    """Return the token of a heading that the user explained, whatever its words mean.

    >>> explained("measure").column, explained("measure").rank < read("Maatregel").rank
    ('measure', True)
    """
    return HeadingToken(column, TOLD, names_measure=column == "measure", told=True)


def _may_be_period(value: Value) -> bool:
    """Return whether a value without text can be a period: a year, or the first of a month."""
    if isinstance(value, int | float):
        return period_heading.is_year(value)
    return isinstance(value, dt.date)


def _may_be_heading(text: str) -> bool:
    """Return whether a text begins as a heading, or has signs that a heading can begin with."""
    first = _WORD.search(text)
    if first is None:
        return not text.isdecimal() or len(text) == 4
    word = first[0].lower()
    return (
        word in _FIRST
        or word.endswith(column_heading.LAST_PARTS)
        or column_heading.is_odd(text)
        or _SIGNS.search(text) is not None
    )


def _may_end(text: str) -> bool:
    """Return whether a text may end with a period: with a number, or with a word for one."""
    end = text.rstrip(")").rpartition(" ")[2].lower()
    return bool(end) and (end[-1].isdecimal() or end.rstrip(".") in period_heading.WORDS)


def _in_series(text: str) -> column_heading.Named | None:
    """Return the column that the words before a period name, if it can be one of a series."""
    named = column_heading.read(text)
    return named if named and named[0] in SERIES else None


def _read(text: str) -> HeadingToken:
    """Read a text that may be a heading."""
    full_text = key(text)
    words = _WORD.findall(full_text)
    named = column_heading.read(text)
    side, bound = split_columns.parts(text) if len(text) <= split_columns.LONGEST else (None, None)
    role = None if column_roles.WORDS.isdisjoint(words) else column_roles.read(text)
    if role:
        named, bound, role = _with_role(role, named, bound)
    divided = period_heading.divided(text.replace("\n", " ")) if _may_end(text) else None
    if divided and not named:
        named = _in_series(divided[0])
    completion = completion_heading.read(text) if len(text) <= completion_heading.LONGEST else None
    joins = bool(words) and (words[0] in PREPOSITIONS or _JOINING.issuperset(words))
    period, actual = period_heading.label(text), completion_heading.is_actual(text)
    if reported := _reported(text, words):
        named, divided = reported
    moment = None if period or named else moment_heading.moment(text)
    recurrence = cost_recurrence.bare_recurrence(text)
    may_be_measure = not named and bool(words) and words[0] in MAY_BE_MEASURE
    own = named or period or side or bound or completion or actual or recurrence or moment or role
    sided = side and not (named or bound)  # "team" can be a side of the parties, or the lead
    weak = () if (own and not sided) or _NUMBERED.search(full_text) else weak_words.columns(words)
    if not (own or weak or joins or may_be_measure):
        return NO_HEADING
    column, rank = named or ("", UNRANKED)
    return HeadingToken(
        column,
        rank,
        period,
        divided[1] if divided and (named or joins) else None,
        side,
        bound,
        completion,
        actual,
        recurrence,
        role.role if role else None,
        role is not None and not role.rest,
        moment,
        joins,
        may_be_measure,
        bool(named) and column_heading.names_measure(text),
        weak=weak,
    )


def _reported(
    text: str, words: Sequence[str]
) -> tuple[column_heading.Named, tuple[str, Label]] | None:
    """Return the column, the words and the moment of a heading of status or progress at a moment.

    "Update Q3 2023" is progress, whatever the other columns are.
    """
    if moment_heading.WORDS.isdisjoint(words):
        return None
    if label := moment_heading.update(text):
        return ("progress", UNRANKED - 1), ("", label)
    result = moment_heading.divided(text)
    named = column_heading.read(result[0]) if result else None
    if result and named and named[0] in ("status", "progress"):
        return named, result
    return None


def _with_role(
    role: ColumnRole, named: Named | None, bound: str | None
) -> tuple[Named | None, str | None, ColumnRole | None]:
    """Return the column and the part of the planning that a heading names by its role, if it does.

    Without a planning or money among its other words it has no role: "actuele status".
    """
    rest = column_heading.read(role.rest) if role.rest else None
    if role.role not in column_roles.PLANNED:
        if not column_roles.is_money(role.rest) and (rest is None or rest[0] != "budget"):
            return named, bound, None
        if role.rest or role.alone:
            named = column_roles.COLUMN_OF[role.role], rest[1] if rest else UNRANKED - 1
        return named, None, role
    own = split_columns.parts(role.rest)[1]
    if role.rest and not own and (rest is None or rest[0] != "planning"):
        return named, bound, None
    if role.role == "original" and role.rest:
        return (None, None, None) if own == "planning_start" else (_ORIGINAL, None, role)
    return rest, own, role
