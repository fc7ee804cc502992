"""The matrix of partners by themes: a table for each kind of partner, with its totals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from uvp_xl.grid import Area
from uvp_xl.reports import blocks, dutch, style, tally
from uvp_xl.reports.blocks import NameBlock
from uvp_xl.reports.page import Page
from uvp_xl.reports.sheet import Bar, Cell, Condition, Link, Style
from uvp_xl.reports.tally import Tally
from uvp_xl.reports.themes import Themes

HEADINGS = (*tally.HEADINGS, "Overgenomen")
"""The headings of the counts that stand before those of the themes."""

COUNTS = 3
"""The column of the first count; before it stand the name and the name in full."""

EXTRA = 3
"""Rows of a table beside its partners: the headings, the totals, an empty one."""


@dataclass(frozen=True)
class Matrix:
    """Where the matrix stands: the row of each partner, and the rows of each table (first, last)."""

    rows: tuple[int, ...]
    tables: tuple[tuple[int, int], ...]
    themes: int

    @property
    def bars(self) -> tuple[Bar, ...]:
        """A bar for the number of actions of each partner."""
        return tuple(Bar(Area(a, COUNTS, b, COUNTS), style.BAR) for a, b in self.tables)

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """What is late in red; and where a partner takes part, so that a pattern shows."""
        first = COUNTS + len(HEADINGS)
        late = [Area(a, COUNTS + 1, b, COUNTS + 1) for a, b in self.tables]
        part = [Area(a, first, b, first + self.themes - 1) for a, b in self.tables if self.themes]
        return (
            *(Condition(area, "greater", 0, *style.BAD) for area in late),
            *(Condition(area, "greater", 0, *style.NOTE) for area in part),
        )


def write(
    page: Page, sheet: str, named: Sequence[NameBlock], known: Themes, counted: Tally
) -> Matrix:
    """Write the matrix of partners that stand in order of their group, on the sheet `sheet`."""
    tables = [list(blocks) for _, blocks in groupby(named, key=lambda block: block.group)]
    below = page.next + sum(len(table) + EXTRA for table in tables) + (len(tables) > 1)
    links = iter([Link(sheet, f"A{row}") for row in blocks.headings(named, below)])
    totals: list[list[int]] = []
    rows: list[int] = []
    for table in tables:
        page.add()
        page.add(*_header(table, known), high=20)
        numbers = [_numbers(block, known, counted) for block in table]
        for block, counts in zip(table, numbers, strict=True):
            rows.append(page.add(*_cells(block, counts, next(links))))
        totals.append([sum(column) for column in zip(*numbers, strict=True)])
        page.add(*_total(f"Totaal {table[0].group.lower()}", totals[-1]))
    if len(tables) > 1:
        page.add(*_total("Totaal", [sum(column) for column in zip(*totals, strict=True)]))
    ends = [(rows[i], rows[i + n - 1]) for i, n in _spans(tables)]
    return Matrix(tuple(rows), tuple(ends), len(known.listed))


def _spans(tables: Sequence[Sequence[NameBlock]]) -> list[tuple[int, int]]:
    """The index of each table's first partner, and how many it has."""
    spans, start = [], 0
    for table in tables:
        spans.append((start, len(table)))
        start += len(table)
    return spans


def _numbers(block: NameBlock, known: Themes, counted: Tally) -> list[int]:
    """The counts of a partner, then its actions in each theme."""
    per_theme = Counter(known.of[action] for action in block.actions)
    themes = (per_theme[theme] for theme in range(len(known.listed)))
    return [*counted.counts(block.actions), block.taken, *themes]


def _header(table: Sequence[NameBlock], known: Themes) -> list[Cell]:
    """The headings of one table; those of the themes lead to the themes."""
    title = f"{table[0].group}: {dutch.count(len(table), 'partij', 'partijen')}"
    codes = zip(known.codes, known.links, strict=True)
    return [
        Cell(title, style.HEADER),
        Cell("Voluit", style.HEADER),
        *(Cell(heading, style.HEADER_NUMBER) for heading in HEADINGS),
        *(Cell(code, style.HEADER_CODE, link) for code, link in codes),
    ]


def _cells(block: NameBlock, counts: Sequence[int], link: Link) -> list[Cell]:
    """The row of one partner, with a link to its block."""
    name = Cell(block.name, style.LINK, link)
    full = Cell(block.written_out, style.BODY)
    return [name, full, *_styled(counts, style.NUMBER, style.COUNT)]


def _total(title: str, counts: Sequence[int]) -> list[Cell]:
    """A row of totals."""
    cells = _styled(counts, style.TOTAL_NUMBER, style.TOTAL_COUNT)
    return [Cell(title, style.TOTAL), Cell("deelnames", style.TOTAL), *cells]


def _styled(counts: Sequence[int], before: Style, themes: Style) -> list[Cell]:
    """The counts as cells; those of the themes look otherwise."""
    looks = (before if i < len(HEADINGS) else themes for i in range(len(counts)))
    return [Cell(count, look) for count, look in zip(counts, looks, strict=True)]
