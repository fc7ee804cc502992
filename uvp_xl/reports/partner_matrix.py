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
from uvp_xl.reports.action_counts import ActionCounts
from uvp_xl.reports.sheet_builder import SheetBuilder
from uvp_xl.reports.theme_titles import ThemeTitles
from uvp_xl.sheets.sheet_model import Bar, Cell, Condition, Link, Style

HEADINGS = (*action_counts.HEADINGS, "Overgenomen")
"""The headings of the counts, which come before those of the themes."""

COUNTS = 3
"""The column of the first count, after the name and the name in full."""

EXTRA_ROWS = 2
"""The rows of a table besides its partners: an empty one and the header."""


@dataclass(frozen=True)
class Matrix:
    """The layout of the matrix: the rows of the partners per group, and the number of themes."""

    tables: tuple[range, ...]
    themes: int

    @property
    def rows(self) -> tuple[int, ...]:
        """The row of each partner."""
        return tuple(row for table in self.tables for row in table)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """A bar for the number of actions of each partner, all on the same scale."""
        whole = Area(self.tables[0].start, COUNTS, self.tables[-1].stop - 1, COUNTS)
        return (Bar(whole, report_styles.BAR),)

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """Colour rules: red for overdue actions, blue for the themes that a partner takes part in.

        Each table has its own, because in Excel the text of a heading is greater than any number.
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
    page: SheetBuilder,
    sheet: str,
    partners: Sequence[NameBlock],
    themes: ThemeTitles,
    counts: ActionCounts,
) -> Matrix:
    """Write the matrix of partners, which are sorted by group, on the sheet named `sheet`."""
    tables = [list(table) for _, table in groupby(partners, key=lambda block: block.group)]
    below = page.next_row + len(partners) + EXTRA_ROWS * len(tables) + 1
    links = iter([Link(sheet, f"A{row}") for row in action_blocks.headings(partners, below)])
    totals = [0] * (len(HEADINGS) + len(themes.themes))
    rows: list[range] = []
    for table in tables:
        page.add()
        page.add_header(*_header(table, themes))
        rows.append(range(page.next_row, page.next_row + len(table)))
        for block in table:
            numbers = _numbers(block, themes, counts)
            page.add(*_cells(block, numbers, next(links)))
            totals = [total + number for total, number in zip(totals, numbers, strict=True)]
    page.add(
        Cell("Totaal", report_styles.TOTAL),
        Cell("alle deelnames", report_styles.TOTAL),
        *_styled(totals, report_styles.TOTAL_NUMBER, report_styles.TOTAL_COUNT),
    )
    return Matrix(tuple(rows), len(themes.themes))


def _numbers(block: NameBlock, themes: ThemeTitles, counts: ActionCounts) -> list[int]:
    """Return the counts of a partner, then the number of its actions in each theme."""
    per_theme = Counter(themes.indexes[action] for action in block.actions)
    in_themes = (per_theme[theme] for theme in range(len(themes.themes)))
    return [*counts.counts(block.actions), block.inherited, *in_themes]


def _header(table: Sequence[NameBlock], themes: ThemeTitles) -> list[Cell]:
    """Return the headings of one table; those of the themes link to the themes."""
    title = f"{table[0].group}: {dutch_text.count(len(table), 'partij', 'partijen')}"
    codes = zip(themes.codes, themes.links, strict=True)
    return [
        Cell(title, report_styles.HEADER),
        Cell("Voluit", report_styles.HEADER),
        *(Cell(heading, report_styles.HEADER_NUMBER) for heading in HEADINGS),
        *(Cell(code, report_styles.HEADER_CODE, link) for code, link in codes),
    ]


def _cells(block: NameBlock, numbers: Sequence[int], link: Link) -> list[Cell]:
    """Return the row of one partner, with a link to its block."""
    name = Cell(block.name, report_styles.LINK, link)
    full = Cell(block.written_out, report_styles.BODY)
    return [name, full, *_styled(numbers, report_styles.NUMBER, report_styles.COUNT)]


def _styled(numbers: Sequence[int], count: Style, theme: Style) -> list[Cell]:
    """Return numbers as cells, with one style for the counts and another for the themes."""
    styles = (count if i < len(HEADINGS) else theme for i in range(len(numbers)))
    return [Cell(number, style) for number, style in zip(numbers, styles, strict=True)]
