"""The status of actions that have only a colour, as the user explained it on *Instellingen*."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from uvp_xl.normalise.completions import ActionCompletion
from uvp_xl.notation import status
from uvp_xl.signal_colour import Signal
from uvp_xl.tables.action_table import Table


def read(tables: Sequence[Table], meanings: Mapping[Signal, str]) -> dict[int, ActionCompletion]:
    """Return the status of each action, by index, with a colour that has a meaning."""
    result: dict[int, ActionCompletion] = {}
    first = 0
    for table in tables:
        if table.colours and meanings:
            for index, row in enumerate(table.rows):
                colour = table.colours.by_row.get(row)
                if colour and (text := meanings.get(colour)):
                    own = status.read(text)
                    result[first + index] = ActionCompletion(own, table.colours.column, text)
        first += len(table.rows)
    return result
