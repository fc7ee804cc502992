"""Find the header rows on a sheet by the words of their headings, wherever they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, pairwise, starmap

from uvp_xl.clean_text import key
from uvp_xl.grid import Grid, Value
from uvp_xl.tables import theme_heading, weak_headers
from uvp_xl.tables.cost_recurrence import Recurrence
from uvp_xl.tables.header_columns import Series
from uvp_xl.tables.header_layout import LEAST_COLUMNS, Layout, layout
from uvp_xl.tables.header_rows import Leaf, extent, leaf_of, leaves
from uvp_xl.tables.heading_token import BLANK
from uvp_xl.tables.headings import HEADINGS, Headings
from uvp_xl.tables.token_grid import TokenGrid

LEAST_TOLD = 2
"""Fewest different columns in a header row of which the user explained one."""
_LEAST_FILLED = 2
"""Fewest filled cells in the main row of a header."""
_MOST_LAYOUTS = 512


@dataclass(frozen=True)
class Header:
    """A header: its first Excel row and its layout.

    `bottom` is the last row, `main` the row with the heading of the measures, and `heads` has the
    row of each heading by name. `broken` is true for a header that repeats the one above it with a
    typo.
    """

    row: int
    layout: Layout
    bottom: int = 0
    main: int = 0
    heads: dict[str, int] = field(default_factory=dict)
    broken: bool = False

    @property
    def columns(self) -> Mapping[str, int]:
        """Its columns by name."""
        return self.layout.columns

    @property
    def titles(self) -> Mapping[str, str]:
        """The headings of its columns as written, by name."""
        return self.layout.titles

    @property
    def extra(self) -> Mapping[str, int]:
        """Its unknown columns by their heading."""
        return self.layout.extra

    @property
    def series(self) -> tuple[Series, ...]:
        """Its columns for years, quarters or months."""
        return self.layout.series

    @property
    def recurrences(self) -> Mapping[int, Recurrence]:
        """The recurrence of each of its neighbouring cost columns."""
        return self.layout.recurrences

    @property
    def item_serves(self) -> bool:
        """Whether the column of items also serves as the missing column of measures."""
        return self.layout.item_serves

    @property
    def places(self) -> Sequence[int]:
        """The columns of all content of an action, from left to right."""
        return self.layout.places

    def repeats(self, other: Header) -> bool:
        """Return whether this row repeats the header `other`."""
        return (
            self.columns == other.columns
            and self.extra.keys() == other.extra.keys()
            and self.series == other.series
            and all(_same(title, other.titles[name]) for name, title in self.titles.items())
        )


def headers(grid: Grid, headings: Headings = HEADINGS) -> Iterator[Header]:
    """Yield all headers of a sheet, from top to bottom."""
    cells = TokenGrid(grid, headings)
    last: Header | None = None
    for block in _blocks(grid):
        searched = False
        for index in block:
            row = grid.rows[index]
            if len(row) - row.count("") < _LEAST_FILLED or (last and index < last.bottom):
                continue
            if last and index > block.start:
                if not searched and not _names_any_column(grid, last, index, block.stop, headings):
                    break  # as in nearly every block
                searched = True
                if not headings.names_column(last.layout.probe(row)):
                    continue
            result = _at(cells, index + 1, last.bottom if last else 0)
            if result:
                last = result
            elif last and _resembles(cells, index + 1, last):
                result = replace(last, row=index + 1, bottom=index + 1, main=index + 1, broken=True)
            if result:
                yield result


def _blocks(grid: Grid) -> Iterator[range]:
    """Yield the indexes of the rows from below a blank or nearly blank row to the next one.

    Only there a table with another layout begins.
    """
    filled = (len(row) - row.count("") for row in grid.rows)
    starts = [n for n, number in enumerate(filled, start=1) if number < LEAST_COLUMNS]
    return starmap(range, pairwise([0, *starts, grid.height]))


def _names_any_column(grid: Grid, last: Header, first: int, end: int, headings: Headings) -> bool:
    """Return whether a row from index `first` to `end` has a cell that names a column.

    Only the columns that reveal a repetition of the `last` header are looked at.
    """
    cells = map(last.layout.probe, grid.rows[first:end])
    return headings.names_column(set(chain.from_iterable(cells)))


def header(row: int, cells: Sequence[Value], headings: Headings = HEADINGS) -> Header | None:
    """Return the header in this row alone, by its words; or None."""
    result = _layout_of(cells, headings)
    return _in_row(result, row) if result and _is_enough(result) else None


def _is_enough(result: Layout) -> bool:
    """Return whether headings are those of an action table."""
    least = LEAST_TOLD if result.told else LEAST_COLUMNS
    return result.kinds >= least


def _layout_of(cells: Sequence[Value], headings: Headings) -> Layout | None:
    """Return the layout of one row of headings.

    The tables of a plan, and the plans of a region, share their headings.
    """
    texts = tuple(cells)
    if texts in headings.layouts:
        return headings.layouts[texts]
    filled = [n for n, value in enumerate(cells, start=1) if headings[value] is not BLANK]
    result = layout([leaf_of(n, 0, cells[n - 1], headings=headings) for n in filled], headings)
    if len(headings.layouts) >= _MOST_LAYOUTS:
        headings.layouts.clear()
    headings.layouts[texts] = result
    return result


def _in_row(result: Layout, row: int) -> Header:
    """Return the header of a layout in one row."""
    return Header(row, result, row, row, dict.fromkeys(result.columns, row))


def _at(cells: TokenGrid, main: int, after: int) -> Header | None:
    """Return the header with this main row, below row `after`; or None."""
    if not any(token.measures for token in cells.row(main)):
        return None
    top, bottom = extent(cells, main)
    top = max(top, after + 1)
    found = _layout_of(cells.grid.rows[main - 1], cells.headings) if top == bottom else None
    if found and _is_enough(found) and not any(token.weak for token in cells.row(main)):
        return _in_row(found, main)  # as nearly every header
    rows = leaves(cells, top, bottom)
    result = _confirmed(
        cells, rows, bottom, found if top == bottom else layout(rows, cells.headings)
    )
    if not result:
        return None
    number_rows = {leaf.number: leaf.row for leaf in rows}
    heads = {name: number_rows[number] for name, number in result.columns.items()}
    return Header(top, result, bottom, heads["measure"], heads)


def _confirmed(
    cells: TokenGrid, rows: Sequence[Leaf], bottom: int, found: Layout | None
) -> Layout | None:
    """Return the layout of headings if their words, or else the cells below them, make a header."""
    if found and _is_enough(found):
        return weak_headers.with_weak_words(cells.grid, rows, bottom, found, cells.headings)
    return weak_headers.by_contents(cells.grid, rows, bottom, cells.headings)


def _same(title: str, other: str) -> bool:
    """Return whether two headings are equal, apart from a note that the table continues."""
    return key(theme_heading.without_continuation(title)) == key(
        theme_heading.without_continuation(other)
    )


def _resembles(cells: TokenGrid, row: int, last: Header) -> bool:
    """Return whether a row that is not a header has most of the headings of the one above it."""
    tokens = cells.row(row)
    same = sum(tokens[number - 1].column == name for name, number in last.columns.items())
    return same >= LEAST_COLUMNS - 1 and 2 * same >= len(last.columns)
