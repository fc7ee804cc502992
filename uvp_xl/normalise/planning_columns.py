"""The planning of each action, from one cell, from two, or from a grid of crosses."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from uvp_xl.grid import Value
from uvp_xl.normalise import start_and_end
from uvp_xl.normalise.per_value import each, remembered
from uvp_xl.notation import planning
from uvp_xl.notation.cell_reading import Planning

NAME = "planning"


@dataclass(frozen=True)
class Planned:
    """The planning of all actions: as written in one cell, as text, and as read.

    `columns` has, by action, the column with the planning or its problem if that is not `NAME`;
    `ends` has the column with its end.
    """

    values: list[Value]
    texts: list[str]
    readings: list[Planning]
    columns: dict[int, str]
    ends: dict[int, str] = field(default_factory=dict)


@lru_cache(maxsize=16)
def _in_years(years: tuple[int, ...]) -> Callable[[Value], Planning]:
    """Return what reads the planning in a cell of a plan for these years."""
    return remembered(lambda value: planning.read(value, years))


def read(
    raw: Mapping[str, list[Value]],
    texts: Mapping[str, list[str]],
    values: Sequence[Value],
    years: Sequence[int],
    composed: Collection[int],
) -> Planned:
    """Read the planning of all actions; `values` are the cells of its own column, with clean texts.

    The cells of the actions in `composed` come from a grid, so they get no proposals.
    """
    readings = each(values, _in_years(tuple(years)))
    for action in composed:
        readings[action] = replace(readings[action], proposals=())
    if not (any(raw[start_and_end.START]) or any(raw[start_and_end.END])):
        return Planned(raw[NAME], texts[NAME], readings, {})
    spans: dict[tuple[object, ...], start_and_end.Span] = {}
    written, full_text, columns = list(raw[NAME]), list(texts[NAME]), {}
    ends: dict[int, str] = {}
    for action, (first, last) in enumerate(
        zip(raw[start_and_end.START], raw[start_and_end.END], strict=True)
    ):
        empty = texts[start_and_end.START][action] == texts[start_and_end.END][action] == ""
        if full_text[action] or empty:
            continue
        spot = (type(first), first, type(last), last)
        if spot not in spans:
            spans[spot] = start_and_end.read(first, last, years)
        result = spans[spot]
        written[action] = full_text[action] = result.text
        readings[action], columns[action] = result.planning, result.column
        ends[action] = start_and_end.END if texts[start_and_end.END][action] else result.column
    return Planned(written, full_text, readings, columns, ends)
