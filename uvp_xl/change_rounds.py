"""Make a round of accepted changes in a workbook together with its log, or undo it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from uvp_xl.backend.edit_checks import same_value
from uvp_xl.backend.workbook_protocol import Workbook
from uvp_xl.calendar_end import later
from uvp_xl.cell_edit import Refused
from uvp_xl.errors import UsageError
from uvp_xl.grid import position
from uvp_xl.readback import change_log_sheet
from uvp_xl.readback.change_log_sheet import Change, last_round
from uvp_xl.reports import changes as change_log
from uvp_xl.sheets import own_sheets

NO_LATER = (
    "Op het blad Wijzigingen staat een ronde op het laatste moment dat er is. Verbeter daar eerst "
    "die datum."
)
TOGETHER = "een andere cel die erbij hoort, kon niet veranderen"


@dataclass(frozen=True, slots=True)
class RoundResult:
    """The changes of a round that were made (or undone), and those that were refused.

    `path` is the file that was written, None when there was nothing to write. `exact` is whether a
    whole earlier file was restored, byte for byte. `notes` are Dutch sentences on what was lost.
    """

    path: Path | None
    changes: tuple[Change, ...]
    refused: tuple[Refused, ...] = ()
    exact: bool = False
    notes: tuple[str, ...] = ()


def make(
    workbook: Workbook, changes: Sequence[Change], waiting: Sequence[Refused], target: Path
) -> RoundResult:
    """Make these changes and save; what is `waiting` is returned with what was refused.

    Nothing is saved when no change could be made. Raises WriteError.
    """
    _, logged = change_log_sheet.read(workbook.grids())
    made, refused = _write(workbook, _after(changes, logged))
    notes = workbook.save(target).notes if made else ()
    return RoundResult(target if made else None, tuple(made), (*refused, *waiting), notes=notes)


def undo(workbook: Workbook, timestamp: dt.datetime, target: Path) -> RoundResult:
    """Undo the last round and save.

    If the workbook is what that round made of one of its backups, the backup is restored, byte for
    byte. Otherwise each cell gets its old value, unless it changed once more. Raises UsageError
    when there is no round, and WriteError.
    """
    name, changes = change_log_sheet.read(workbook.grids())
    latest = last_round(changes)
    if not latest:
        raise UsageError(f"{workbook.name}: er is geen ronde van voorstellen om terug te draaien.")
    for backup in workbook.backups():
        made, _ = _write(backup, latest)
        if made == latest and backup.same_content(workbook):
            workbook.revert_to(backup)
            workbook.save(target)
            return RoundResult(target, tuple(latest), exact=True)
    already = _not_in_effect(workbook, latest)
    undone, refused = _edit(workbook, [c for c in latest if c not in already], undo=True)
    undone = [change for change in latest if change in already or change in undone]
    if not undone:
        return RoundResult(None, (), tuple(refused))
    when = timestamp.replace(microsecond=0)
    updated = [replace(c, undone=when) if c in undone else c for c in changes]
    workbook.put([change_log.sheet(updated, name)])
    notes = workbook.save(target).notes
    return RoundResult(target, tuple(undone), tuple(refused), notes=notes)


def _write(workbook: Workbook, changes: Sequence[Change]) -> tuple[list[Change], list[Refused]]:
    """Write changes and their log without saving; return those made and those refused."""
    grids = workbook.grids()
    name, logged = change_log_sheet.read(grids)
    taken = {grid.name for grid in grids if not own_sheets.is_report(grid)}
    name = name or own_sheets.free_name(change_log_sheet.NAME, taken)
    logged = _settled(workbook, logged, changes)
    if workbook.immediate:  # If it fails halfway, the log shows the round, and it can be undone.
        workbook.put([change_log.sheet([*logged, *changes], name)])
    made, refused = _edit(workbook, changes)
    if made != list(changes) if workbook.immediate else made:
        workbook.put([change_log.sheet([*logged, *made], name)])
    return made, refused


def _settled(
    workbook: Workbook, logged: Sequence[Change], changes: Sequence[Change]
) -> list[Change]:
    """Return the log, in which changes of the last round that were never made count as undone.

    They are left by a round that was interrupted: their cells hold what they held before it.
    """
    timestamp = changes[0].timestamp if changes else None
    never = _not_in_effect(workbook, last_round(logged)) if workbook.immediate else []
    return [replace(c, undone=timestamp) if c in never else c for c in logged]


def _not_in_effect(workbook: Workbook, changes: Sequence[Change]) -> list[Change]:
    """Return the changes whose cells still hold the old value."""
    grids = {grid.name.casefold(): grid for grid in workbook.grids()}
    cells = ((change, grids.get(change.sheet.casefold())) for change in changes)
    return [c for c, grid in cells if grid and same_value(grid.value(*position(c.cell)), c.old)]


def _after(changes: Sequence[Change], logged: Sequence[Change]) -> list[Change]:
    """Return the changes with a timestamp after all in the log, because that separates rounds.

    Raises UsageError when there is no later one.
    """
    last = max((change.timestamp for change in logged), default=dt.datetime.min)
    if later(last, dt.timedelta(seconds=1)) == dt.datetime.max:
        raise UsageError(NO_LATER)
    first = min((change.timestamp for change in changes), default=last)
    timestamp = max(first.replace(microsecond=0), last + dt.timedelta(seconds=1))
    return [replace(change, timestamp=timestamp) for change in changes]


def _edit(
    workbook: Workbook, changes: Sequence[Change], undo: bool = False
) -> tuple[list[Change], list[Refused]]:
    """Make or undo these changes; return those that were done, and what was refused.

    Changes that belong together are done together or not at all.
    """
    groups: dict[tuple[str, str], list[Change]] = {}
    for change in changes:
        groups.setdefault(change.group, []).append(change)
    single = [group[0] for group in groups.values() if len(group) == 1]
    done, refused = _try_each(workbook, single, undo)
    for group in groups.values():
        if len(group) > 1:
            possible, impossible = _try_each(workbook, group, undo)
            refused += impossible
            if impossible:
                _try_each(workbook, possible, not undo)
                refused += [Refused(c.edit(undo), TOGETHER) for c in possible]
            else:
                done += possible
    were_done = set(done)
    return [change for change in changes if change in were_done], refused


def _try_each(
    workbook: Workbook, changes: Sequence[Change], undo: bool
) -> tuple[list[Change], list[Refused]]:
    """Make or undo each of these changes for which that is possible."""
    edits = {change.edit(undo): change for change in changes}
    refused = workbook.edit(list(edits))
    rejected = {refusal.edit for refusal in refused}
    return [change for edit, change in edits.items() if edit not in rejected], refused
