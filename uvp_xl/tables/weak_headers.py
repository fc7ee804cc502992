"""Headers that words alone do not make: the cells below them confirm or contradict.

"Fase | Omschrijving | Datum gereed" heads a plan if the descriptions are the longest texts and the
last column has periods; above prices or names the same words head something else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from uvp_xl.columns import PARTS, ColumnName, columns_of
from uvp_xl.grid import Grid, Value
from uvp_xl.tables.candidate_columns import is_of_another_table
from uvp_xl.tables.column_contents import ROWS, Kind, contents
from uvp_xl.tables.header_layout import Layout, layout
from uvp_xl.tables.header_rows import Leaf
from uvp_xl.tables.headings import Headings

LEAST_EVIDENCE = 3
"""Least evidence for a header, if a strong word for a planning or status is confirmed."""
LEAST_WEAK_EVIDENCE = 4
"""Least evidence without such a word."""
LEAST_LENGTH = 15
"""Least average length, in characters, of texts below a weak word that are the measures."""
LEAST_MEASURES = 2
"""Fewest measures below a weak word."""
LEAST_HEADINGS = 2
"""Fewest headings in a row that make it one of headings."""
MOST_BLANK = 1
"""Most blank rows between the rows of a table that is judged."""
MOST_UNKNOWN = 1
"""Most unknown headings that are no evidence against a header."""
LEAST_PERIODS = 2
"""Fewest columns for periods with only crosses that tell when an action is done."""
LONGEST_NAME = 45
"""Greatest average length of the cells in a column of names."""

_KINDS: Mapping[str, tuple[Kind, ...]] = {
    "planning": ("period",),
    "status": ("status",),
    "progress": ("status", "number"),
    "done": ("tick", "status", "period"),
    "budget": ("amount",),
    "lead": ("name",),
}
"""The kinds of cells that confirm a column."""
_TELLING = frozenset(("planning", "status", "progress", "done"))
_EXPLAINED = frozenset(("status", "progress"))
_NAMES = frozenset(columns_of("names"))
_STORIES = frozenset(("remark", "status", "progress", *columns_of("kept")))
"""Columns of which the texts can be longer than the measures."""
_WHOLE: Mapping[str, str] = {part: whole for whole, parts in PARTS.items() for part in parts}


def by_contents(
    grid: Grid, leaves: Sequence[Leaf], bottom: int, headings: Headings
) -> Layout | None:
    """Return the layout of headings (down to row `bottom`) that the cells below them confirm."""
    if not _may_be(leaves) or is_of_another_table((leaf.value for leaf in leaves), headings):
        return None
    if bottom < grid.height and _are_headings(grid.rows[bottom], headings):
        return None
    judged = _Judged(grid, leaves, bottom)
    if not judged.is_header:
        return None
    return layout(judged.leaves(), headings)


def with_weak_words(
    grid: Grid, leaves: Sequence[Leaf], bottom: int, found: Layout, headings: Headings
) -> Layout:
    """Return the layout of a header, with its weak words whose cells confirm what they name."""
    if not any(leaf.token.weak for leaf in leaves):
        return found
    judged = _Judged(grid, leaves, bottom)
    known = {*found.columns, *(_WHOLE.get(name, name) for name in found.columns), "measure"}
    if found.item_serves:
        known -= {"measure"}  # "Onderwerp" next to "Toezegging"
    chosen = {n: name for n, name in judged.chosen.items() if name not in known}
    return (layout(_renamed(leaves, chosen), headings) or found) if chosen else found


def _may_be(leaves: Sequence[Leaf]) -> bool:
    """Return whether the words can make a header: for a measure, and for a planning or status."""
    telling = {leaf.number for leaf in leaves if not _TELLING.isdisjoint(_possible(leaf))}
    gridded = sum(leaf.token.period is not None for leaf in leaves) >= LEAST_PERIODS
    return any(leaf.token.measures and (gridded or telling - {leaf.number}) for leaf in leaves)


def _are_headings(cells: Sequence[Value], headings: Headings) -> bool:
    """Return whether a row has headings itself: the row above it groups them, or is a title."""
    tokens = [headings[cell] for cell in cells]
    return sum(bool(token.column) for token in tokens) >= LEAST_HEADINGS


def _strong(leaf: Leaf) -> str:
    """Return the whole column that a heading names by itself, "" for none."""
    token = leaf.token
    name = token.column or token.bound or ""
    return _WHOLE.get(name, name) or ("done" if token.completion or token.actual else "")


def _possible(leaf: Leaf) -> Sequence[str]:
    """Return the whole columns that a heading can name."""
    return (strong,) if (strong := _strong(leaf)) else leaf.token.weak


class _Judged:
    """The headings of a possible header with the contents of their columns."""

    def __init__(self, grid: Grid, leaves: Sequence[Leaf], bottom: int) -> None:
        self._leaves = leaves
        last = _last(grid, bottom)
        self._contents = {
            leaf.number: contents(grid, leaf.number, bottom + 1, last) for leaf in leaves
        }
        self.chosen = dict(self._choices())
        """The columns that weak words name, by their number."""

    def leaves(self) -> Iterator[Leaf]:
        """Yield the headings, with the columns that were chosen for weak words."""
        return _renamed(self._leaves, self.chosen)

    @property
    def is_header(self) -> bool:
        """Whether there is enough evidence that the table has actions."""
        evidence, told = self._measure_evidence(), False
        if not evidence or any(c.is_mostly("time", "contact") for c in self._contents.values()):
            return False
        unknown = 0
        if self._has_crosses():
            evidence, told = evidence + 2, True
        for leaf in self._leaves:
            strong = _strong(leaf)
            name = strong or self.chosen.get(leaf.number, "")
            if name in _TELLING and self._tells(leaf.number, name):
                told = told or bool(strong)
                evidence += 1 + bool(strong)
            elif name in _NAMES and self._contents[leaf.number].length <= LONGEST_NAME:
                evidence += 1
            unknown += not name and not leaf.token.period
        evidence -= max(0, unknown - MOST_UNKNOWN)
        return evidence >= (LEAST_EVIDENCE if told else LEAST_WEAK_EVIDENCE)

    def _has_crosses(self) -> bool:
        """Return whether the columns for periods have crosses, in each that is filled in."""
        periods = [leaf.number for leaf in self._leaves if leaf.token.period]
        filled = [self._contents[n] for n in periods if self._contents[n].cells]
        return len(filled) >= LEAST_PERIODS and all(c.is_mostly("tick") for c in filled)

    def _measure_evidence(self) -> int:
        """Return 2 for a strong word for the measures, 1 for a weak one, 0 for none."""
        names = {leaf.token.column for leaf in self._leaves}
        if "measure" in names:
            return 2
        weak = "measure" in self.chosen.values()
        return int((weak and "risk" not in names) or "item" in names)

    def _tells(self, number: int, name: str) -> bool:
        """Return whether a column tells how far actions are, and does not explain the words for it.

        In a legend each status occurs once, next to descriptions and without names.
        """
        if name not in _EXPLAINED or "measure" not in self.chosen.values():
            return self._confirms(number, name)
        cells = self._contents[number].cells
        named = any(_strong(leaf) in _NAMES for leaf in self._leaves)
        return self._confirms(number, name) and (named or len(set(cells)) < len(cells))

    def _confirms(self, number: int, name: str) -> bool:
        """Return whether the cells of a column are what its heading says."""
        cells = self._contents[number]
        return cells.is_mostly(*_KINDS[name]) and not cells.is_numbering

    def _choices(self) -> Iterator[tuple[int, ColumnName]]:
        """Yield the column that each weak word names, as far as its cells confirm it."""
        taken = {_strong(leaf) for leaf in self._leaves}
        if "measure" not in taken and (number := self._measure()):
            taken.add("measure")
            yield number, "measure"
        else:
            number = 0
        for leaf in self._leaves:
            if leaf.number == number or _strong(leaf):
                continue
            fitting = (name for name in leaf.token.weak if self._fits(leaf.number, name))
            name = next(fitting, None)
            if name and name not in taken:
                taken.add(name)
                yield leaf.number, name

    def _fits(self, number: int, name: str) -> bool:
        """Return whether the cells below a weak word are those of a column."""
        if name == "number":
            return self._contents[number].is_numbering
        return name in _KINDS and self._confirms(number, name)

    def _measure(self) -> int:
        """Return the column of the measures below a weak word, 0 for none.

        They are the longest texts, apart from columns that tell a story.
        """
        weak = [leaf.number for leaf in self._leaves if "measure" in leaf.token.weak]
        number = max(weak, key=lambda n: (self._contents[n].length, -n), default=0)
        if not number or len(self._contents[number].cells) < LEAST_MEASURES:
            return 0
        rivals = (leaf.number for leaf in self._leaves if leaf.token.column not in _STORIES)
        longest = max(self._contents[n].length for n in chain([number], rivals))
        own = self._contents[number]
        return number if own.length >= max(LEAST_LENGTH, longest) else 0


def _renamed(leaves: Iterable[Leaf], chosen: Mapping[int, ColumnName]) -> Iterator[Leaf]:
    """Yield the headings; those in `chosen` name that column."""
    for leaf in leaves:
        name = chosen.get(leaf.number)
        yield replace(leaf, token=replace(leaf.token, column=name)) if name else leaf


def _last(grid: Grid, bottom: int) -> int:
    """Return the last row of the table below row `bottom`, as far as it is judged."""
    blank = 0
    for row in range(bottom + 1, min(grid.height, bottom + ROWS) + 1):
        cells = grid.rows[row - 1]
        blank = blank + 1 if cells.count("") == len(cells) else 0
        if blank > MOST_BLANK:
            return row - blank
    return min(grid.height, bottom + ROWS)
