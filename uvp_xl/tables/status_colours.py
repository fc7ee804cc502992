"""Colours in a column for the status in which no action has a word."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from uvp_xl.clean_text import line
from uvp_xl.columns import STATUS_COLUMNS, ColumnName
from uvp_xl.grid import Grid, Value
from uvp_xl.signal_colour import Signal, signal
from uvp_xl.tables.completion_columns import TableColumns

_LIGHT_HEADING = re.compile(
    r"(?:stop|verkeers)licht|kleur(?:code)?|rag(?:[ -]status)?|code", re.IGNORECASE
)
_COLUMNS: tuple[ColumnName, ...] = ("status", "progress", "done", "percentage_done", "done_on")


@dataclass(frozen=True)
class StatusColours:
    """The colours, by Excel row, of the cells in a column without words."""

    column: ColumnName
    by_row: Mapping[int, Signal]


@lru_cache(maxsize=1_000)
def is_light_heading(heading: str) -> bool:
    """Return whether this is the heading of a column of traffic lights.

    >>> is_light_heading("Stoplicht"), is_light_heading("Kleur van de wijk")
    (True, False)
    """
    return _LIGHT_HEADING.fullmatch(heading) is not None


def adopt_lights(grid: Grid, table: TableColumns, rows: list[int]) -> None:
    """Make a column of lights without words the status of a table that has no other."""
    if not grid.fills or not STATUS_COLUMNS.isdisjoint(table.columns):
        return
    for heading, number in table.extra.items():
        cells = [grid.value(row, number) for row in rows]
        if (
            is_light_heading(heading)
            and all(map(_is_wordless, cells))
            and _lights(grid, rows, number)
        ):
            table.columns["status"], table.titles["status"] = number, heading
            table.values["status"] = cells
            del table.extra[heading]
            return


def status_colours(
    grid: Grid, columns: Mapping[str, int], values: Mapping[str, Sequence[Value]], rows: list[int]
) -> StatusColours | None:
    """Return the colours that may be the status of the actions in these rows; None if not.

    With a word in any column of the status, or with the whole rows in one and the same colour as
    the layout of a table can be, there are none.
    """
    if not grid.fills:
        return None
    names = [name for name in _COLUMNS if name in columns]
    if not all(_is_wordless(value) for name in names for value in values[name]):
        return None
    for name in names:
        lights = _lights(grid, rows, columns[name])
        if lights and not _is_layout(grid, lights, columns):
            return StatusColours(name, lights)
    return None


def _is_wordless(value: Value) -> bool:
    """Return whether a cell is empty, or has only dashes or dots."""
    return isinstance(value, str) and not line(value).strip("-–—._… ")


def _lights(grid: Grid, rows: list[int], column: int) -> dict[int, Signal]:
    """Return the colour of each of these cells that can be a traffic light."""
    colours = {row: signal(grid.fills.get((row, column), "")) for row in rows}
    return {row: colour for row, colour in colours.items() if colour}


def _is_layout(grid: Grid, lights: Mapping[int, Signal], columns: Mapping[str, int]) -> bool:
    """Return whether all rows have one colour, that their measures have as well."""
    measure = columns["measure"]
    return len(set(lights.values())) == 1 and all(
        signal(grid.fills.get((row, measure), "")) == colour for row, colour in lights.items()
    )
