"""What the status or progress of each action was at earlier moments."""

from __future__ import annotations

from collections.abc import Sequence

from uvp_xl.tables.action_table import Moment, Table


def read(tables: Sequence[Table]) -> dict[int, tuple[Moment, ...]]:
    """Return the moments of each action that has any, by its index among all actions."""
    first = 0
    result: dict[int, tuple[Moment, ...]] = {}
    for table in tables:
        if table.history:
            filled = enumerate(map(table.history.get, table.rows), start=first)
            result |= {action: moments for action, moments in filled if moments}
        first += len(table.rows)
    return result
