"""A planning from two cells: the start in one column, the end in another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from uvp_xl.clean_text import line
from uvp_xl.grid import Value
from uvp_xl.notation import planning
from uvp_xl.notation.cell_reading import Planning

_ENDING = re.compile(r"(?:t/m|tot|uiterlijk|v[oó]+r|voor)\b", re.IGNORECASE)
START, END = "planning_start", "planning_end"


class Span(NamedTuple):
    """A planning, its text in one cell, and the column to check.

    That is the column with the problem, or else the first one that is filled in.
    """

    planning: Planning
    text: str
    column: str


def read(first: Value, last: Value, years: Sequence[int] = ()) -> Span:
    """Read a start and an end together, at least one of which is filled in.

    >>> read("Q1 2020", "2021").text, str(read("Q1 2020", "2021").planning.end)
    ('Q1 2020 t/m 2021', '2021-12-31')
    >>> read("2020", "").planning.kind, read("", 2020).text, read("2021", "2020").column
    ('ongoing', 't/m 2020', 'planning_end')
    """
    start, end = planning.read(first, years), planning.read(last, years)
    text, until = line(first), line(last)
    if end.kind == "empty":
        return _from(start, text)
    if start.kind == "empty":
        return _until(end, until)
    for result, column in ((start, START), (end, END)):
        if result.kind == "unknown":
            return _together(text, until, years) or Span(result, _text(text, until), column)
    return _both(start, end, text, until)


def _from(start: Planning, text: str) -> Span:
    """Return a start alone: ongoing from there."""
    if start.kind == "period" and start.start:
        return Span(Planning("ongoing", start.start), f"vanaf {text}", START)
    if start.kind == "period":
        return Span(_question(text, "dit is geen begin"), text, START)
    return Span(start, text, START)


def _until(end: Planning, until: str) -> Span:
    """Return an end alone."""
    if end.kind == "period" and end.start:
        return Span(replace(end, start=None), _text("", until).strip(), END)
    return Span(end, until, END)


def _both(start: Planning, end: Planning, full_text: str, until: str) -> Span:
    """Combine a start and an end that can each be read."""
    text = _text(full_text, until)
    begins = start.start and (start.kind == "period" or (start.kind == "ongoing" and not start.end))
    if start.start and begins and end.kind == "period" and end.end:
        if end.end < start.start:
            questions = _question(until, f"het einde ligt vóór het begin (“{full_text}”)")
            return Span(questions, text, END)
        moved = end.shifted_from or start.shifted_from
        return Span(Planning("period", start.start, end.end, shifted_from=moved), text, START)
    if start.start and end.kind in ("ongoing", "recurring") and not end.start:
        return Span(Planning(end.kind, start.start), f"vanaf {full_text}, {until}", START)
    if start.kind == end.kind and start == end:
        return Span(start, full_text, START)
    return Span(_question(until, f"dit past niet bij het begin (“{full_text}”)"), text, END)


def _text(text: str, until: str) -> str:
    """Join both cells: "2020 t/m 2021"; an end with its own "uiterlijk" keeps that word."""
    if text == until:
        return text
    return f"{text} {until}" if _ENDING.match(until) else f"{text} t/m {until}"


def _together(full_text: str, until: str, years: Sequence[int]) -> Span | None:
    """Read both cells as one text, if one of them lacks its year: "maart", "juni 2020"."""
    text = _text(full_text, until)
    result = planning.read(text, years)
    return Span(result, text, START) if result.kind == "period" else None


def _question(text: str, clause: str) -> Planning:
    return Planning("unknown", problem=f"“{text}”: {clause}.")
