"""A round of accepted changes: made in the workbook together with their log, and taken back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from uvp_xl.backend.edit_checks import same_value
from uvp_xl.backend.workbook_protocol import Workbook
from uvp_xl.cell_edit import Edit, Refused
from uvp_xl.errors import UsageError
from uvp_xl.grid import position
from uvp_xl.reports import changes as log
from uvp_xl.sheets import own_sheets
from uvp_xl.tidy.logged_change import Change, Outcome, last_round

TOGETHER = "een andere cel die erbij hoort, kon niet veranderen"


def make(
    workbook: Workbook, changes: Sequence[Change], waiting: Sequence[Refused], target: Path
) -> Outcome:
    """Make these changes and save; what was refused is told together with what is `waiting`.

    Without any change that could be made nothing is saved. Raises WriteError.
    """
    _, before = log.read(workbook.grids())
    made, refused = _put(workbook, _later(changes, before))
    notes = workbook.save(target).notes if made else ()
    return Outcome(target if made else None, tuple(made), (*refused, *waiting), notes=notes)


def take_back(workbook: Workbook, moment: dt.datetime, target: Path) -> Outcome:
    """Take the last round back and save.

    If the workbook is what that round made of one of its backups, the backup is put back, byte for
    byte. Otherwise each cell gets its old value, unless it was changed once more. Raises UsageError
    when there is no round, and WriteError.
    """
    name, changes = log.read(workbook.grids())
    latest = last_round(changes)
    if not latest:
        raise UsageError(f"{workbook.name}: er is geen ronde van voorstellen om terug te draaien.")
    for earlier in workbook.backups():
        made, _ = _put(earlier, latest)
        if made == latest and earlier.same_content(workbook):
            workbook.revert_to(earlier)
            workbook.save(target)
            return Outcome(target, tuple(latest), exact=True)
    already = _standing(workbook, latest)
    undone, refused = _edited(workbook, [c for c in latest if c not in already], back=True)
    undone = [change for change in latest if change in already or change in undone]
    if not undone:
        return Outcome(None, (), tuple(refused))
    when = moment.replace(microsecond=0)
    marked = [replace(c, undone=when) if c in undone else c for c in changes]
    workbook.put([log.sheet(marked, name)])
    notes = workbook.save(target).notes
    return Outcome(target, tuple(undone), tuple(refused), notes=notes)


def _put(workbook: Workbook, changes: Sequence[Change]) -> tuple[list[Change], list[Refused]]:
    """Put changes and their log into a workbook that is not saved yet; those made and refused."""
    grids = workbook.grids()
    name, before = log.read(grids)
    taken = {grid.name for grid in grids if not own_sheets.is_report(grid)}
    name = name or own_sheets.free_name(log.NAME, taken)
    before = _settled(workbook, before, changes)
    if workbook.immediate:  # What goes wrong halfway is then known, and can be taken back.
        workbook.put([log.sheet([*before, *changes], name)])
    made, refused = _edited(workbook, changes)
    if made != list(changes) if workbook.immediate else made:
        workbook.put([log.sheet([*before, *made], name)])
    return made, refused


def _settled(
    workbook: Workbook, before: Sequence[Change], changes: Sequence[Change]
) -> list[Change]:
    """The log, in which changes of the last round that were never made count as taken back.

    That is what is left of a round that was broken off: cells that hold what they held before it.
    """
    moment = changes[0].moment if changes else None
    never = _standing(workbook, last_round(before)) if workbook.immediate else []
    return [replace(c, undone=moment) if c in never else c for c in before]


def _standing(workbook: Workbook, changes: Sequence[Change]) -> list[Change]:
    """The changes of which the cell holds what it held before."""
    grids = {grid.name.casefold(): grid for grid in workbook.grids()}
    found = ((change, grids.get(change.sheet.casefold())) for change in changes)
    return [c for c, grid in found if grid and same_value(grid.value(*position(c.cell)), c.old)]


def _later(changes: Sequence[Change], before: Sequence[Change]) -> list[Change]:
    """The changes, later than all in the log: rounds are told apart by their moments."""
    last = max((change.moment for change in before), default=dt.datetime.min)
    first = min((change.moment for change in changes), default=last)
    moment = max(first.replace(microsecond=0), last + dt.timedelta(seconds=1))
    return [replace(change, moment=moment) for change in changes]


def _edited(
    workbook: Workbook, changes: Sequence[Change], back: bool = False
) -> tuple[list[Change], list[Refused]]:
    """Make these changes, or take them `back`: those that were made, and what was refused.

    Changes that go together are made together or not at all.
    """
    groups: dict[tuple[str, str], list[Change]] = {}
    for change in changes:
        groups.setdefault(change.group, []).append(change)
    alone = [group[0] for group in groups.values() if len(group) == 1]
    kept, refused = _tried(workbook, alone, back)
    for group in groups.values():
        if len(group) > 1:
            made, no = _tried(workbook, group, back)
            refused += no
            if no:
                _tried(workbook, made, not back)
                refused += [Refused(_edit(c, back), TOGETHER) for c in made]
            else:
                kept += made
    return [change for change in changes if change in kept], refused


def _tried(
    workbook: Workbook, changes: Sequence[Change], back: bool
) -> tuple[list[Change], list[Refused]]:
    """Make each of these changes that can be made."""
    edits = {_edit(change, back): change for change in changes}
    refused = workbook.edit(list(edits))
    kept = {no.edit for no in refused}
    return [change for edit, change in edits.items() if edit not in kept], refused


def _edit(change: Change, back: bool) -> Edit:
    return change.back if back else change.edit
