"""Reasons why a cell cannot be changed, as far as its grid shows; shared by all back ends."""

from __future__ import annotations

import datetime as dt

from uvp_xl.cell_edit import Edit
from uvp_xl.grid import NO_RESULT, Area, Grid, SeenText, Value, position, stored
from uvp_xl.storable_text import is_too_long

NO_SHEET = "dit blad is er niet"
NO_CELL = "deze cel bestaat niet in Excel"
CHANGED = "in de cel staat intussen iets anders"
MERGED = "de cel is samengevoegd met een andere; verander de cel linksboven"
TOO_LONG = "de tekst is langer dan Excel in een cel toelaat"
FORMULA = "in de cel staat een formule"
STRUCK = "in de cel is tekst doorgehaald; pas die cel zelf aan"
UNREAD = "uvp-xl kan niet lezen wat daar staat"
WHOLE_SHEET = Area(1, 1, 1_048_576, 16_384)
"""All cells of an Excel sheet."""


def objection(edit: Edit, grid: Grid | None, present: Value) -> str:
    """Return why `edit` cannot be applied to a cell that holds `present`, as a Dutch clause, or "".

    >>> objection(Edit("Jeugd", "A1", "a", "b"), Grid("Jeugd", [["a"]]), "a")
    ''
    """
    if grid is None:
        return NO_SHEET
    cell = position(edit.cell)
    if cell not in WHOLE_SHEET:
        return NO_CELL
    if not same_value(present, edit.old):
        return CHANGED
    if isinstance(present, SeenText) and present.struck:  # A new text would not show it any more.
        return STRUCK
    return FORMULA if present == NO_RESULT else _cell_objection(cell, edit.new, grid)


def _cell_objection(cell: tuple[int, int], new: Value, grid: Grid) -> str:
    """Return why a cell cannot become `new`, apart from what it holds, or ""."""
    if cell in grid.unread_cells or (grid.unread and not grid.rows):
        return UNREAD
    if grid.merged_cells.is_covered(*cell):
        return MERGED
    return TOO_LONG if isinstance(new, str) and is_too_long(new) else ""


def same_value(one: Value, other: Value) -> bool:
    """Return whether two cells hold the same: 2019 equals 2019.0, but True is not 1.

    >>> same_value(2019, 2019.0), same_value(True, 1.0), same_value("1", 1)
    (True, False, False)
    >>> same_value(SeenText("maart 2026", dt.date(2026, 3, 1)), dt.date(2026, 3, 1))
    True
    """
    return _plain(one) == _plain(other)


def is_covered(cell: tuple[int, int], merges: tuple[Area, ...] | list[Area]) -> bool:
    """Return whether a cell is in a merged area but not its top left cell."""
    return any(cell in area and cell != (area.top, area.left) for area in merges)


def _plain(value: Value) -> tuple[type, Value]:
    """Return a value and its kind: all numbers are one kind, and midnight is the date."""
    value = stored(value)
    if isinstance(value, dt.datetime) and value.time() == dt.time():
        return dt.date, value.date()
    return float if type(value) is int else type(value), value
