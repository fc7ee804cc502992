"""An action table as it stands on a sheet: where its columns are, and its rows as written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from uvp_xl.grid import Value, address
from uvp_xl.tables.heading import Heading


@dataclass(frozen=True)
class Theme:
    """The theme above one or more tables; `row` and `column` are those of its heading's cell.

    `objective` holds the text under the heading "doelstelling", a line a cell; empty when there
    is none. `heading` is None when the plan has no such heading and the sheet's name serves.
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
    holds per name the cells of those rows, and `themes` the theme of each row.
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

    def cell(self, row: int, name: str) -> str:
        """The A1 address of a column's cell in a row; of the row's first column if it has none."""
        return address(row, self.columns.get(name) or min(self.columns.values()))
