"""An action table on a sheet: its columns, and its rows as written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, NamedTuple

from uvp_xl.columns import PARTS
from uvp_xl.grid import Area, Value, address
from uvp_xl.tables.row_kind import RowKind
from uvp_xl.tables.status_colours import StatusColours
from uvp_xl.tables.table_context import NO_CONTEXT, Context
from uvp_xl.tables.theme_heading import Heading, plain


@dataclass(frozen=True)
class Theme:
    """The theme above one or more tables; `row` and `column` locate its heading.

    `objective` holds the text under the heading "doelstelling" as (row, column, text), a cell each;
    empty when there is none. Where the sheet's name serves as heading, the cell is A1.
    """

    heading: Heading
    sheet: str
    row: int
    column: int
    objective: tuple[tuple[int, int, str], ...] = ()

    @property
    def cell(self) -> str:
        """The A1 address of the heading."""
        return address(self.row, self.column)

    @property
    def is_sheet_name(self) -> bool:
        """Whether the sheet's name serves as heading, since there is no other."""
        at_start = (self.row, self.column) == (1, 1)
        return at_start and self.heading == plain(self.sheet)


class Moment(NamedTuple):
    """What the status or progress was at one moment, under a heading such as "1e berap"."""

    heading: str
    text: str
    column: int


class Reordered(NamedTuple):
    """What shows that the rows of a table were sorted while its empty items meant "as above".

    The file remembers a sort by the column with this `heading`, the rows are in the order of that
    column, the numbers of that column are mixed, or the first row (`row`) has no item.
    """

    evidence: Literal["remembered", "ordered", "numbers", "first"]
    heading: str = ""
    row: int = 0


def _nothing(_row: int, _column: int) -> Value:
    """Return the value of a cell of a table without a sheet."""
    return ""


