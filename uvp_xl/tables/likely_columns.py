"""Unknown columns of an action table whose cells show what they are: a question, never a fact."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from uvp_xl.clean_text import key
from uvp_xl.columns import STATUS_COLUMNS
from uvp_xl.grid import Grid
from uvp_xl.tables.action_table import Table
from uvp_xl.tables.candidate_columns import LEAST_CELLS, Recognised
from uvp_xl.tables.column_contents import CONFIRMED, Kind, contents

_OTHER_DAY = re.compile(
    r"datum|invoer|melding|ontvang|ingekomen|besl|gewijzigd|bijgewerkt|mutatie|versie|bespr|"
    r"vergader|created|modified|raad|college"
)
"""Words in the heading of days that are no planning: of an entry, a decision or a meeting."""
_MOST_CHARACTERS = 30
"""Greatest average length of statuses and periods; longer texts are a story about them."""


def likely_columns(grid: Grid, table: Table, told: Collection[str] = ()) -> Iterator[Recognised]:
    """Yield the columns that are probably the planning or the status that a table lacks.

    `told` are the headings that the user explained, by their `clean_text.key`.
    """
    if not table.rows or not table.extra:
        return
    if table.column_number("planning") is None:
        yield from _first(grid, table, told, "planning", "period")
    if STATUS_COLUMNS.isdisjoint(table.columns):
        yield from _first(grid, table, told, "status", "status")


def _first(
    grid: Grid, table: Table, told: Collection[str], name: str, kind: Kind
) -> Iterator[Recognised]:
    """Yield the first unknown column whose cells are of a kind."""
    for title, number in table.extra.items():
        if key(title) in told or (kind == "period" and _OTHER_DAY.search(key(title))):
            continue
        column = contents(grid, number, table.rows[0], table.rows[-1])
        if len(column.cells) < LEAST_CELLS or column.length > _MOST_CHARACTERS:
            continue
        if kind == "period" and column.share("status") >= column.share("period"):
            continue  # "loopt" can be read as either
        if column.share(kind) >= CONFIRMED and not column.is_mostly("number", "level", "tick"):
            yield Recognised(number, title, name)
            return
