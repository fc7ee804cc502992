"""Whether a column "Prioriteit" has the priority of each action, or the themes of a plan."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TypeVar

from uvp_xl.clean_text import key, line
from uvp_xl.grid import Grid, Value
from uvp_xl.tables.cell_kinds import is_level
from uvp_xl.tables.find_headers import Header
from uvp_xl.unfilled import is_unfilled

T = TypeVar("T")

_HEADING = re.compile(r"\b(?:prioriteit(?:en|ering)?|prio|urgentie|moscow)\b")
_THEME = re.compile(r"\bthema")
_LEVEL = re.compile(
    r"[a-e]|prio\.? ?\d|p ?\d|\d|[+]{1,4}|-{2,4}|!{1,3}|[★*]{1,5}|(?:minder |niet |zeer )?urgent|"
    r"spoed|acuut|(?:will not|could) have"
)
_BEHIND = re.compile(r"\s*(?:\(|[-–:=])\s*")


def settled(grid: Grid, header: Header, last: int) -> Header:
    """Return a header with its column "Prioriteit" named by the cells below it, to row `last`.

    With titles ("Prioriteit 1: Jeugd") it is the theme. Levels ("hoog", "must", 1 to 9) are the
    priority of an action; different numbers with blanks below them are themes without a title.
    """
    columns, titles = header.columns, header.titles
    if "priority" in columns:
        return header
    if _names_priority(titles.get("theme", "")):
        if not _are_levels(_cells(grid, header, columns["theme"], last)):
            return header
        layout = replace(header.layout, columns=_renamed(columns), titles=_renamed(titles))
        return replace(header, layout=layout, heads=_renamed(header.heads))
    title = next(filter(_names_priority, header.extra), "")
    if not title or not _are_levels(_cells(grid, header, number := header.extra[title], last)):
        return header
    layout = replace(
        header.layout,
        columns={**columns, "priority": number},
        titles={**titles, "priority": title},
        extra={name: n for name, n in header.extra.items() if n != number},
    )
    return replace(header, layout=layout, heads={**header.heads, "priority": header.main})


@lru_cache(maxsize=1024)  # tables share their headings
def _names_priority(title: str) -> bool:
    """Return whether a heading names a priority, and no theme as well."""
    heading = key(title)
    return _HEADING.search(heading) is not None and not _THEME.search(heading)


def _cells(grid: Grid, header: Header, number: int, last: int) -> list[Value]:
    """Return the cells of a column below a header."""
    return [grid.value(row, number) for row in range(header.bottom + 1, last + 1)]


def _are_levels(cells: Sequence[Value]) -> bool:
    """Return whether all filled cells are levels, and not the numbers of themes."""
    filled = [value for value in cells if not is_unfilled(value, "kept")]
    if not filled or not all(map(_is_level, filled)):
        return False
    numbers = {value for value in filled if isinstance(value, int | float)}
    return not (len(filled) == len(numbers) < len(cells) and len(numbers) > 1)


def _is_level(value: Value) -> bool:
    """Return whether a cell is a level of priority: "Hoog", 2, "P1", "1 (hoog)"."""
    text = key(line(value)).strip(" .)")
    parts = [part for part in _BEHIND.split(text) if part] or [text]
    return not isinstance(value, bool) and all(_LEVEL.fullmatch(p) or is_level(p) for p in parts)


def _renamed(columns: Mapping[str, T]) -> dict[str, T]:
    """Return columns by name, with the theme as the priority."""
    return {"priority" if name == "theme" else name: value for name, value in columns.items()}
