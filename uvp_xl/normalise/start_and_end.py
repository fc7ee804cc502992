"""A planning from two cells: the start in one column, the end in another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from uvp_xl.clean_text import line
from uvp_xl.grid import Value
from uvp_xl.notation import planning
from uvp_xl.notation.cell_reading import Planning

_ENDING = re.compile(r"(?:t/m|tot|uiterlijk|v[oó]+r|voor)\b", re.IGNORECASE)
START, END = "planning_start", "planning_end"


class Span(NamedTuple):
    """A planning, what a person would write for it in one cell, and the column to look at.

    That is the column with the problem, or else the first that says anything.
    """

    planning: Planning
    text: str
    column: str


def read(first: Value, last: Value, years: Sequence[int] = ()) -> Span:
    """What a start and an end say together, of which at least one is filled in.

    >>> read("Q1 2020", "2021").text, str(read("Q1 2020", "2021").planning.end)
    ('Q1 2020 t/m 2021', '2021-12-31')
    >>> read("2020", "").planning.kind, read("", 2020).text, read("2021", "2020").column
    ('ongoing', 't/m 2020', 'planning_end')
    """
    start, end = planning.read(first, years), planning.read(last, years)
    said, until = line(first), line(last)
    if end.kind == "empty":
        return _from(start, said)
    if start.kind == "empty":
        return _until(end, until)
    for found, column in ((start, START), (end, END)):
        if found.kind == "unknown":
            return _together(said, until, years) or Span(found, _text(said, until), column)
    return _both(start, end, said, until)


def _from(start: Planning, said: str) -> Span:
    """A start alone: from then on."""
    if start.kind == "period" and start.start:
        return Span(Planning("ongoing", start.start), f"vanaf {said}", START)
    if start.kind == "period":
        return Span(_question(said, "dit is geen begin"), said, START)
    return Span(start, said, START)


def _until(end: Planning, until: str) -> Span:
    """An end alone."""
    if end.kind == "period" and end.start:
        return Span(Planning("period", None, end.end), _text("", until).strip(), END)
    return Span(end, until, END)


def _both(start: Planning, end: Planning, said: str, until: str) -> Span:
    """A start and an end that can each be read."""
    text = _text(said, until)
    begins = start.start and (start.kind == "period" or (start.kind == "ongoing" and not start.end))
    if start.start and begins and end.kind == "period" and end.end:
        if end.end < start.start:
            asked = _question(until, f"het einde ligt vóór het begin (“{said}”)")
            return Span(asked, text, END)
        return Span(Planning("period", start.start, end.end), text, START)
    if start.start and end.kind in ("ongoing", "recurring") and not end.start:
        return Span(Planning(end.kind, start.start), f"vanaf {said}, {until}", START)
    if start.kind == end.kind and start == end:
        return Span(start, said, START)
    return Span(_question(until, f"dit past niet bij het begin (“{said}”)"), text, END)


def _text(said: str, until: str) -> str:
    """Both cells as one: "2020 t/m 2021"; an end that says "uiterlijk" itself keeps its word."""
    if said == until:
        return said
    return f"{said} {until}" if _ENDING.match(until) else f"{said} t/m {until}"


def _together(said: str, until: str, years: Sequence[int]) -> Span | None:
    """Both cells read as one text, where one of them lacks its year: "maart", "juni 2020"."""
    text = _text(said, until)
    found = planning.read(text, years)
    return Span(found, text, START) if found.kind == "period" else None


def _question(said: str, clause: str) -> Planning:
    return Planning("unknown", problem=f"“{said}”: {clause}.")
