"""What every back end can do: the few verbs between a workbook and the domain."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from uvp_xl.cell_edit import Edit, Refused
from uvp_xl.grid import Grid
from uvp_xl.sheets.sheet_model import Sheet
from uvp_xl.workbook_metadata import Metadata


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a file that a write made otherwise: its name, how, and in Dutch what it is."""

    name: str
    change: Literal["nieuw", "veranderd", "weg"]
    what: str


@dataclass(frozen=True, slots=True)
class Written:
    """What a write came to.

    `parts` are the pieces of the file that differ from what was read, of `total` pieces in all;
    the others are the same to the byte. A wholly new file has none. `notes` says in Dutch what of
    a replaced sheet could not be kept.
    """

    path: Path
    parts: tuple[Part, ...] = ()
    total: int = 0
    notes: tuple[str, ...] = ()


class Workbook(Protocol):
    """A workbook that is open for reading, and for putting report sheets into.

    Errors are those of `uvp_xl.errors`: ReadError and WriteError.
    """

    name: str
    """The name by which findings call the workbook, usually its path as the user gave it."""
    immediate: bool
    """Whether an edit stands at once where the user sees it, so that its log must come first."""

    def grids(self) -> Sequence[Grid]:
        """All sheets with cells, in the order of the workbook; hidden ones too."""

    def metadata(self) -> Metadata:
        """What stands beside the cells; an empty one where that cannot be told. Never raises."""

    def edit(self, edits: Sequence[Edit]) -> list[Refused]:
        """Change these cells and no others; what cannot be changed is refused, with the reason.

        A cell keeps its format. It is left alone when it no longer holds what the edit expects, or
        holds a formula. Nothing reaches the disk before `save`.
        """

    def put(self, sheets: Sequence[Sheet]) -> None:
        """Write these sheets: one that exists is replaced where it stands, a new one comes last.

        Nothing reaches the disk before `save`.
        """

    def save(self, target: Path) -> Written:
        """Write the whole workbook to `target`; what was not `edit`ed or `put` stays as it was."""

    def becoming(self, target: Path) -> Workbook:
        """The workbook to `edit`, `put` into and `save` at `target`: this one where that can be.

        A file of another kind is a new workbook with the same cells. Raises UsageError when there
        is no such kind, or when too much would be lost in it.
        """

    def backups(self) -> Sequence[Workbook]:
        """The earlier versions of this workbook, the newest first."""

    def same(self, other: Workbook) -> bool:
        """Whether both would be saved as the same."""

    def take(self, other: Workbook) -> None:
        """From now on hold what `other` held when it was opened, exactly."""
