"""A report sheet as frozen data: blocks of cells with styles, widths, links and colour rules.

A report builds a `Sheet`, a back end writes it; neither knows the other. Rows and columns count
from 1 everywhere. Text is always written as text, whatever it looks like.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from uvp_xl.grid import Area, Grid, Value

Content = str | int | float | bool | dt.date | dt.datetime | None


@dataclass(frozen=True, slots=True)
class Style:
    """The format of a cell. Colours are RRGGBB; `number_format` is Excel's own (English) code.

    In a `free` cell the user can type when the sheet is protected.
    """

    bold: bool = False
    italic: bool = False
    underline: bool = False
    size: float = 10
    colour: str = "1F2937"
    fill: str = ""
    border: str = ""
    align: Literal["", "left", "center", "right"] = ""
    valign: Literal["top", "center", "bottom"] = "top"
    wrap: bool = False
    indent: int = 0
    number_format: str = ""
    free: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """A link to a cell in the same workbook, never outside it."""

    sheet: str
    cell: str = "A1"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its content, its style, and the target of a click on it."""

    content: Content = None
    style: Style = field(default_factory=Style)
    link: Link | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """Rows of cells that start at `row`, `column`; rows may differ in length."""

    row: int
    column: int
    cells: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Condition:
    """Colour cells of `area` by their own value: equal to `value`, or greater than it."""

    area: Area
    test: Literal["equals", "greater"]
    value: str | int | float
    colour: str
    fill: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A data bar in each cell of `area`, from zero."""

    area: Area
    colour: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A drop-down list for each cell of `area`; other entries are still allowed."""

    area: Area
    options: tuple[str, ...]


@dataclass(frozen=True)
class Sheet:
    """A whole sheet. `widths` are in characters, from column A; `heights` (points) by row.

    `freeze` is the first cell that scrolls, as (row, column); `repeat` the first and last row to
    print on every page; `filter` the area with an autofilter, its header row included. A row of
    height 0 is hidden. `hidden` holds in a new file: one put into a workbook is always seen.
    `plain_links` is how many links were left out, because there were too many for Excel.

    A wide sheet is printed on several pages next to each other, `pages_wide`, in an .xlsx with the
    column `repeat_column` on each of them; 0 for none.
    """

    name: str
    blocks: tuple[Block, ...]
    widths: tuple[float, ...] = ()
    heights: tuple[tuple[int, float], ...] = ()
    merges: tuple[Area, ...] = ()
    freeze: tuple[int, int] | None = None
    repeat: tuple[int, int] | None = None
    filter: Area | None = None
    conditions: tuple[Condition, ...] = ()
    bars: tuple[Bar, ...] = ()
    choices: tuple[Choice, ...] = ()
    landscape: bool = True
    tab: str = ""
    hidden: bool = False
    plain_links: int = 0
    pages_wide: int = 1
    repeat_column: int = 0

    def cells(self) -> Iterator[tuple[int, int, Cell]]:
        """Yield the cells with their row and column, from 1, block by block."""
        for block in self.blocks:
            for row, cells in enumerate(block.cells, block.row):
                for column, cell in enumerate(cells, block.column):
                    yield row, column, cell

    def grid(self) -> Grid:
        """Return the sheet as it will be read back."""
        rows: list[list[Value]] = []
        for block in self.blocks:
            for row, cells in enumerate(block.cells, block.row):
                contents = [cell.content for cell in cells]
                while contents and contents[-1] is None:
                    contents.pop()
                if contents:
                    rows += ([] for _ in range(row - len(rows)))
                    values, first = rows[row - 1], block.column - 1
                    values += [""] * (first + len(contents) - len(values))
                    for column, content in enumerate(contents, first):
                        values[column] = values[column] if content is None else content
        width = max(map(len, rows), default=0)
        rows = [[*values, *[""] * (width - len(values))] for values in rows]
        return Grid(self.name, rows, self.merges, self.hidden)


def block(row: int, rows: Iterable[Sequence[Cell]], column: int = 1) -> Block:
    """Return a block of `rows` that starts at `row`, `column`."""
    return Block(row, column, tuple(tuple(cells) for cells in rows))


def extent(sheet: Sheet) -> Area:
    """Return the area from A1 that `sheet` fills or formats.

    >>> str(extent(Sheet("a", (block(2, [[Cell(1)]]),), choices=(Choice(Area(3, 2, 9, 2), ()),))))
    'A1:B9'
    """
    placed: list[Condition | Bar | Choice] = [*sheet.conditions, *sheet.bars, *sheet.choices]
    areas = [each.area for each in placed]
    areas += [*sheet.merges, *([sheet.filter] if sheet.filter else [])]
    right = [b.column + len(row) - 1 for b in sheet.blocks for row in b.cells]
    bottom = [b.row + len(b.cells) - 1 for b in sheet.blocks]
    return Area(
        1,
        1,
        max([1, *bottom, *(area.bottom for area in areas)]),
        max([1, *right, *(area.right for area in areas)]),
    )
