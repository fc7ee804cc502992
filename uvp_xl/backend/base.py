"""What every back end can do: the few verbs between a workbook and the domain."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from uvp_xl.edit import Edit, Refused
from uvp_xl.grid import Grid
from uvp_xl.reports.sheet import Sheet


class Workbook(Protocol):
    """A workbook that is open for reading, and for putting report sheets into.

    Errors are those of `uvp_xl.errors`: ReadError and WriteError.
    """

    name: str
    """The name by which findings call the workbook, usually its path as the user gave it."""

    def grids(self) -> Sequence[Grid]:
        """All sheets with cells, in the order of the workbook; hidden ones too."""

    def edit(self, edits: Sequence[Edit]) -> list[Refused]:
        """Change these cells and no others; what cannot be changed is refused, with the reason.

        A cell keeps its format. It is left alone when it no longer holds what the edit expects, or
        holds a formula. Nothing reaches the disk before `save`.
        """

    def put(self, sheets: Sequence[Sheet]) -> None:
        """Write these sheets: one that exists is replaced where it stands, a new one comes last.

        Nothing reaches the disk before `save`.
        """

    def save(self, target: Path) -> None:
        """Write the whole workbook to `target`; what was not `edit`ed or `put` stays as it was."""

    def backups(self) -> Sequence[Workbook]:
        """The earlier versions of this workbook, the newest first."""

    def same(self, other: Workbook) -> bool:
        """Whether both would be saved as the same."""

    def take(self, other: Workbook) -> None:
        """From now on hold what `other` held when it was opened, exactly."""
