"""The sheet *Wijzigingen*: the log of changes that a person accepted, and of those undone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from uvp_xl.cell_edit import Edit
from uvp_xl.clean_text import line
from uvp_xl.grid import Grid, Value, is_address
from uvp_xl.sheets import own_sheets

NAME = "Wijzigingen"
TITLES = (
    "Wanneer", "Blad", "Cel", "Soort", "Was", "Is geworden", "Regel", "Teruggedraaid", "Samen met",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Change:
    """One cell that was changed. Changes with the same timestamp are one round.

    `kind` and `rule` name all proposals that made it, separated by commas. `undone` is when it was
    undone, None while it is in effect. `main_cell` is the cell of the change that this one belongs
    to: they are made, and undone, together or not at all.
    """

    timestamp: dt.datetime
    sheet: str
    cell: str
    kind: str
    old: Value
    new: Value
    rule: str
    undone: dt.datetime | None = None
    main_cell: str = ""

    @property
    def group(self) -> tuple[str, str]:
        """The sheet and main cell of the changes that belong together."""
        return self.sheet, self.main_cell or self.cell

    def edit(self, undo: bool = False) -> Edit:
        """Return the edit that makes the change, or the one that undoes it."""
        old, new = (self.new, self.old) if undo else (self.old, self.new)
        return Edit(self.sheet, self.cell, old, new)


def last_round(changes: Sequence[Change]) -> list[Change]:
    """Return the latest round that was not undone completely; [] when there is none."""
    active = [change for change in changes if change.undone is None]
    latest = max((change.timestamp for change in active), default=None)
    return [change for change in active if change.timestamp == latest]


def read(grids: Sequence[Grid]) -> tuple[str, list[Change]]:
    """Return the name of the log and the changes in it; ("", []) when the workbook has none."""
    grid = next((grid for grid in grids if own_sheets.is_log(grid)), None)
    if grid is None:
        return "", []
    rows = [tuple(cells) for cells in grid.rows]
    header = next((n for n, cells in enumerate(rows) if cells[: len(TITLES)] == TITLES), len(rows))
    return grid.name, [_change(cells) for cells in rows[header + 1 :] if _is_change(cells)]


def _is_change(cells: Sequence[Value]) -> bool:
    """Return whether a row of the log is complete: people may type in the log or below it."""
    return isinstance(cells[0], dt.date) and cells[1] != "" and is_address(line(cells[2]))


def _change(cells: Sequence[Value]) -> Change:
    """Parse one row of the log."""
    timestamp, sheet, cell, kind, old, new, rule, undone, main_cell = cells[: len(TITLES)]
    return Change(
        _timestamp(cast("dt.date", timestamp)),
        str(sheet),
        line(cell),
        line(kind),
        old,
        new,
        line(rule),
        _timestamp(undone) if isinstance(undone, dt.date) else None,
        line(main_cell),
    )


def _timestamp(value: dt.date) -> dt.datetime:
    """Return a timestamp as it was written; midnight is read back as a date."""
    return value if isinstance(value, dt.datetime) else dt.datetime.combine(value, dt.time())
