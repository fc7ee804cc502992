"""A change of one cell of the user that a person accepted."""

from __future__ import annotations

from dataclasses import dataclass

from uvp_xl.grid import Value


@dataclass(frozen=True, slots=True)
class Edit:
    """Put `new` into a cell that now holds `old`; "" means an empty cell.

    `cell` is an A1 address. Text is written as text, whatever it looks like.
    """

    sheet: str
    cell: str
    old: Value
    new: Value


@dataclass(frozen=True, slots=True)
class Refused:
    """A change that was not made, and the reason as a Dutch clause."""

    edit: Edit
    why: str
