"""What the heading says above a cell of an action table."""

from __future__ import annotations

from uvp_xl.rules.rule_context import Case
from uvp_xl.rules.text_index import Place


def title(case: Case, place: Place) -> str:
    """The heading above a place, "" when it stands in no column of a table."""
    for table in case.tables:
        if table.sheet == place.sheet and table.rows and place.row >= min(table.rows):
            titles = {table.columns[name]: said for name, said in table.titles.items()}
            titles |= {number: said for said, number in table.extra.items()}
            if place.row <= max(table.rows) and place.column in titles:
                return titles[place.column]
    return ""


def in_table(case: Case, place: Place) -> bool:
    """Whether a place is on a sheet with an action table, at its header or below it."""
    return any(t.sheet == place.sheet and place.row >= t.header for t in case.tables)
