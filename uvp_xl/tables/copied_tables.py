"""Tables that repeat the rows of another sheet: an archive, a working list, a sheet for each lead.

Their actions count once. Rows are the same when measure and item are, and nothing else differs but
what changes through the year: planning, status, progress and remarks. The same measures for every
district, each under its own heading, are no copies.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

from uvp_xl.clean_text import blank, key, line
from uvp_xl.columns import ColumnName
from uvp_xl.grid import Value
from uvp_xl.tables import theme_heading
from uvp_xl.tables.action_table import Table

RULE = "tabel-gekopieerd"
"""The code of the rule that tells it; switched off, every table counts."""
FEWEST = 3
"""Rows that a copy has in common with its original, together with its other copies."""
SHARE = 0.8
"""Part of the rows that has to be the same."""
_MOST = 8
"""Rows with the same measure in a list that are compared."""
_SAME: tuple[ColumnName, ...] = ("lead", "portfolio_holders", "parties", "budget")
"""The columns that have the same value in a copy, where both are filled in."""
_OLD = re.compile(r"\b(?:archief|archive|oud|oude|vorig|vorige|kopie|copy|back-?up|concept)", re.I)
_PART = re.compile(
    r"\b(?:werk(?:lijst|blad|versie)|te laat|late|achterstand|openstaand|lopende|mijn|selectie|"
    r"actielijst|afgerond|todo|to do|per trekker)",
    re.I,
)
_AREA = re.compile(
    r"(?<![a-z])(?:wijk|buurt|kern|dorp|stadsdeel|deelgebied|gebied|district|locatie)(?:en)?(?![a-z])|"
    r"(?<![a-z])(?:noord|oost|zuid|west|midden|centrum|binnenstad|buitengebied)+(?![a-z])",
    re.IGNORECASE,
)
"""A sheet with such a name is about a part of the municipality."""
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")


class CopiedTable(NamedTuple):
    """A table that is left out, the sheet with its rows, and how many of them are the same."""

    table: Table
    original: str
    same: int


class _Row(NamedTuple):
    """What is compared of a row."""

    measure: str
    item: str
    others: tuple[str, ...]

    def is_same(self, other: _Row) -> bool:
        """Return whether nothing that both have differs."""
        pairs = zip((self.item, *self.others), (other.item, *other.others), strict=True)
        return all(a == b or not (a and b) for a, b in pairs)


_ByMeasure = Mapping[str, Sequence[_Row]]
"""The rows of a list by their measure."""


def copied_tables(tables: Sequence[Table], read: Collection[str] = ()) -> list[CopiedTable]:
    """Return the tables that repeat another list, in order; the sheets to `read` have none."""
    named = defaultdict[str, list[Table]](list)
    for table in tables:
        named[_list_name(table)].append(table)
    lists = _sharing(named)
    if len(lists) < 2:
        return []
    rows = {id(table): _rows(table) for name in lists for table in lists[name]}
    compared = _Compared(lists, rows, {name: _by_measure(lists[name], rows) for name in lists})
    found = compared.copies()
    copies = [found[id(table)] for table in tables if id(table) in found]
    copies = [copy for copy in copies if copy.table.sheet not in read]
    return copies if len(copies) < len(tables) else []


def _sharing(lists: Mapping[str, Sequence[Table]]) -> dict[str, Sequence[Table]]:
    """Return the lists with a measure that is written exactly so in another one.

    Who copies rows does not retype all of them; this costs next to nothing for other plans.
    """
    if len(lists) < 2:
        return {}
    own = {
        name: {value for table in tables for value in table.values.get("measure", ())} - {""}
        for name, tables in lists.items()
    }
    if sum(map(len, own.values())) == len(set().union(*own.values())):
        return {}
    times = Counter(chain.from_iterable(own.values()))
    shared = {measure for measure, number in times.items() if number > 1}
    return {name: lists[name] for name in lists if not shared.isdisjoint(own[name])}


def _list_name(table: Table) -> str:
    """Return the name of the list that a table belongs to: its sheet, with what heads a copy."""
    title = table.above.heading.title
    return f"{table.sheet}\n{title}" if _OLD.search(title) or _PART.search(title) else table.sheet


def _rows(table: Table) -> list[_Row]:
    """Return the rows of a table; an empty item is that of the row above."""
    nothing = [""] * len(table.rows)
    columns = [[_key(v) for v in table.values.get(name, nothing)] for name in _SAME]
    item = ""
    result: list[_Row] = []
    items = table.values.get("item", nothing)
    measures = table.values.get("measure", nothing)
    for own, measure, *others in zip(items, measures, *columns, strict=True):
        item = item if blank(own) else _key(own)
        result.append(_Row(_key(measure) or item, item, tuple(others)))
    return result


def _key(value: Value) -> str:
    """Return a value as it is compared."""
    return key(line(value)).rstrip(" .")


def _by_measure(tables: Sequence[Table], rows: Mapping[int, Sequence[_Row]]) -> _ByMeasure:
    """Return the rows of a list by their measure."""
    result: dict[str, list[_Row]] = {}
    for table in tables:
        for row in rows[id(table)]:
            same = result.setdefault(row.measure, [])
            if len(same) < _MOST:
                same.append(row)
    return dict(result)


@dataclass(frozen=True)
class _Compared:
    """The lists of a workbook by their name, and the rows of each, also by their measure."""

    lists: Mapping[str, Sequence[Table]]
    rows: Mapping[int, Sequence[_Row]]
    measures: Mapping[str, _ByMeasure]

    def copies(self) -> dict[int, CopiedTable]:
        """Return the tables that do not count, by their identity."""
        result: dict[int, CopiedTable] = {}
        for small, big in self._pairs():
            copy = self._copy_of_two(small, big)
            original = big if copy == small else small
            inside = self._inside(copy, original, SHARE if copy == small else SHARE / 2)
            if not self._is_other_subject(copy, original):
                for table, same in inside:
                    left_out = CopiedTable(table, original.partition("\n")[0], same)
                    result.setdefault(id(table), left_out)
        return result

    def _pairs(self) -> list[tuple[str, str]]:
        """Return the lists of which tables are inside another one, with the name of that."""
        having = defaultdict[str, list[str]](list)
        for name, measures in self.measures.items():
            for measure in measures:
                having[measure].append(name)
        pairs: dict[tuple[str, str], int] = {}
        together = Counter[str]()
        for name, measures in self.measures.items():
            others = {other for measure in measures for other in having[measure]} - {name}
            for other in filter(others.__contains__, self.lists):
                same = sum(same for _, same in self._inside(name, other, SHARE))
                if same:
                    pairs[name, other] = same
                    together[other] += same
        return [pair for pair in pairs if together[pair[1]] >= FEWEST]

    def _inside(self, name: str, other: str, share: float) -> list[tuple[Table, int]]:
        """Return the tables of a list of which that share of rows is in another, and how many.

        Of a fuller list also a table of one or two rows can be a copy.
        """
        result = []
        smaller = self._size(name) < self._size(other)
        for table in self.lists[name]:
            own = self.rows[id(table)]
            there = self.measures[other]
            same = sum(any(map(row.is_same, there.get(row.measure, ()))) for row in own)
            enough = same >= FEWEST or (same == len(own) and smaller)
            if same and same >= share * len(own) and enough:
                result.append((table, same))
        return result

    def _size(self, name: str) -> int:
        """Return the number of rows of a list."""
        return sum(len(table.rows) for table in self.lists[name])

    def _copy_of_two(self, small: str, big: str) -> str:
        """Return which of two lists is the copy, by its name, its size and its place."""
        for words in (_OLD, _PART):
            named = [name for name in (small, big) if words.search(name)]
            if len(named) == 1:
                return named[0]
        years = [max(map(int, _YEAR.findall(name)), default=0) for name in (small, big)]
        if all(years) and years[0] != years[1]:
            return small if years[0] < years[1] else big
        if self._size(small) != self._size(big):
            return min(small, big, key=self._size)
        return max(small, big, key=list(self.lists).index)

    def _is_other_subject(self, copy: str, original: str) -> bool:
        """Return whether a list has the same measures as another, but for another subject.

        That is one of the same size, under a heading of its own, such as the name of a district, or
        on a sheet with such a name.
        """
        if any(words.search(copy) for words in (_OLD, _PART, _YEAR)):
            return False
        if self._size(copy) < SHARE * self._size(original):
            return False
        if all(map(_AREA.search, (copy, original))):
            return True
        own = _subjects(self.lists[copy])
        return bool(own) and own != _subjects(self.lists[original])


def _subjects(tables: Sequence[Table]) -> set[str]:
    """Return the themes of tables, without those that are only the name of their sheet."""
    return {
        key(theme.heading.title)
        for table in tables
        for theme in table.themes
        if theme.heading != theme_heading.plain(table.sheet)
    }
