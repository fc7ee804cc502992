"""The columns of a header by what they are, wherever on a sheet the header is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from operator import itemgetter

from uvp_xl.clean_text import line
from uvp_xl.columns import KEPT, PARTS, columns_of
from uvp_xl.grid import Value, letters
from uvp_xl.tables import money_unit
from uvp_xl.tables.cost_recurrence import Recurrence, recurrence
from uvp_xl.tables.header_columns import Claims, Series, claims
from uvp_xl.tables.header_rows import Leaf, completion_below
from uvp_xl.tables.headings import HEADINGS, Headings
from uvp_xl.tables.row_columns import RowColumns, row_columns
from uvp_xl.unfilled import ColumnContent, content_of

LEAST_COLUMNS = 3
"""Fewest different columns in a header row, including that of the measures."""
_LEAST = 2
"""Fewest columns that can make a header if something else confirms it."""
_SHORT_COLUMNS = tuple(
    name for name in columns_of("label", "names", "period", "amount", "status") if name != "parties"
)
"""Columns with short or repeated cells, which reveal a repeated header quickly."""
_KEPT = frozenset(columns_of("kept"))
_WHOLE: dict[str, str] = {part: whole for whole, parts in PARTS.items() for part in parts}


@dataclass(frozen=True)
class Layout:
    """The columns of a header by name, with their headings as written.

    `extra` are the unknown columns by their heading, `series` those for years, quarters or months.
    `recurrences` has that of neighbouring cost columns, by number; `item_serves` is true if the
    column of items also serves as the missing column of measures. `kinds` is the number of
    different columns that the words name, `told` is true if the user explained one of them. `unit`
    is the factor of the amounts by the headings: 1, 1,000 or 1,000,000 euros.
    `versions` has the columns of earlier adjustments of a planning, by its name.
    """

    columns: Mapping[str, int]
    titles: Mapping[str, str]
    extra: Mapping[str, int] = field(default_factory=dict)
    series: tuple[Series, ...] = ()
    recurrences: Mapping[int, Recurrence] = field(default_factory=dict)
    item_serves: bool = False
    kinds: int = 0
    told: bool = False
    unit: int = 1
    versions: Mapping[str, tuple[int, ...]] = field(default_factory=dict)

    @cached_property
    def places(self) -> Sequence[int]:
        """The columns of all content of an action, from left to right."""
        in_series = (number for series in self.series for number in series.numbers)
        columns = (number for name, number in self.columns.items() if name not in _KEPT)
        return sorted({*columns, *self.recurrences, *in_series})

    @cached_property
    def contents(self) -> Mapping[int, ColumnContent]:
        """The content of each column by its number."""
        contents: dict[int, ColumnContent] = dict.fromkeys(self.extra.values(), "unknown")
        for series in self.series:
            contents |= dict.fromkeys(series.numbers, "series")
        contents |= dict.fromkeys(self.recurrences, "amount")
        return contents | {number: content_of(name) for name, number in self.columns.items()}

    @cached_property
    def headed(self) -> frozenset[int]:
        """The columns that have a heading."""
        return frozenset((*self.columns.values(), *self.places, *self.extra.values()))

    @cached_property
    def row_columns(self) -> RowColumns:
        """The columns by what a filled cell in them shows about its row."""
        return row_columns(self)

    @cached_property
    def probe(self) -> Callable[[Sequence[Value]], tuple[Value, ...]]:
        """What takes from a row the cells that reveal a repeated header most cheaply.

        >>> Layout({"measure": 1, "lead": 3, "planning": 4}, {}).probe(["a", "b", "c", "d"])
        ('c', 'd', 'c')
        """
        telling = [self.columns[name] - 1 for name in _SHORT_COLUMNS if name in self.columns]
        several = telling or [number - 1 for number in self.columns.values()]
        return itemgetter(*several, several[0])  # with a single one it would take no tuple


def layout(leaves: Iterable[Leaf], headings: Headings = HEADINGS) -> Layout | None:
    """Return the layout of these headings, or None if they cannot be those of a header.

    A column that is named twice gets the more specific word, or else the first of them; the other
    becomes extra. Two columns of measures without one of items are both levels.
    """
    by_number = {leaf.number: leaf for leaf in leaves}
    claimed = claims(by_number.values(), headings)
    names, serves = claimed.named, False
    if "item" not in names and len(names.get("measure", ())) > 1:
        names["item"] = [names["measure"].pop(0)]
    kinds = _kinds(claimed)
    if kinds < _LEAST:
        return None
    _claim_spare(claimed)
    if "measure" not in names and "item" in names:  # one column for both: the action itself
        item = by_number[min(names["item"])[1]]
        serves = not item.token.names_measure
        if _lacks_measure(item, by_number.values(), headings):
            return None
        names["measure"] = names.pop("item")
    if "measure" not in names:
        return None
    if len(names.get("parties", ())) > 1:
        listed = sorted(names["parties"], key=lambda result: result[1])
        names["parties"], names["parties_more"] = listed[:1], listed[1:2]
    columns = {name: min(listed)[1] for name, listed in names.items()}
    series = tuple(claimed.series)
    recurrences = _recurrences(names.get("budget", ()), by_number)
    known = {*columns.values(), *recurrences, *(n for one in series for n in one.numbers)}
    others = [leaf for number, leaf in by_number.items() if number not in known]
    told = any(leaf.token.told for leaf in by_number.values())
    if len(others) > 2 * (len(columns) + len(series)) and not told:
        return None
    titles = {name: _title(by_number[number], headings) for name, number in columns.items()}
    extra = _extra(others, headings)
    unit = _unit((by_number[n] for n in {columns.get("budget", 0), *recurrences} - {0}), series)
    return Layout(
        columns, titles, extra, series, recurrences, serves, kinds, told, unit, claimed.versions
    )


def _claim_spare(claimed: Claims) -> None:
    """Add the spare claims of a planning if there is no other."""
    if not any(_WHOLE.get(name, name) == "planning" for name in claimed.named) and not any(
        one.field in ("", "planning") for one in claimed.series
    ):
        claimed.named.update(claimed.spare)


def _lacks_measure(item: Leaf, leaves: Iterable[Leaf], headings: Headings) -> bool:
    """Return whether another column than that of the items is probably that of the measures.

    "Actiepunt" next to "Maatreglen" or "Omschrijving" is not a column for both.
    """
    if item.token.told:
        return False
    typos = (headings.typo(leaf.value) for leaf in leaves)
    return any(typo and typo.field == "measure" for typo in typos) or (
        not item.token.names_measure and any(leaf.token.may_be_measure for leaf in leaves)
    )


def _recurrences(
    budgets: Iterable[tuple[int, int]], leaves: Mapping[int, Leaf]
) -> dict[int, Recurrence]:
    """Return the recurrence of two columns of costs, one-off and yearly; or none."""
    recurrences = {
        number: sort
        for _, number in budgets
        if (sort := recurrence(f"{leaves[number].above} {line(leaves[number].value)}"))
    }
    return (
        dict(sorted(recurrences.items()))
        if len(recurrences) == len(set(recurrences.values())) == 2
        else {}
    )


def _unit(budgets: Iterable[Leaf], series: Iterable[Series]) -> int:
    """Return the unit in the headings of the costs."""
    texts = [one.title for one in series if one.field == "budget"]
    for leaf in budgets:
        texts += [leaf.above, line(leaf.value)]
    return max(map(money_unit.unit, texts), default=1)


def _kinds(claimed: Claims) -> int:
    """Count the different columns; the parts of one, and a series, count as one.

    What is only kept with an action, such as the money that is spent, tells no action table apart.
    """
    whole = {_WHOLE.get(name, name) for name in claimed.named}.difference(KEPT)
    return len(whole | {one.field or "planning" for one in claimed.series})


def _title(leaf: Leaf, headings: Headings) -> str:
    """Return the heading of a column as written, after the one above it where needed."""
    heading = line(leaf.value)
    if leaf.token.column or not leaf.above:
        return heading
    below = leaf.field or (
        not leaf.token.completion and completion_below(headings, leaf.above, leaf.value)
    )
    return f"{leaf.above}: {heading}" if below else heading


def _extra(leaves: Iterable[Leaf], headings: Headings) -> dict[str, int]:
    """Return the other columns by heading; a duplicate gets the letters of its column."""
    extra: dict[str, int] = {}
    for leaf in leaves:
        title = _title(leaf, headings)
        extra[f"{title} ({letters(leaf.number)})" if title in extra else title] = leaf.number
    return extra
