"""What the heading says above a cell of an action table."""

from __future__ import annotations

from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.rules.text_index import TextLocation


def title(context: RuleContext, place: TextLocation) -> str:
    """The heading above a place, "" when it stands in no column of a table."""
    for table in context.tables:
        if table.sheet == place.sheet and table.rows and place.row >= min(table.rows):
            titles = {table.columns[name]: said for name, said in table.titles.items()}
            titles |= {number: said for said, number in table.extra.items()}
            if place.row <= max(table.rows) and place.column in titles:
                return titles[place.column]
    return ""


def in_table(context: RuleContext, place: TextLocation) -> bool:
    """Whether a place is on a sheet with an action table, at its header or below it."""
    return any(t.sheet == place.sheet and place.row >= t.header for t in context.tables)
