"""A change that was made: the log of what a person accepted, and when it was taken back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from uvp_xl.cell_edit import Edit, Refused
from uvp_xl.grid import Value


@dataclass(frozen=True, slots=True)
class Change:
    """One cell that was changed. Changes of the same moment are one round.

    `kind` and `rule` name all proposals that made it, with commas between them. `undone` is when it
    was taken back, None as long as it stands. `along` is the cell of the change that this one goes
    along with: they are made, and taken back, together or not at all.
    """

    moment: dt.datetime
    sheet: str
    cell: str
    kind: str
    old: Value
    new: Value
    rule: str
    undone: dt.datetime | None = None
    along: str = ""

    @property
    def group(self) -> tuple[str, str]:
        """The sheet and the first cell of the changes that go together."""
        return self.sheet, self.along or self.cell

    @property
    def edit(self) -> Edit:
        """The change as it is made."""
        return Edit(self.sheet, self.cell, self.old, self.new)

    @property
    def back(self) -> Edit:
        """The change as it is taken back."""
        return Edit(self.sheet, self.cell, self.new, self.old)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a round: the changes that were made (or taken back), and what was refused.

    `path` is the file that was written, None when there was nothing to write. `exact` says that
    a whole earlier file was put back, byte for byte. `notes` says in Dutch what was lost.
    """

    path: Path | None
    changes: tuple[Change, ...]
    refused: tuple[Refused, ...] = ()
    exact: bool = False
    notes: tuple[str, ...] = ()


def last_round(changes: Sequence[Change]) -> list[Change]:
    """The changes of the latest round that was not wholly taken back; [] when there is none."""
    standing = [change.moment for change in changes if change.undone is None]
    return [c for c in changes if c.undone is None and c.moment == max(standing)]
