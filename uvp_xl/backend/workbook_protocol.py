"""The interface of every back end: the few verbs between a workbook and the domain."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from uvp_xl.cell_edit import Edit, Refused
from uvp_xl.grid import Grid
from uvp_xl.sheets.sheet_model import Sheet
from uvp_xl.workbook_metadata import Metadata


@dataclass(frozen=True, slots=True)
class ChangedPart:
    """A package part that a write changed: its name, the change and a Dutch description."""

    name: str
    change: Literal["nieuw", "veranderd", "weg"]
    description: str


@dataclass(frozen=True, slots=True)
class Written:
    """The result of a write.

    `parts` are the parts that differ from what was read, out of `total` parts; all others have the
    same bytes. A new file has none. `notes` lists, in Dutch, what could not be kept of a replaced
    sheet.
    """

    path: Path
    parts: tuple[ChangedPart, ...] = ()
    total: int = 0
    notes: tuple[str, ...] = ()


class Workbook(Protocol):
    """A workbook that is open for reading and for putting report sheets into.

    Its errors are those of `uvp_xl.errors`: ReadError and WriteError.
    """

    name: str
    """The workbook name that findings show, usually its path as the user typed it."""
    immediate: bool
    """Whether the user sees an edit at once, so that its log must be written first."""

    def grids(self) -> Sequence[Grid]:
        """Return all sheets with cells, including hidden ones, in workbook order."""

    def metadata(self) -> Metadata:
        """Return what surrounds the cells; empty where that is unknown. Never raises."""

    def edit(self, edits: Sequence[Edit]) -> list[Refused]:
        """Change these cells and no others; return the refused edits with the reason.

        A cell keeps its format. A cell is left alone when it no longer holds the value that the
        edit expects, or when it holds a formula. Nothing is written to disk before `save`.
        """

    def put(self, sheets: Sequence[Sheet]) -> None:
        """Replace the existing sheets with these names in place, and append the others.

        Nothing is written to disk before `save`.
        """

    def save(self, target: Path) -> Written:
        """Write the workbook to `target`; all that was not `edit`ed or `put` is unchanged."""

    def for_target(self, target: Path) -> Workbook:
        """Return the workbook to `edit`, `put` into and `save` at `target`: this one if possible.

        For a file of another kind it is a new workbook with the same cells. Raises UsageError when
        that kind does not exist, or when too much would be lost.
        """

    def backups(self) -> Iterable[Workbook]:
        """Return the earlier versions of this workbook, newest first; one is opened at a time."""

    def same_content(self, other: Workbook) -> bool:
        """Return whether both would be saved with the same content."""

    def revert_to(self, other: Workbook) -> None:
        """Hold exactly what `other` held when it was opened."""
