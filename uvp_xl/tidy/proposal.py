"""A proposal: another text for a cell, and the rule that it comes from."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from uvp_xl.cell_edit import Edit
from uvp_xl.clean_text import lines
from uvp_xl.finding import Kind
from uvp_xl.grid import Value, stored

WRITABLE = (str, bool, int, float, dt.date)
"""The types of values that can be restored exactly."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """One proposal for one cell.

    `options` are texts for the whole cell. If there are several, a person must choose and type
    the right one; such a proposal cannot be accepted. `linked_edits` change other cells along
    with this one.
    """

    kind: Kind
    rule: str
    sheet: str
    cell: str
    old: Value
    options: tuple[str, ...]
    linked_edits: tuple[Edit, ...] = ()

    @property
    def new(self) -> str | None:
        """The new text of the cell, None if a person must choose."""
        return self.options[0] if len(self.options) == 1 else None

    @property
    def is_change(self) -> bool:
        """Whether the cell changes, from a value that can be restored exactly."""
        return isinstance(stored(self.old), WRITABLE) and self.options != (self.old,)

    def record(self) -> dict[str, object]:
        """Return the proposal as plain data for JSON; `new` is None if a person must choose."""
        return {
            "kind": self.kind,
            "rule": self.rule,
            "sheet": self.sheet,
            "cell": self.cell,
            "old": self.old if isinstance(self.old, str | int | float) else lines(self.old),
            "new": self.new,
            "options": list(self.options),
        }
