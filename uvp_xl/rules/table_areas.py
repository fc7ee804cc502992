"""Which headings are above a cell, for many cells: the rows of each table, sorted by sheet."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property
from itertools import accumulate

from uvp_xl.tables.action_table import Table


class TableAreas:
    """The rows that the action tables of a workbook cover."""

    def __init__(self, tables: Iterable[Table]) -> None:
        """Hold these tables, by the name of their sheet."""
        self._by_sheet: dict[str, _SheetAreas] = {}
        for table in tables:
            self._by_sheet.setdefault(table.sheet, _SheetAreas()).tables.append(table)

    def title(self, sheet: str, row: int, column: int) -> str:
        """Return the heading above a cell, "" when it is in no column of a table."""
        areas = self._by_sheet.get(sheet)
        return areas.title(row, column) if areas else ""

    def is_in_table(self, sheet: str, row: int) -> bool:
        """Return whether a row is at the header of an action table on its sheet, or below it."""
        areas = self._by_sheet.get(sheet)
        return areas is not None and row >= areas.first_header


class _SheetAreas:
    """The tables of one sheet, in the order of the workbook."""

    def __init__(self) -> None:
        self.tables: list[Table] = []

    @cached_property
    def first_header(self) -> int:
        """The row of the topmost header."""
        return min(table.header for table in self.tables)

    @cached_property
    def _areas(self) -> list[tuple[int, int, int, dict[int, str]]]:
        """The first and last row, the index and the headings of each table with rows, by row."""
        return sorted(
            (
                (min(table.rows), max(table.rows), index, _headings(table))
                for index, table in enumerate(self.tables)
                if table.rows
            ),
            key=lambda area: area[:3],
        )

    @cached_property
    def _reach(self) -> list[int]:
        """The last row that the tables up to each one reach."""
        return list(accumulate((last for _, last, _, _ in self._areas), max))

    def title(self, row: int, column: int) -> str:
        """Return the heading above a cell in the first table that has one there."""
        found: list[tuple[int, str]] = []
        at = bisect_right(self._areas, row, key=lambda area: area[0]) - 1
        while at >= 0 and self._reach[at] >= row:
            _, last, index, headings = self._areas[at]
            if row <= last and column in headings:
                found.append((index, headings[column]))
            at -= 1
        return min(found)[1] if found else ""


def _headings(table: Table) -> dict[int, str]:
    """Return the headings of a table by the number of their column."""
    titles = {table.columns[name]: heading for name, heading in table.titles.items()}
    return titles | {number: heading for heading, number in table.extra.items()}
