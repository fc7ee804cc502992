"""A proposal: what stands in a cell, what could stand there instead, and by which rule."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from uvp_xl.cell_edit import Edit
from uvp_xl.clean_text import lines
from uvp_xl.finding import Kind
from uvp_xl.grid import Value

WRITABLE = (str, bool, int, float, dt.date)
"""The types of values that can be put back as they were."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """One proposal for one cell.

    `options` are texts for the whole cell. With more than one a person must choose, and type the
    right one; such a proposal cannot be accepted. `along` are the other cells that change with it.
    """

    kind: Kind
    rule: str
    sheet: str
    cell: str
    old: Value
    options: tuple[str, ...]
    along: tuple[Edit, ...] = ()

    @property
    def new(self) -> str | None:
        """The new text of the cell, None when a person must choose."""
        return self.options[0] if len(self.options) == 1 else None

    @property
    def is_change(self) -> bool:
        """Whether it changes anything, from a value that can be put back as it was."""
        return isinstance(self.old, WRITABLE) and self.options != (self.old,)

    def record(self) -> dict[str, object]:
        """The proposal as plain data, for JSON; `new` is None where a person must choose."""
        return {
            "kind": self.kind,
            "rule": self.rule,
            "sheet": self.sheet,
            "cell": self.cell,
            "old": self.old if isinstance(self.old, str | int | float) else lines(self.old),
            "new": self.new,
            "options": list(self.options),
        }
