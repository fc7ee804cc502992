"""An action table as it stands on a sheet: where its columns are, and its rows as written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from uvp_xl.grid import Value, address
from uvp_xl.tables.heading import Heading


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

    def cell(self, row: int, name: str) -> str:
        """The A1 address of a column's cell in a row; of the row's first column if it has none."""
        if name == "item":
            row = self.items_above.get(row, row)
        return address(row, self.columns.get(name) or min(self.columns.values()))