@dataclass(frozen=True)
class Table:
    """One action table.

    `columns` maps a column's name (see `heading_words.FIELDS`) to its number from 1, `titles` to
    the heading as written; `extra` maps the headings of unknown columns to their numbers. `above`
    is the theme above the table. `rows` are the Excel rows of its actions, `values` holds the cells
    of those rows by name, and `themes` the theme of each row. An item alone in a row above its
    measures is the item of the first of them; `items_above` maps the row of that measure to the row
    of the item.

    A column can be composed of several: for years, quarters or months. Then `columns` has the first
    of them, `values` the text that a person would write in one cell, and `marks`, by name and row,
    the column of the cell with the value. A header can take several rows: `header` is the first,
    and `heads` has the row of each heading by name. `doubtful` are the cells (row, column) that
    were read as the heading of a theme, but may be an item without a measure. `unit` is the factor
    of the numbers in the budget: 1, 1,000 or 1,000,000 euros. `item_serves` is true if the column
    of items also serves as the missing column of measures. `colours` are those in a column for the
    status without words.

    What is not filled in is "" in `values`. `unfilled` has, by the number of the column and by row,
    what is written in these cells as far as somebody has to replace it: "Kies een item.", "#N/B".
    `prepared` are the rows in which nobody wrote an action yet, `struck_rows` those of actions that
    are struck through. `history` has, by row, what was filled in at each moment of a series of
    status or progress, in the order of time; the last one is the value. `by_year` has, by row, the
    years and the cells of a budget over several years. `places` are the numbers of all columns
    with the content of an action. Where `reordered`, no row takes over anything of the row above.
    with the content of an action.

    `row_kinds` has the kind of each filled row between the header and the end. `context` has, by
    column, the text above the table that holds for all its actions; `section_context` has the rows
    (first, last) of which the context is below a heading between the rows. `descriptions` maps the
    row of an action to the cells (row, column) with its description, and `stages` to the text of
    the sub-heading above it that is a period or a phase. `located` has, by name and row, the cell
    (row, column) of a value that is in another row than its action, and `labelled`, by row, the
    cells with a label of their own that no column reads: on a card, or in a period for which the
    planning or budget has a cell itself.

    `value_at` returns the value that counts at a row and column of the sheet, for the columns that
    are not in `values`: those in `extra`, and the `unheaded` ones, between or next to the headings.
    """

    sheet: str
    header: int
    columns: Mapping[str, int]
    titles: Mapping[str, str]
    extra: Mapping[str, int]
    above: Theme
    rows: tuple[int, ...]
    values: Mapping[str, list[Value]]
    themes: tuple[Theme, ...]
    items_above: Mapping[int, int] = field(default_factory=dict)
    marks: Mapping[str, Mapping[int, int]] = field(default_factory=dict)
    heads: Mapping[str, int] = field(default_factory=dict)
    doubtful: tuple[tuple[int, int], ...] = ()
    unit: int = 1
    item_serves: bool = False
    colours: StatusColours | None = None
    unfilled: Mapping[int, Mapping[int, Value]] = field(default_factory=dict)
    prepared: tuple[int, ...] = ()
    struck_rows: frozenset[int] = frozenset()
    history: Mapping[int, tuple[Moment, ...]] = field(default_factory=dict)
    by_year: Mapping[int, tuple[tuple[int, Value], ...]] = field(default_factory=dict)
    places: tuple[int, ...] = ()
    reordered: Reordered | None = None
    row_kinds: Mapping[int, RowKind] = field(default_factory=dict)
    context: Context = field(default_factory=dict)
    section_context: tuple[tuple[int, int, Context], ...] = ()
    descriptions: Mapping[int, tuple[tuple[int, int], ...]] = field(default_factory=dict)
    stages: Mapping[int, str] = field(default_factory=dict)
    located: Mapping[str, Mapping[int, tuple[int, int]]] = field(default_factory=dict)
    labelled: Mapping[int, Mapping[str, tuple[int, int]]] = field(default_factory=dict)
    value_at: Callable[[int, int], Value] = field(default=_nothing, repr=False, compare=False)
    unheaded: tuple[int, ...] = ()

    @cached_property
    def area(self) -> Area:
        """The rectangle from the first heading to the last row, over all columns with a heading."""
        numbers = {*self.columns.values(), *self.extra.values(), *self.places}
        rows = {self.header, *self.heads.values(), *self.rows[-1:], *self.prepared[-1:]}
        rows.update(row for cells in self.descriptions.values() for row, _ in cells)
        rows.update(row for cells in self.located.values() for row, _ in cells.values())
        rows.update(row for cells in self.labelled.values() for row, _ in cells.values())
        return Area(self.header, min(numbers), max(rows), max(numbers))

    @property
    def has_context(self) -> bool:
        """Whether any text above the table or its sections holds for actions."""
        return bool(self.context or self.section_context)

    def context_of(self, row: int) -> Context:
        """Return the context that holds for the action in a row."""
        own = (context for first, last, context in self.section_context if first <= row <= last)
        return {**self.context, **next(own, NO_CONTEXT)}

    def column_number(self, name: str) -> int | None:
        """Return the number of a column, or of the first part of it in the table; None if neither.

        "parties" can be replaced by "parties_internal" and "parties_external".
        """
        names = (name, *PARTS.get(name, ()))
        return next((self.columns[n] for n in names if n in self.columns), None)

    def heading(self, name: str) -> str:
        """Return the A1 address of a column's heading, or of the table's first heading."""
        names = (name, *PARTS.get(name, ()))
        row = next((self.heads[n] for n in names if n in self.heads), self.header)
        return address(row, self.column_number(name) or min(self.columns.values()))

    def cell(self, row: int, name: str) -> str:
        """Return the A1 address of a column's cell in a row, or of the row's first column."""
        if place := self.located.get(name, {}).get(row):
            return address(*place)
        if name == "item":
            row = self.items_above.get(row, row)
        marked = self.marks.get(name, {}).get(row)
        return address(row, marked or self.column_number(name) or min(self.columns.values()))
