"""The heading above a cell of an action table."""

from __future__ import annotations

from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.rules.text_index import TextLocation


def title(context: RuleContext, location: TextLocation) -> str:
    """Return the heading above a location, "" when it is in no column of a table."""
    for table in context.tables:
        if table.sheet == location.sheet and table.rows and location.row >= min(table.rows):
            titles = {table.columns[name]: heading for name, heading in table.titles.items()}
            titles |= {number: heading for heading, number in table.extra.items()}
            if location.row <= max(table.rows) and location.column in titles:
                return titles[location.column]
    return ""


def in_table(context: RuleContext, location: TextLocation) -> bool:
    """Return whether a location is on a sheet with an action table, at its header or below it."""
    return any(t.sheet == location.sheet and location.row >= t.header for t in context.tables)
