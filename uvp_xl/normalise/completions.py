"""Whether and when each action was done, from columns such as "gereed" and "afgerond op"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from uvp_xl.clean_text import line
from uvp_xl.columns import COMPLETION, ColumnName
from uvp_xl.dutch_text import short_date
from uvp_xl.grid import Value
from uvp_xl.normalise import heading_years
from uvp_xl.normalise.per_value import each
from uvp_xl.notation import completion
from uvp_xl.notation.cell_reading import Status
from uvp_xl.notation.completion import Completion
from uvp_xl.tables.action_table import Table

_ORDER: tuple[ColumnName, ...] = ("done_on", "done", "percentage_done")
"""The columns of completion, the one with the most in its cells first."""
_TICK = 4
"""A text of at most this length is a tick or a yes; a reader of a report gets a word instead."""
_BOOLEANS = ("true", "false", "waar", "onwaar")


@dataclass(frozen=True, slots=True)
class ActionCompletion:
    """What the columns of completion say about one action, and the first of them that says it.

    `text` is what a report shows. `start` and `end` are the period in which the action was done.
    """

    status: Status
    column: ColumnName
    text: str
    start: dt.date | None = None
    end: dt.date | None = None

    @property
    def is_answer(self) -> bool:
        """Whether it is understood, and more than a plain no."""
        return self.status.phase not in ("unknown", "not_started")


def read(tables: Sequence[Table], years: Sequence[int]) -> dict[int, ActionCompletion]:
    """Return the completion of each action, by index, that has any; `years` are the plan's."""
    result: dict[int, ActionCompletion] = {}
    first = 0
    for table in tables:
        known: dict[tuple[object, ...], ActionCompletion | None] = {}
        columns = [name for name in _ORDER if name in table.values]
        if columns:
            cells = {
                name: _cells(table.values[name], name, heading_years.of(table, name, years))
                for name in columns
            }
            for index, values in enumerate(zip(*(table.values[n] for n in columns), strict=True)):
                spot = (*map(type, values), *values)
                if spot not in known:
                    read_cells = ((name, cells[name][index]) for name in columns)
                    filled = {name: cell for name, cell in read_cells if cell.status.phase}
                    written = dict(zip(columns, values, strict=True))
                    known[spot] = _joined(filled, written, table.titles) if filled else None
                if own := known[spot]:
                    result[first + index] = own
        first += len(table.rows)
    return result


def combined(
    readings: Sequence[Status],
    from_progress: Mapping[int, str],
    completions: Mapping[int, ActionCompletion],
) -> tuple[list[Status], dict[int, str]]:
    """Return the status of each action, and the column that it is in if that is not its own.

    The completion counts where the status is empty, and above a progress that is not understood; a
    colour with a meaning always, for then no cell of its table has a word.
    """
    result, columns = list(readings), dict(from_progress)
    for action, own in completions.items():
        phase = result[action].phase
        is_colour = own.column not in COMPLETION  # beside no more than a dash
        unread = action in from_progress and phase == "unknown" and own.is_answer
        if phase is None or unread or is_colour:
            result[action] = replace(own.status, light=result[action].light)
            columns[action] = own.column
    return result, columns


def day_of(status: Status, own: ActionCompletion | None) -> dt.date | None:
    """Return the day on which an action with this status was done, None if it is not known."""
    if status.phase != "done":
        return None
    if own and own.end and own.start == own.end:
        return own.end
    return status.end if status.start == status.end else None


def _cells(values: Sequence[Value], name: str, years: Sequence[int]) -> list[Completion]:
    """Read the cells of one column."""
    reader: Callable[[Value], Completion] = partial(completion.read, years=years)
    if name == "percentage_done":
        reader = partial(completion.percentage, of_one=completion.of_one(values))
    return each(values, reader)


def _joined(
    filled: Mapping[ColumnName, Completion],
    values: Mapping[ColumnName, Value],
    titles: Mapping[str, str],
) -> ActionCompletion:
    """Join the filled cells of one action: the first that is understood, if none contradicts it."""
    known = {name: own for name, own in filled.items() if own.status.phase != "unknown"}
    name, first = next(iter((known or filled).items()))
    done = [name for name, own in known.items() if own.status.phase == "done"]
    clash = next((other for other in known if done and other not in done), None)
    if clash:
        return ActionCompletion(_clash(done[0], clash, values, titles), clash, line(values[clash]))
    if first.status.phase == "not_started":  # "nee" beside "40%"
        name, first = next(
            (pair for pair in known.items() if pair[1].status.phase == "in_progress"), (name, first)
        )
    return ActionCompletion(first.status, name, _text(values[name], first), first.start, first.end)


def _clash(
    done: ColumnName,
    other: ColumnName,
    values: Mapping[ColumnName, Value],
    titles: Mapping[str, str],
) -> Status:
    """Ask which of two columns is right."""
    cells = [f"“{titles[name]}” ({line(values[name])})" for name in (done, other)]
    problem = f"De kolommen {cells[0]} en {cells[1]} spreken elkaar tegen. Is deze actie klaar?"
    return Status("unknown", problem=problem)


def _text(value: Value, own: Completion) -> str:
    """Return what a report shows: a word for a tick, the text for anything else."""
    text = line(value)
    if own.day:
        return f"gereed op {short_date(own.day)}"
    if own.status.percentage is not None:
        return f"{own.status.percentage:g}%".replace(".", ",")
    words = {"done": "gereed", "not_started": "niet gereed"}.get(own.status.phase or "")
    return words if words and (len(text) <= _TICK or text.lower() in _BOOLEANS) else text
