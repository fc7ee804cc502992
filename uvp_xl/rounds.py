"""A round of accepted changes: made in the workbook together with their log, and taken back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from uvp_xl.backend.base import Workbook
from uvp_xl.edit import Refused
from uvp_xl.errors import UsageError
from uvp_xl.reports import changes as log
from uvp_xl.reports import mark
from uvp_xl.tidy.change import Change, Outcome, last_round


def make(
    workbook: Workbook, changes: Sequence[Change], waiting: Sequence[Refused], target: Path
) -> Outcome:
    """Make these changes and save; what was refused is told together with what is `waiting`.

    Without any change that could be made nothing is saved. Raises WriteError.
    """
    made, refused = _put(workbook, changes)
    if made:
        workbook.save(target)
    return Outcome(target if made else None, tuple(made), (*refused, *waiting))


def take_back(workbook: Workbook, moment: dt.datetime, target: Path) -> Outcome:
    """Take the last round back and save.

    If the workbook is what that round made of one of its backups, the backup is put back, byte for
    byte. Otherwise each cell gets its old value, unless it was changed once more. Raises UsageError
    when there is no round, and WriteError.
    """
    name, changes = log.read(workbook.grids())
    latest = last_round(changes)
    if not latest:
        raise UsageError(f"{workbook.name}: hier is geen ronde van tidy om terug te draaien.")
    for earlier in workbook.backups():
        made, _ = _put(earlier, latest)
        if made == latest and earlier.same(workbook):
            workbook.take(earlier)
            workbook.save(target)
            return Outcome(target, tuple(latest), exact=True)
    refused = workbook.edit([change.back for change in reversed(latest)])
    undone = _without(latest, refused)
    if undone:
        marked = [replace(c, undone=moment) if c in undone else c for c in changes]
        workbook.put([log.sheet(marked, name)])
        workbook.save(target)
    return Outcome(target if undone else None, tuple(undone), tuple(refused))


def _put(workbook: Workbook, changes: Sequence[Change]) -> tuple[list[Change], list[Refused]]:
    """Put changes and their log into a workbook that is not saved yet; those made and refused."""
    grids = workbook.grids()
    name, before = log.read(grids)
    refused = workbook.edit([change.edit for change in changes])
    made = _without(changes, refused)
    if made:
        taken = {grid.name for grid in grids if not mark.is_report(grid)}
        workbook.put([log.sheet([*before, *made], name or mark.free_name(log.NAME, taken))])
    return made, refused


def _without(changes: Sequence[Change], refused: Sequence[Refused]) -> list[Change]:
    """The changes that were not refused."""
    kept = {(no.edit.sheet, no.edit.cell) for no in refused}
    return [change for change in changes if (change.sheet, change.cell) not in kept]
