"""Tables that look like action tables but were not read: candidates for a question, never facts.

A candidate has known headings above rows of text, or a column whose cells are periods or statuses
next to a column of longer texts. That is enough to ask about, and too little to read.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import NamedTuple

from uvp_xl.clean_text import blank, key, line
from uvp_xl.columns import COLUMNS, KEPT, ColumnName
from uvp_xl.grid import Area, Grid, Value, address
from uvp_xl.sheets import own_sheets
from uvp_xl.tables.action_table import Table
from uvp_xl.tables.candidate_columns import (
    EVIDENCE,
    LEAST_TEXT,
    TELLING,
    CandidateColumns,
    Recognised,
    are_headings,
    is_of_another_table,
    known,
)
from uvp_xl.tables.column_contents import ROWS
from uvp_xl.tables.free_areas import free_areas, is_visible
from uvp_xl.tables.header_layout import LEAST_COLUMNS
from uvp_xl.tables.headings import HEADINGS, Headings

HEAD_ROWS = 20
"""Rows from the top of an area in which headings are searched; further down there is data."""
LEAST_FILLED = 2
"""Fewest filled cells in a row of headings, and in the rows of a table."""
MOST_BETWEEN = 1
"""Most empty rows between the rows of one table."""
MOST_TRIES = 2
"""Most rows of an area that are tried as headings without a known word."""
LEAST_HEADLESS = 4
"""Fewest rows of a table without headings."""


@dataclass(frozen=True, slots=True)
class UnreadTable:
    """A table that was not read, from its headings (the top of `area`) to its last row.

    `recognised` are the columns that seem known. `lacks` is the column that is missing; `number` is
    the column of the sheet that probably holds the measures, and `title` the heading there, ""
    without headings. `word` is the heading in its correct spelling if it has a typo, else ""; then
    that is the column which is missing. `unnamed` are the columns that only their cells name.
    """

    sheet: str
    area: Area
    recognised: tuple[Recognised, ...]
    lacks: ColumnName
    number: int
    title: str
    word: str = ""
    unnamed: tuple[Recognised, ...] = ()

    def to_tell(self, told: Container[str] = ()) -> list[tuple[str, ColumnName]]:
        """Return the headings that *Instellingen* should name, with the column of each.

        `told` has the `clean_text.key` of the headings that it names already.
        """
        titles = {self.title: "measure"} | {one.title: one.name for one in self.unnamed}
        return [
            (title, COLUMNS[name].name)
            for title, name in titles.items()
            if title and key(title) not in told
        ]

    @property
    def cell(self) -> str:
        """The A1 address of the heading that may be meant."""
        return address(self.area.top, self.number)


class _Sheet(NamedTuple):
    """A sheet with the areas outside its action tables, and the headings of its plan."""

    grid: Grid
    areas: Sequence[Area]
    headings: Headings


def unread_tables(
    grid: Grid, tables: Sequence[Table], headings: Headings = HEADINGS
) -> list[UnreadTable]:
    """Return the candidates on a sheet with these action tables, from top to bottom.

    `headings` are those of the plan, with the ones that the user explained.
    """
    if not _has_other_rows(grid, tables):
        return []  # as on nearly every sheet of a plan
    areas = [a for a in free_areas(grid, tables) if is_visible(_row(grid, a, a.top).values())]
    sheet = _Sheet(grid, areas, headings)
    result: list[UnreadTable] = []
    judged = Area(0, 0, 0, 0)
    for index, area in enumerate(areas):
        if result and area.top <= result[-1].area.bottom and _meets(area, result[-1].area):
            continue
        is_new = not ((area.top, area.left) in judged and (area.bottom, area.right) in judged)
        if found := _in_area(sheet, index, is_new=is_new):
            result.append(found)
        elif is_new and area.left < area.right:
            judged = _body(sheet, index, area.top - 1, grid.height)
    return result


def _has_other_rows(grid: Grid, tables: Sequence[Table]) -> bool:
    """Return whether rows outside the tables, or cells beside them, can make another table."""
    rows, covered = grid.rows, set[int]()
    for area in (table.area for table in tables):
        beside = [*range(area.left - 1), *range(area.right, grid.width)]
        if beside and any(rows[row - 1][number] != "" for row in area.rows for number in beside):
            return True
        covered.update(area.rows)
    wide = (
        len(cells) - cells.count("") >= LEAST_FILLED
        for row, cells in enumerate(rows, start=1)
        if row not in covered
    )
    return sum(islice(filter(None, wide), LEAST_FILLED)) == LEAST_FILLED


def _meets(area: Area, other: Area) -> bool:
    """Return whether two areas share a column."""
    return area.left <= other.right and other.left <= area.right


def _row(grid: Grid, area: Area, row: int) -> dict[int, Value]:
    """Return the filled cells of an area in a row, by the number of their column."""
    cells = grid.rows[row - 1]
    return {number: cells[number - 1] for number in area.columns if not blank(cells[number - 1])}


def _in_area(sheet: _Sheet, index: int, *, is_new: bool) -> UnreadTable | None:
    """Return the candidate that begins in the area with this index, or None.

    Only in a new area, which does not continue another one, headings without a known word count.
    """
    grid, area, tries = sheet.grid, sheet.areas[index], 0
    if area.left == area.right:
        return None
    for row in range(area.top, min(area.bottom, area.top + HEAD_ROWS - 1) + 1):
        cells = _row(grid, area, row)
        if len(cells) < LEAST_FILLED:
            continue
        names = known(cells, sheet.headings)
        if not names:
            if tries == MOST_TRIES or not is_new or not are_headings(cells):
                continue
            tries += 1
        if own_sheets.is_report_head(grid.rows[row - 1]):
            return None
        if found := _below(sheet, index, row):
            return found
    return _headless(grid, area) if is_new else None


def _below(sheet: _Sheet, index: int, row: int) -> UnreadTable | None:
    """Return the candidate with its headings in this row of an area, or None.

    A part of the rows is enough to judge it; only a candidate is followed to its end.
    """
    grid = sheet.grid
    body = _body(sheet, index, row, row + ROWS)
    if not any(len(_row(grid, body, below)) >= LEAST_FILLED for below in body.rows[:ROWS]):
        return None
    columns = CandidateColumns(grid, body, _row(grid, sheet.areas[index], row), sheet.headings)
    found = _misspelt(grid, body, columns) or _unknown(grid, body, columns)
    if not found:
        return None
    end = _body(sheet, index, row, grid.height).bottom
    return replace(found, area=Area(row, body.left, end, body.right))


def _body(sheet: _Sheet, index: int, row: int, last: int) -> Area:
    """Return the rows below a row of headings in an area, and in those that continue it.

    No area that begins below row `last` is added.
    """
    grid, areas = sheet.grid, sheet.areas
    left, bottom, right = areas[index].left, areas[index].bottom, areas[index].right
    for area in islice(areas, index + 1, None):
        is_near = area.top - bottom - 1 <= MOST_BETWEEN and area.top <= last
        if not is_near or area.left < left or area.right > right:
            break
        cells = _row(grid, area, area.top)
        if len(cells) < LEAST_FILLED or len(known(cells, sheet.headings)) >= LEAST_FILLED:
            break
        bottom = area.bottom
    return Area(row + 1, left, bottom, right)


def _misspelt(grid: Grid, area: Area, columns: CandidateColumns) -> UnreadTable | None:
    """Return the candidate that would be a table without a typo in one of its headings."""
    names = {*columns.names.values()}.difference(KEPT)
    if len(names) < LEAST_COLUMNS - 1:
        return None
    for number, value in columns.headings.items():
        meant = None if number in columns.names else HEADINGS.typo(value)
        if meant and meant.field not in names:
            whole = names | {meant.field}
            if "measure" in whole and len(whole) >= LEAST_COLUMNS:
                lacks = COLUMNS[meant.field].name
                title, word = line(value), meant.word
                return UnreadTable(
                    grid.name, area, columns.recognised(), lacks, number, title, word
                )
    return None


def _unknown(grid: Grid, area: Area, columns: CandidateColumns) -> UnreadTable | None:
    """Return the candidate by its headings or its contents, or None."""
    number = columns.text_column()
    if not number or is_of_another_table(columns.headings.values()):
        return None
    if columns.has_data_for_headings or not (
        _by_headings(columns) or _by_contents(columns, number)
    ):
        return None
    recognised = columns.recognised()
    title = line(columns.headings.get(number, ""))
    return UnreadTable(
        grid.name, area, recognised, _lacking(recognised), number, title, unnamed=columns.unnamed()
    )


def _by_headings(columns: CandidateColumns) -> bool:
    """Return whether enough headings are known: of the execution, or of a measure."""
    names = EVIDENCE.intersection(columns.names.values())
    if columns.has_done_beside_measure:
        return True
    return len(names) >= LEAST_FILLED and not names.isdisjoint({*TELLING, "measure"})


def _by_contents(columns: CandidateColumns, number: int) -> bool:
    """Return whether a column of periods or statuses is next to one of longer texts."""
    texts = columns.cells(number)
    if len(texts.cells) < LEAST_FILLED or texts.is_mostly("number"):
        return False
    length = texts.length
    telling = [columns.cells(one).length for one, _ in columns.by_contents()]
    return length >= LEAST_TEXT and any(length > other for other in telling)


def _headless(grid: Grid, area: Area) -> UnreadTable | None:
    """Return the candidate without any headings, or None."""
    if len(area.rows) < LEAST_HEADLESS or len(area.columns) < LEAST_COLUMNS:
        return None
    if is_of_another_table(_row(grid, area, area.top).values()):
        return None
    filled = (len(_row(grid, area, row)) for row in area.rows[:ROWS])
    if sum(count >= LEAST_COLUMNS for count in filled) < LEAST_HEADLESS:
        return None
    return _unknown(grid, area, CandidateColumns(grid, area, {}))


def _lacking(recognised: Sequence[Recognised]) -> ColumnName:
    """Return the column that the recognised ones lack to be an action table."""
    names = {one.name for one in recognised}
    if "measure" not in names:
        return "measure"
    return "planning" if names.isdisjoint(TELLING) else "lead"
