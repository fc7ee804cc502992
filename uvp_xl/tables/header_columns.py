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
from uvp_xl.tables.column_roles import COLUMN_OF, PLANNED
from uvp_xl.tables.header_rows import Leaf, completion_below
from uvp_xl.tables.heading_token import NO_HEADING, SERIES, UNRANKED
from uvp_xl.tables.headings import HEADINGS, Headings
from uvp_xl.tables.moment_heading import day
from uvp_xl.tables.period_heading import Label, initials

_ALONE = ("datum", "planning", "gepland")
"""A start with one of these words is a planning, even without an end."""
_PLANNED = frozenset(("planning", "planning_end", "planning_original"))
_MILESTONES = frozenset(("mijlpaal", "mijlpalen", "milestone", "milestones"))
_DATES = frozenset(("datum", "date"))
_MEASURED = frozenset(("baseline", "target", "indicator"))
_FIELD_OF = {role: "planning" if role in PLANNED else "budget" for role in COLUMN_OF}
"""The column that is divided by a heading with only this role."""
_SORTS = ("incidenteel", "structureel")
_YEAR, _THIRD = 12, 4
"""Months of a year, and of a third of it."""
_CERTAIN = 3
"""Columns with which a row is a header, so that its days are headings."""
_SPARE = ("plan.", "plan")
_REPORTED = ("status", "progress", "remark")


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
    "start", "gereed", "plan.". `versions` has earlier adjustments of a planning, by its name.
    """

    named: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    series: list[Series] = field(default_factory=list)
    spare: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    versions: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def add(self, name: str, rank: int, number: int) -> None:
        """Add a column with this name."""
        self.named.setdefault(name, []).append((rank, number))


def claims(leaves: Iterable[Leaf], headings: Headings = HEADINGS) -> Claims:
    """Return all claims of the headings."""
    result = Claims()
    waiting: Waiting = {}
    members: dict[tuple[str, str], list[tuple[int, Label]]] = {}
    ends: list[Leaf] = []
    reported: list[tuple[Leaf, Label]] = []
    days: list[tuple[Leaf, Label]] = []
    listed = _months(leaves, headings)
    bounded = _bounded(listed)
    for leaf in listed:
        period = leaf.token.period if leaf.number not in bounded else None
        if leaf.token is NO_HEADING and (moment := day(leaf.value)):
            days.append((leaf, moment))
            continue
        if leaf.token.told:
            result.add(leaf.token.column, leaf.token.rank, leaf.number)
        elif told := _told_at(leaf):
            reported.append(told)
        elif member := _member(leaf, period):
            members.setdefault(member[0], []).append((leaf.number, member[1]))
        elif leaf.token is not NO_HEADING and not _claim_completion(leaf, headings, result, ends):
            _claim(leaf, headings, result, waiting)
    if ends:
        gridded = any(name in ("", "planning") for name, _ in members)
        _claim_ends(ends, headings, result, waiting, planned=gridded)
    _dates(result, listed)
    _sides(result, waiting)
    _bounds(result, waiting)
    _sorts(result, waiting)
    for name in SERIES:
        _tails(result, name, waiting.get(name, []))
    _bare_roles(result, listed)
    _versions(result, {leaf.number for leaf in listed if leaf.token.role == "adjusted"})
    _moments(result, reported + _columns_of_days(result, days), members)
    for (name, above), columns in members.items():
        if name or len(columns) > 1:
            result.series += _series(name, columns, above)
    return result


def _told_at(leaf: Leaf) -> tuple[Leaf, Label] | None:
    """Return a heading with the moment that it is, or that is above it; None without any."""
    if leaf.moment:
        told = replace(leaf, field=leaf.token.column, above="")
        return told, leaf.moment.in_year(leaf.year)
    moment = leaf.token.moment
    return (leaf, moment.in_year(leaf.year)) if moment else None


def _member(leaf: Leaf, period: Label | None) -> tuple[tuple[str, str], Label] | None:
    """Return the series of a heading, as its column and title, and its period; None without any.

    Years above "incidenteel" and "structureel" make a series of each.
    """
    if leaf.token.recurrence and leaf.year and leaf.field in ("", "budget"):
        return ("budget", line(leaf.value)), Label(leaf.year, 1, _YEAR)
    if period and leaf.field in ("", *SERIES):
        return (leaf.field, leaf.above), period.in_year(leaf.year)
    return None


def _sorts(result: Claims, waiting: Waiting) -> None:
    """Claim "incidenteel" and "structureel" next to each other as costs."""
    if all(money in waiting for money in _SORTS):
        for rank, leaf in (pair for money in _SORTS for pair in waiting[money]):
            result.add("budget", rank, leaf.number)


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
    elif token.role and token.bare and leaf.field == _FIELD_OF.get(token.role):
        result.add(COLUMN_OF[token.role], rank, leaf.number)
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
    """Claim "datum gereed" as the day it was done if there is a planning, else as the planning.

    "Realisatie" next to an indicator or its target is what was measured.
    """
    planned = planned or not _PLANNED.isdisjoint({*result.named, *waiting})
    measured = not _MEASURED.isdisjoint(result.named)
    for leaf in ends:
        if measured and leaf.token.actual and not leaf.field:
            result.add("measured", leaf.token.rank, leaf.number)
            continue
        unnamed = not (leaf.token.column or leaf.token.bound or leaf.token.actual)
        if planned or unnamed:
            result.add("done_on", 0, leaf.number)
        else:
            _claim(leaf, headings, result, waiting)


def _dates(result: Claims, leaves: Iterable[Leaf]) -> None:
    """Let "Datum" be a spare planning next to milestones; a promise was made on that day."""
    texts = [(leaf, key(line(leaf.value))) for leaf in leaves]
    if any(text in _MILESTONES for _, text in texts):
        listed = [(leaf.token.rank, leaf.number) for leaf, text in texts if text in _DATES]
        if listed:
            result.spare.setdefault("planning", listed)


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


def _bounded(leaves: Iterable[Leaf]) -> set[int]:
    """Return the columns whose heading is a start or end with its year, and no third of that year.

    "Start 2025" next to "eind 2025" are the ends of a planning; next to "medio 2025" they are not.
    """
    periods = [(leaf, own) for leaf in leaves if (own := leaf.token.period)]
    bounds = [leaf for leaf, _ in periods if leaf.token.bound]
    thirds = any(own.months == _THIRD and not leaf.token.bound for leaf, own in periods)
    once = len({leaf.token.bound for leaf in bounds}) == len(bounds)
    return {leaf.number for leaf in bounds} if once and not thirds else set()


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


def _bare_roles(result: Claims, leaves: Iterable[Leaf]) -> None:
    """Claim "2e bijstelling" and "oorspronkelijk" as plannings next to a planning."""
    name = next((name for name in ("planning_end", "planning") if name in result.named), "")
    for leaf in leaves if name else ():
        token = leaf.token
        if token.role in PLANNED and token.bare and not leaf.field:
            result.add(name if token.role == "adjusted" else "planning_original", 0, leaf.number)


def _versions(result: Claims, adjusted: set[int]) -> None:
    """Let the adjusted planning be the planning, and one beside it the original.

    An original planning without another is the planning itself.
    """
    named = result.named
    for name in ("planning", "planning_end", "planning_start"):
        listed = named.get(name, [])
        new = [claim for claim in listed if claim[1] in adjusted]
        if not new:
            continue
        plain = [claim for claim in listed if claim[1] not in adjusted]
        if name == "planning_end" and not plain:
            plain = named.pop("planning", [])
        if plain and name != "planning_start":
            named.setdefault("planning_original", plain)
        *earlier, last = sorted(new, key=lambda claim: claim[1])
        named[name] = [last]
        if earlier:
            result.versions[name] = tuple(number for _, number in earlier)
    if "planning_original" in named and not {"planning", "planning_end"} & named.keys():
        is_end = "planning_start" in named
        if not any(one.field == "planning" for one in result.series):
            named["planning_end" if is_end else "planning"] = named.pop("planning_original")


def _columns_of_days(result: Claims, days: list[tuple[Leaf, Label]]) -> list[tuple[Leaf, Label]]:
    """Return the days that are headings: different ones, in a row that certainly is a header."""
    different = len({moment for _, moment in days}) == len(days) > 1
    return days if different and len(result.named) >= _CERTAIN else []


def _moments(
    result: Claims,
    reported: list[tuple[Leaf, Label]],
    members: dict[tuple[str, str], list[tuple[int, Label]]],
) -> None:
    """Add the columns for moments as series of status or progress, with periods among them."""
    planned = not _PLANNED.isdisjoint(result.named)
    for leaf, moment in reported:
        if leaf.field in ("", *_REPORTED):
            key_of = (leaf.field or "progress", leaf.above)
            members.setdefault(key_of, []).append((leaf.number, moment))
    for (name, above), columns in list(members.items()):
        bare = members.get(("", above), []) if name == "progress" and planned else []
        if name in _REPORTED and any(moment.report for _, moment in columns):
            members.pop(("", above), None) if bare else None
            del members[name, above]
            ordered = _in_order(sorted(columns + bare))
            result.series.append(Series(name, tuple(ordered), above))


def _in_order(columns: list[tuple[int, Label]]) -> list[tuple[int, Label]]:
    """Return moments in the order of time, from columns in the order of the sheet.

    Where not all of them have a year, only a sheet that runs backwards is turned round.
    """
    dated = [moment.year > 0 for _, moment in columns]
    by_time = sorted(columns, key=lambda column: column[1][:2])
    if all(dated) or (not any(dated) and by_time == columns[::-1]):
        return by_time
    return columns


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
