"""An action table as it stands on a sheet: where its columns are, and its rows as written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from uvp_xl.columns import PARTS
from uvp_xl.grid import Value, address
from uvp_xl.tables.theme_heading import Heading


@dataclass(frozen=True)
class Theme:
    """The theme above one or more tables; `row` and `column` are those of its heading's cell.

    `objective` holds the text under the heading "doelstelling" as (row, column, text), a cell
    each; empty when there is none. Where the sheet's name serves as heading the cell is A1.
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


@dataclass(frozen=True)
class Table:
    """One action table.

    `columns` maps a column's name (see `words.FIELDS`) to its number from 1, `titles` to the
    heading as written; `extra` does the latter for columns that the program does not know.
    `above` is the theme that stands above it. `rows` are the Excel rows of its actions, `values`
    holds per name the cells of those rows, and `themes` the theme of each row. An item that
    stands alone in a row above its measures is the item of the first of them; `items_above` maps
    the row of that measure to the row of the item.

    A column may be put together from several: for years, quarters or months. Then `columns` has
    the first of them, `values` what one would write in one cell, and `marks` tells by name and row
    the column of the cell that says it. A heading may take up more rows: `header` is the first,
    and `heads` tells by name in which row its own heading stands. `doubtful` are the cells
    (row, column) that were read as the heading of a theme, but may be an item without a measure.
    `unit` is what the numbers in the budget are multiplied by: 1, 1,000 or 1,000,000 euro.
    `item_serves` tells that the column of items is read as that of measures, for want of one.
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

    def place(self, name: str) -> int | None:
        """The number of a column, or of the first part of it that the table has; None if neither.

        "parties" may be there as "parties_internal" and "parties_external" alone.
        """
        names = (name, *PARTS.get(name, ()))
        return next((self.columns[n] for n in names if n in self.columns), None)

    def heading(self, name: str) -> str:
        """The A1 address of a column's heading; of the table's first heading if it has none."""
        names = (name, *PARTS.get(name, ()))
        row = next((self.heads[n] for n in names if n in self.heads), self.header)
        return address(row, self.place(name) or min(self.columns.values()))

    def cell(self, row: int, name: str) -> str:
        """The A1 address of a column's cell in a row; of the row's first column if it has none."""
        if name == "item":
            row = self.items_above.get(row, row)
        marked = self.marks.get(name, {}).get(row)
        return address(row, marked or self.place(name) or min(self.columns.values()))
