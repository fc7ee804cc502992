"""A row with a total: by its label, or as a number that is the sum of those above it."""

from __future__ import annotations

from collections.abc import Sequence

from uvp_xl.grid import Value
from uvp_xl.tables.row_columns import RowColumns
from uvp_xl.tables.row_texts import is_total

_CENT = 0.005


def is_sum(cells: Sequence[Value], filled: Sequence[int], columns: RowColumns) -> bool:
    """Return whether a row is a total: by its label, and without names or a measure.

    `filled` are the columns of an action that are filled in.
    """
    own = cells[columns.measure]
    if columns.measure in filled and isinstance(own, str) and not is_total(own):
        return False
    label = next((index for index, value in enumerate(cells) if is_total(value)), -1)
    if label < 0:
        return False
    others = [index for index in filled if index != label]
    if label == columns.measure:
        return columns.telling.isdisjoint(others)
    if columns.measure in others and isinstance(own, str):
        return False
    before = (index for index in others if index < label and index in columns.body)
    return columns.naming.isdisjoint(others) and next(before, None) is None


def adds_up(value: Value, above: Sequence[Value]) -> bool:
    """Return whether a number is the sum of those above it, or of those below an earlier sum."""
    from uvp_xl.notation import budget  # only a number alone in a row needs it

    total = budget.read(value).minimum
    if total is None:
        return False
    added = 0.0
    for other in reversed(above):
        added += budget.read(other).minimum or 0.0
        if abs(added - total) < _CENT:
            return True
    return False
