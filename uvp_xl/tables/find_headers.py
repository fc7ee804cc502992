"""Find the header rows on a sheet by the words of their headings, wherever they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from uvp_xl.clean_text import blank, key, line
from uvp_xl.columns import KEPT, PARTS, columns_of
from uvp_xl.grid import Grid, Value, letters
from uvp_xl.tables import heading_typo, theme_heading
from uvp_xl.tables.column_heading import may_be_measure, named, names_measure
from uvp_xl.tables.completion_heading import completion, completion_below
from uvp_xl.tables.cost_recurrence import Recurrence, recurrence
from uvp_xl.tables.header_columns import Claims, Series, claims
from uvp_xl.tables.header_rows import Leaf, extent, leaves

LEAST_COLUMNS = 3
"""Fewest different columns in a header row, including that of the measures."""

_SHORT_COLUMNS = tuple(
    name for name in columns_of("label", "names", "period", "amount", "status") if name != "parties"
)
"""Columns with short or repeated cells, which reveal a repeated header quickly."""
_KEPT = frozenset(columns_of("kept"))
_WHOLE: dict[str, str] = {part: whole for whole, parts in PARTS.items() for part in parts}


@dataclass(frozen=True)
class Header:
    """A header: its first Excel row, its columns by name and their headings as written.

    `extra` are the unknown columns by their heading. `series` are columns for years, quarters or
    months. `bottom` is the last row, `main` the row with the heading of the measures, and `heads`
    has the row of each heading by name. `broken` is true for a header that repeats the one above it
    with a typo. `recurrences` has that of neighbouring cost columns; `item_serves` is true if the
    column of items also serves as the missing column of measures.
    """

    row: int
    columns: dict[str, int]
    titles: dict[str, str]
    extra: dict[str, int]
    series: tuple[Series, ...] = ()
    bottom: int = 0
    main: int = 0
    heads: dict[str, int] = field(default_factory=dict)
    broken: bool = False
    recurrences: dict[int, Recurrence] = field(default_factory=dict)
    item_serves: bool = False

    def repeats(self, other: Header) -> bool:
        """Return whether this row repeats the header `other`."""
        return (
            self.columns == other.columns
            and self.extra.keys() == other.extra.keys()
            and self.series == other.series
            and all(_same(title, other.titles[name]) for name, title in self.titles.items())
        )

    @property
    def places(self) -> list[int]:
        """The columns of all content of an action, from left to right."""
        in_series = (number for series in self.series for number in series.numbers)
        columns = (number for name, number in self.columns.items() if name not in _KEPT)
        return sorted({*columns, *self.recurrences, *in_series})


def headers(grid: Grid) -> Iterator[Header]:
    """Yield all headers of a sheet, from top to bottom."""
    probes: list[int] = []
    no_heading: set[Value] = set()
    fresh = True  # a table with another layout begins below a blank or nearly blank row
    bottom = 0
    last: Header | None = None
    for index, cells in enumerate(grid.rows):
        filled = len(cells) - cells.count("")
        if (
            filled > 1
            and index >= bottom
            and (fresh or not probes or _may_be(cells, probes, no_heading))
        ):
            result = _at(grid, index + 1, bottom)
            if result:
                last = result
                bottom = result.bottom
                probes = _probes(result)
            elif last and _resembles(cells, last):
                result = replace(last, row=index + 1, bottom=index + 1, main=index + 1, broken=True)
            if result:
                yield result
        fresh = filled < LEAST_COLUMNS


def header(row: int, cells: Sequence[Value]) -> Header | None:
    """Return the header in this row alone, or None."""
    if not all(isinstance(value, str) for value in cells):
        return _of_row(row, cells)
    return _of_texts(row, tuple(map(str, cells)))


@lru_cache(maxsize=512)  # The tables of a plan, and the plans of a region, share their headings.
def _of_texts(row: int, cells: tuple[str, ...]) -> Header | None:
    """Return the header of these texts in this row."""
    return _of_row(row, cells)


def _of_row(row: int, cells: Sequence[Value]) -> Header | None:
    filled = (n for n, value in enumerate(cells, start=1) if not blank(value))
    return _header([Leaf(number, row, cells[number - 1]) for number in filled], row, row)


def _at(grid: Grid, main: int, after: int) -> Header | None:
    """Return the header with this main row, below row `after`; or None."""
    names = {result[0] for value in grid.rows[main - 1] if (result := named(value))}
    if names.isdisjoint(("measure", "item")):
        return None
    top, bottom = extent(grid, main)
    if top == bottom:
        return header(main, grid.rows[main - 1])
    return _header(leaves(grid, max(top, after + 1), bottom), max(top, after + 1), bottom)


def _header(result: Iterable[Leaf], top: int, bottom: int) -> Header | None:
    """Return the header of these headings, or None.

    A column that is named twice gets the more specific word, or else the first of them; the other
    becomes extra. Two columns of measures without one of items are both levels.
    """
    by_number = {leaf.number: leaf for leaf in result}
    claimed = claims(by_number.values())
    names, serves = claimed.named, False
    if "item" not in names and len(names.get("measure", ())) > 1:
        names["item"] = [names["measure"].pop(0)]
    if _kinds(claimed) < LEAST_COLUMNS:
        return None
    if not any(_WHOLE.get(n, n) == "planning" for n in names) and not any(
        one.field in ("", "planning") for one in claimed.series
    ):
        names.update(claimed.spare)
    if "measure" not in names and "item" in names:  # one column for both: the action itself
        values = [leaf.value for leaf in by_number.values()]
        serves = not names_measure(by_number[min(names["item"])[1]].value)
        if heading_typo.first(values, "measure") or (serves and any(map(may_be_measure, values))):
            return (
                None  # "Actiepunt" next to "Maatreglen" or "Omschrijving" is not a column for both
            )
        names["measure"] = names.pop("item")
    if "measure" not in names:
        return None
    if len(names.get("parties", ())) > 1:
        listed = sorted(names["parties"], key=lambda result: result[1])
        names["parties"], names["parties_more"] = listed[:1], listed[1:2]
    columns = {name: min(listed)[1] for name, listed in names.items()}
    recurrences = _recurrences(names.get("budget", ()), by_number)
    heads = {name: by_number[number].row for name, number in columns.items()}
    titles = {name: _title(by_number[number]) for name, number in columns.items()}
    series = tuple(claimed.series)
    known = {*columns.values(), *recurrences, *(n for one in series for n in one.numbers)}
    extra = _extra(leaf for number, leaf in by_number.items() if number not in known)
    if len(extra) > 2 * (len(columns) + len(series)):
        return None
    main = heads["measure"]
    return Header(
        top, columns, titles, extra, series, bottom, main, heads, False, recurrences, serves
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


def _same(title: str, other: str) -> bool:
    """Return whether two headings are equal, apart from a note that the table continues."""
    return key(theme_heading.without_continuation(title)) == key(
        theme_heading.without_continuation(other)
    )


def _resembles(cells: Sequence[Value], last: Header) -> bool:
    """Return whether a row that is not a header has most of the headings of the one above it."""
    names = ((name, named(cells[number - 1])) for name, number in last.columns.items())
    same = sum(1 for name, result in names if result and result[0] == name)
    return same >= LEAST_COLUMNS - 1 and 2 * same >= len(last.columns)


def _kinds(claimed: Claims) -> int:
    """Count the different columns; the parts of one, and a series, count as one."""
    whole = {_WHOLE.get(name, name) for name in claimed.named}.difference(KEPT)
    return len(whole | {one.field or "planning" for one in claimed.series})


def _title(leaf: Leaf) -> str:
    """Return the heading of a column as written, after the one above it where needed."""
    heading = line(leaf.value)
    below = leaf.field or (not completion(leaf.value) and completion_below(leaf.above, leaf.value))
    return f"{leaf.above}: {heading}" if below and not named(leaf.value) else heading


def _extra(result: Iterable[Leaf]) -> dict[str, int]:
    """Return the other columns by heading; a duplicate gets the letters of its column."""
    extra: dict[str, int] = {}
    for leaf in result:
        title = _title(leaf)
        extra[f"{title} ({letters(leaf.number)})" if title in extra else title] = leaf.number
    return extra


def _probes(result: Header) -> list[int]:
    """Return the columns, from 0, that reveal a repeated header most cheaply."""
    columns = {n: c - 1 for n, c in result.columns.items() if result.heads[n] == result.main}
    telling = [columns[name] for name in _SHORT_COLUMNS if name in columns]
    return telling or list(columns.values())


def _may_be(cells: Sequence[Value], probes: list[int], no_heading: set[Value]) -> bool:
    """Return whether a row of a table may be a header; `no_heading` caches values that are not."""
    for index in probes:
        value = cells[index]
        if value not in no_heading:
            if named(value):
                return True
            no_heading.add(value)
    return False
