"""The matrix of partners by themes: a table for each kind of partner, and the totals of all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from uvp_xl import dutch_text
from uvp_xl.grid import Area
from uvp_xl.reports import action_blocks, action_counts, report_styles
from uvp_xl.reports.action_blocks import NameBlock
from uvp_xl.reports.action_counts import Tally
from uvp_xl.reports.sheet_builder import Page
from uvp_xl.reports.theme_titles import Themes
from uvp_xl.sheets.sheet_model import Bar, Cell, Condition, Link, Style

HEADINGS = (*action_counts.HEADINGS, "Overgenomen")
"""The headings of the counts that stand before those of the themes."""

COUNTS = 3
"""The column of the first count; before it stand the name and the name in full."""

EXTRA = 2
"""Rows of a table beside its partners: an empty one and the headings."""


@dataclass(frozen=True)
class Matrix:
    """Where the matrix stands: the rows of the partners of each group, and how many themes."""

    tables: tuple[range, ...]
    themes: int

    @property
    def rows(self) -> tuple[int, ...]:
        """The row of each partner."""
        return tuple(row for table in self.tables for row in table)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """A bar for the number of actions of each partner, all in the same measure."""
        whole = Area(self.tables[0].start, COUNTS, self.tables[-1].stop - 1, COUNTS)
        return (Bar(whole, report_styles.BAR),)

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """What is late in red; and where a partner takes part, so that a pattern shows.

        A rule for each table, because to Excel the text of a heading is greater than any number.
        """
        late, first = COUNTS + 1, COUNTS + len(HEADINGS)
        return tuple(
            Condition(Area(table.start, left, table.stop - 1, right), "greater", 0, *colours)
            for table in self.tables
            for left, right, colours in (
                (late, late, report_styles.BAD),
                (first, first + self.themes - 1, report_styles.NOTE),
            )
        )


def write(
    page: Page, sheet: str, named: Sequence[NameBlock], known: Themes, counted: Tally
) -> Matrix:
    """Write the matrix of partners that stand in order of their group, on the sheet `sheet`."""
    tables = [list(table) for _, table in groupby(named, key=lambda block: block.group)]
    below = page.next + len(named) + EXTRA * len(tables) + 1
    links = iter([Link(sheet, f"A{row}") for row in action_blocks.headings(named, below)])
    sums = [0] * (len(HEADINGS) + len(known.listed))
    places: list[range] = []
    for table in tables:
        page.add()
        page.head(*_header(table, known))
        places.append(range(page.next, page.next + len(table)))
        for block in table:
            counts = _counts(block, known, counted)
            page.add(*_cells(block, counts, next(links)))
            sums = [total + count for total, count in zip(sums, counts, strict=True)]
    page.add(
        Cell("Totaal", report_styles.TOTAL),
        Cell("alle deelnames", report_styles.TOTAL),
        *_styled(sums, report_styles.TOTAL_NUMBER, report_styles.TOTAL_COUNT),
    )
    return Matrix(tuple(places), len(known.listed))


def _counts(block: NameBlock, known: Themes, counted: Tally) -> list[int]:
    """The counts of a partner, then its actions in each theme."""
    per_theme = Counter(known.of[action] for action in block.actions)
    themes = (per_theme[theme] for theme in range(len(known.listed)))
    return [*counted.counts(block.actions), block.taken, *themes]


def _header(table: Sequence[NameBlock], known: Themes) -> list[Cell]:
    """The headings of one table; those of the themes lead to the themes."""
    title = f"{table[0].group}: {dutch_text.count(len(table), 'partij', 'partijen')}"
    codes = zip(known.codes, known.links, strict=True)
    return [
        Cell(title, report_styles.HEADER),
        Cell("Voluit", report_styles.HEADER),
        *(Cell(heading, report_styles.HEADER_NUMBER) for heading in HEADINGS),
        *(Cell(code, report_styles.HEADER_CODE, link) for code, link in codes),
    ]


def _cells(block: NameBlock, counts: Sequence[int], link: Link) -> list[Cell]:
    """The row of one partner, with a link to its block."""
    name = Cell(block.name, report_styles.LINK, link)
    full = Cell(block.written_out, report_styles.BODY)
    return [name, full, *_styled(counts, report_styles.NUMBER, report_styles.COUNT)]


def _styled(counts: Sequence[int], before: Style, themes: Style) -> list[Cell]:
    """The counts as cells; those of the themes look otherwise."""
    looks = (before if i < len(HEADINGS) else themes for i in range(len(counts)))
    return [Cell(count, look) for count, look in zip(counts, looks, strict=True)]
