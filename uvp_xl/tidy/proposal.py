"""A proposal: another text for a cell, and the rule that it comes from."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import NamedTuple

from uvp_xl.cell_edit import Edit
from uvp_xl.clean_text import lines
from uvp_xl.finding import Kind
from uvp_xl.grid import Value, stored

WRITABLE = (str, bool, int, float, dt.date)
"""The types of values that can be restored exactly."""


class Question(NamedTuple):
    """The cell that raises a question, with its text."""

    sheet: str
    cell: str
    text: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """One proposal for one cell.

    `options` are texts for the whole cell. If there are several, a person must choose and type
    the right one; such a proposal cannot be accepted. `linked_edits` change other cells along
    with this one. An answer to a `question` is written on *Instellingen*, and a person finds and
    accepts it at the cell that raised the question.
    """

    kind: Kind
    rule: str
    sheet: str
    cell: str
    old: Value
    options: tuple[str, ...]
    linked_edits: tuple[Edit, ...] = ()
    question: Question | None = None

    @property
    def new(self) -> str | None:
        """The new text of the cell, None if a person must choose."""
        return self.options[0] if len(self.options) == 1 else None

    @property
    def at(self) -> tuple[str, str]:
        """The sheet and cell by which a person knows this proposal."""
        return self.question[:2] if self.question else (self.sheet, self.cell)

    @property
    def shown_old(self) -> Value:
        """The old text for a reader: that of the cell by which a person knows this proposal."""
        return self.question.text if self.question else self.old

    @property
    def shown(self) -> str | None:
        """The new text for a reader; that of an answer has its sheet and the next cell too."""
        if self.question is None or self.new is None:
            return self.new
        texts = [self.new, *(str(edit.new) for edit in self.linked_edits)]
        lines = (" | ".join(texts[first : first + 2]) for first in range(0, len(texts), 2))
        return f"op het blad {self.sheet}: {'; '.join(lines)}"

    @property
    def is_change(self) -> bool:
        """Whether the cell changes, from a value that can be restored exactly."""
        return isinstance(stored(self.old), WRITABLE) and self.options != (self.old,)

    def record(self) -> dict[str, object]:
        """Return the proposal as plain data for JSON; `new` is None if a person must choose."""
        old = self.shown_old
        return {
            "kind": self.kind,
            "rule": self.rule,
            "sheet": self.at[0],
            "cell": self.at[1],
            "old": old if isinstance(old, str | int | float) else lines(old),
            "new": self.shown,
            "options": list(self.options),
        }
