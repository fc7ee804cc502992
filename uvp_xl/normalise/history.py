"""What the status or progress of each action was at earlier moments."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from uvp_xl.notation.cell_reading import Status
from uvp_xl.tables.action_table import Moment, Table

_STORIES = 0.4
"""The share of texts that are no status, above which they are stories."""


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


def without_stories(
    tables: Sequence[Table], reported: Collection[int], readings: list[Status]
) -> list[Status]:
    """Return the statuses without questions about moments that tell a story instead of a status.

    `reported` are the actions whose status is in the column of progress. Where most of these texts
    at the moments of a table are no status, none of them has to be.
    """
    first = 0
    for table in tables:
        actions = range(first, first + len(table.rows))
        first = actions.stop
        if not table.history:
            continue
        told = [action for action in actions if action in reported]
        unknown = [action for action in told if readings[action].phase == "unknown"]
        if len(unknown) > _STORIES * len(told):
            for action in unknown:
                readings[action] = Status(None, readings[action].light)
    return readings
