"""The action tables of all sheets of a plan: those that count, and those that repeat others."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cached_property

from uvp_xl.grid import Grid
from uvp_xl.sheets import own_sheets
from uvp_xl.tables import copied_tables, reordered_rows
from uvp_xl.tables.action_table import Table
from uvp_xl.tables.copied_tables import CopiedTable
from uvp_xl.tables.find_tables import find
from uvp_xl.tables.headings import NOTHING_TOLD, ToldHeadings

_PLAN = re.compile(r"plan|programma|agenda|kalender|rooster|activiteiten|acties", re.I)
_YEAR = re.compile(r"(?<![\d-])20\d\d(?![\d-])")


@dataclass(frozen=True)
class PlanTables:
    """All action tables of a plan in the order of the workbook, and which of them are copies."""

    found: tuple[Table, ...]
    copies: tuple[CopiedTable, ...] = ()

    @property
    def first_rows(self) -> dict[str, int]:
        """The row of the first heading on each sheet with a table, copies too."""
        return {table.sheet: table.header for table in reversed(self.found)}

    @property
    def years(self) -> tuple[int, ...]:
        """The year in the titles above the tables, for times without one; () unless all agree."""
        titles = {
            title
            for table in self.found
            for title in (table.sheet, table.above.heading.title)
            if _PLAN.search(title)
        }
        years = {year for title in titles for year in _YEAR.findall(title)}
        return tuple(map(int, years)) if len(years) == 1 else ()

    @cached_property
    def counted(self) -> tuple[Table, ...]:
        """The action tables that count."""
        copies = {id(copy.table) for copy in self.copies}
        return tuple(table for table in self.found if id(table) not in copies)


def plan_tables(
    grids: Iterable[Grid],
    headings: ToldHeadings = NOTHING_TOLD,
    read: Collection[str] = (),
    off: Collection[str] = (),
) -> PlanTables:
    """Find the tables on the sheets of a plan.

    `headings` are those that the user explained, `read` the sheets that count even where they
    repeat another one, and `off` the rules that the user switched off.
    """
    asks = reordered_rows.RULE not in off
    tables = tuple(
        reordered_rows.marked(grid, table) if asks else table
        for grid in grids
        for table in find(grid, headings)
        if not own_sheets.is_report_head(grid.rows[table.header - 1])
    )
    if copied_tables.RULE in off:
        return PlanTables(tables)
    return PlanTables(tables, tuple(copied_tables.copied_tables(tables, read)))
