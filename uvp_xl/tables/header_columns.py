"""Columns that the headings of one header claim, alone and together.

"Start" is a column of the planning only next to an "eind", "intern" one of parties next to
"extern", a year one of a series only next to another year, and "datum gereed" the day on which
something was done only next to a planning.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from uvp_xl.clean_text import key, line
from uvp_xl.columns import STATUS_COLUMNS
from uvp_xl.tables.header_rows import SERIES, Leaf, completion_below
from uvp_xl.tables.heading_token import NO_HEADING, UNRANKED
from uvp_xl.tables.headings import HEADINGS, Headings
from uvp_xl.tables.period_heading import Label, initials

_ALONE = ("datum", "planning", "gepland")
"""A start with one of these words is a planning, even without an end."""
_SORTS = ("incidenteel", "structureel")
_SPARE = ("plan.", "plan")


Waiting = dict[str, list[tuple[int, Leaf]]]
"""Headings with their rank that claim a column only together, by what they are."""


@dataclass(frozen=True)
class Series:
    """Columns of one kind, each for a period: (column, label) in the order of time.

    `field` is the column that they replace together, "" if only their cells can show it; `title` is
    the heading above them, if any.
    """

    field: str
    columns: tuple[tuple[int, Label], ...]
    title: str = ""

    @property
    def numbers(self) -> tuple[int, ...]:
        """Its columns, from left to right."""
        return tuple(sorted(number for number, _ in self.columns))


@dataclass
class Claims:
    """Claims of the headings of a header: `named` maps a name to (rank, column) pairs.

    `spare` has the same for words that name a column only in a row that is a header without them:
    "start", "gereed", "plan.".
    """

    named: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    series: list[Series] = field(default_factory=list)
    spare: dict[str, list[tuple[int, int]]] = field(default_factory=dict)

    def add(self, name: str, rank: int, number: int) -> None:
        """Add a column with this name."""
        self.named.setdefault(name, []).append((rank, number))


def claims(leaves: Iterable[Leaf], headings: Headings = HEADINGS) -> Claims:
    """Return all claims of the headings."""
    result = Claims()
    waiting: Waiting = {}
    members: dict[tuple[str, str], list[tuple[int, Label]]] = {}
    ends: list[Leaf] = []
    for leaf in _months(leaves, headings):
        period = leaf.token.period
        if leaf.token.told:
            result.add(leaf.token.column, leaf.token.rank, leaf.number)
        elif period and leaf.field in ("", *SERIES):
            members.setdefault((leaf.field, leaf.above), []).append(
                (leaf.number, period.in_year(leaf.year))
            )
        elif leaf.token is not NO_HEADING and not _claim_completion(leaf, headings, result, ends):
            _claim(leaf, headings, result, waiting)
    if ends:
        gridded = any(name in ("", "planning") for name, _ in members)
        _claim_ends(ends, headings, result, waiting, planned=gridded)
    _sides(result, waiting)
    _bounds(result, waiting)
    if all(money in waiting for money in _SORTS):
        for rank, leaf in (pair for money in _SORTS for pair in waiting[money]):
            result.add("budget", rank, leaf.number)
    for name in SERIES:
        _tails(result, name, waiting.get(name, []))
    for (name, above), columns in members.items():
        if name or len(columns) > 1:
            result.series += _series(name, columns, above)
    return result


def _claim(leaf: Leaf, headings: Headings, result: Claims, waiting: Waiting) -> None:
    """Add the claim of one heading that is not a period."""
    token = leaf.token
    named = token if token.column or not leaf.field else headings.below(leaf.above, leaf.value)
    name, rank = named.column, named.rank
    if not name and key(line(leaf.value)) in _SPARE:
        result.spare.setdefault("planning", []).append((rank, leaf.number))
        return
    if not name and not leaf.field and token.recurrence:
        waiting.setdefault(token.recurrence, []).append((rank, leaf))
        return
    if token.side and (name or leaf.field) == "parties":
        result.add(token.side, rank, leaf.number)
    elif token.bound and leaf.field == "planning":
        result.add(token.bound, rank, leaf.number)
    elif token.bound and name in ("", "planning"):
        waiting.setdefault(token.bound, []).append((rank, leaf))
    elif token.side and not name and not leaf.field:
        waiting.setdefault(token.side, []).append((rank, leaf))
    elif name in SERIES and token.tail:
        waiting.setdefault(name, []).append((rank, leaf))
    elif name:
        result.add(name, rank, leaf.number)


def _claim_completion(leaf: Leaf, headings: Headings, result: Claims, ends: list[Leaf]) -> bool:
    """Claim a heading of completion; those of a day that can be a planning go to `ends`."""
    if leaf.field not in ("", "planning", *STATUS_COLUMNS):
        return False
    if leaf.token.actual:
        ends.append(leaf)
        return True
    heading = leaf.token.completion
    if not heading and not leaf.token.column and leaf.above:
        heading = completion_below(headings, leaf.above, leaf.value)
    if not heading or (leaf.field == "planning" and not heading.certain):
        return False
    if heading.name == "done_on" and not heading.certain:
        ends.append(leaf)
    else:
        result.add(heading.name, 0, leaf.number)
    return True


def _claim_ends(
    ends: list[Leaf], headings: Headings, result: Claims, waiting: Waiting, *, planned: bool
) -> None:
    """Claim "datum gereed" as the day it was done if there is a planning, else as the planning."""
    planned = planned or not {"planning", "planning_end"}.isdisjoint({*result.named, *waiting})
    for leaf in ends:
        unnamed = not (leaf.token.column or leaf.token.bound or leaf.token.actual)
        if planned or unnamed:
            result.add("done_on", 0, leaf.number)
        else:
            _claim(leaf, headings, result, waiting)


def _months(leaves: Iterable[Leaf], headings: Headings) -> list[Leaf]:
    """Return the headings, with initials above twelve months written out."""
    listed = list(leaves)
    short = [leaf for leaf in listed if isinstance(leaf.value, str) and len(leaf.value) == 1]
    months = {
        leaf.number: month.text
        for leaf, month in zip(short, initials([leaf.value for leaf in short]), strict=False)
    }
    if not months:
        return listed
    return [
        replace(leaf, value=month, token=headings[month])
        if (month := months.get(leaf.number))
        else leaf
        for leaf in listed
    ]


def _sides(result: Claims, waiting: Waiting) -> None:
    """Claim "intern" and "extern" as parties next to each other, or next to other parties."""
    names = ("parties_internal", "parties_external")
    known = {"parties", *names} & result.named.keys()
    if known or all(name in waiting for name in names):
        for name in names:
            for rank, leaf in waiting.get(name, ()):
                result.add(name, rank, leaf.number)


def _bounds(result: Claims, waiting: Waiting) -> None:
    """Claim a start and an end as a planning together, an end alone if it is named as one."""
    starts, ends = waiting.get("planning_start", []), waiting.get("planning_end", [])
    has_end = bool(ends) or "planning_end" in result.named
    has_start = bool(starts) or "planning_start" in result.named
    planned = "planning" in result.named or any(leaf.field == "planning" for _, leaf in starts)
    for rank, leaf in starts:
        if has_end or (not planned and any(word in key(line(leaf.value)) for word in _ALONE)):
            result.add("planning_start", rank, leaf.number)
        elif not planned:
            result.spare.setdefault("planning_start", []).append((rank, leaf.number))
    for rank, leaf in ends:
        if has_start:
            result.add("planning_end", rank, leaf.number)
        elif rank < UNRANKED:
            result.add("planning", rank, leaf.number)
        elif not planned:
            result.spare.setdefault("planning", []).append((rank, leaf.number))


def _tails(result: Claims, name: str, leaves: list[tuple[int, Leaf]]) -> None:
    """Claim "Begroting 2020" next to "begroting 2021" as a series, alone as the column itself."""
    columns = [(leaf.number, period) for _, leaf in leaves if (period := leaf.token.tail)]
    if (
        len({period for _, period in columns}) > 1
        and len({period.months for _, period in columns}) == 1
    ):
        result.series += _series(name, columns, "")
        return
    for rank, leaf in leaves:
        result.add(name, rank, leaf.number)


def _series(name: str, columns: list[tuple[int, Label]], above: str) -> list[Series]:
    """Return the columns as one series, or as several where the same periods recur."""
    if any(period.year for _, period in columns):
        columns = _in_their_years(columns)
    runs: list[list[tuple[int, Label]]] = [[]]
    for number, period in columns:
        if any(period == other for _, other in runs[-1]):
            runs.append([])
        runs[-1].append((number, period))
    kept = [run for run in runs if name or len(run) > 1]
    return [Series(name, tuple(sorted(run, key=lambda c: c[1])), above) for run in kept]


def _in_their_years(columns: list[tuple[int, Label]]) -> list[tuple[int, Label]]:
    """Return the labels with the year of the one before them: "Q1 2020", "Q2"."""
    year, result = 0, []
    for number, period in columns:
        year = period.year or year
        result.append((number, period.in_year(year)))
    return result
