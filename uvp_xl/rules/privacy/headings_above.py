"""The heading above a cell of an action table."""

from __future__ import annotations

from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.rules.text_index import TextLocation


def title(context: RuleContext, location: TextLocation) -> str:
    """Return the heading above a location, "" when it is in no column of a table."""
    return context.table_areas.title(location.sheet, location.row, location.column)


def in_table(context: RuleContext, location: TextLocation) -> bool:
    """Return whether a location is on a sheet with an action table, at its header or below it."""
    return context.table_areas.is_in_table(location.sheet, location.row)
