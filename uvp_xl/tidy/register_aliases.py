"""A name that looks like a known one, but is right: another way to write it, for the Register."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from uvp_xl.errors import UsageError
from uvp_xl.grid import address, position
from uvp_xl.names.parties import NameIssue
from uvp_xl.names.register_entry import Entry
from uvp_xl.readback.change_log_sheet import Change
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tidy.cell_reference import at

RULE = "partij-verschreven"
BETWEEN = "; "
"""What stands between the aliases in a cell of the Register."""


def aliases(context: RuleContext, cells: Iterable[str], timestamp: dt.datetime) -> list[Change]:
    """The changes of the sheet *Register* that make known what is written in `cells`.

    A name that only the built-in list knows gets a row of its own below the others. Raises
    UsageError for a cell without such a name, and when there is no sheet or no room.
    """
    if not context.register.sheet:
        raise UsageError("Het werkboek heeft nog geen blad Register. Ververs het eerst.")
    meant: dict[str, list[str]] = {}
    for slip in _slips(context, cells):
        written = meant.setdefault(slip.suggested[0], [])
        if slip.text not in written:
            written.append(slip.text)
    changes: list[Change] = []
    added = 0
    for name, written in meant.items():
        entry = context.register.partner(name)
        if entry and entry.alias_cell:
            changes.append(_change(context, entry.alias_cell, _joined(entry, written), timestamp))
        else:
            changes += _new(context, added, name, BETWEEN.join(written), timestamp)
            added += 1
    return changes


def _slips(context: RuleContext, cells: Iterable[str]) -> Iterator[NameIssue]:
    """The near misses in these cells."""
    near = [(a.cell(slip.column), slip) for a, slip in context.name_issues if slip.kind == "near"]
    places = [place for place, _ in near]
    for said in cells:
        found = at(said, places)
        if not found:
            raise UsageError(f"“{said}” is geen cel met een naam die op een bekende naam lijkt.")
        yield from (near[number][1] for number in found)


def _joined(entry: Entry, written: list[str]) -> str:
    """What stands in the cell of the aliases, with the new ones behind it."""
    return BETWEEN.join(filter(None, (entry.alias_text.strip(" ;"), *written)))


def _new(
    context: RuleContext, below: int, name: str, written: str, timestamp: dt.datetime
) -> list[Change]:
    """A row for a name that the sheet does not have, so many rows below the first free one."""
    free = context.register.free_row
    if not {"name", "aliases"} <= free.keys():
        raise UsageError(f"“{name}” staat nog niet op het blad Register. Zet hem daar eerst bij.")
    filled = {"name": name, "aliases": written, "kind": str(context.register.kind(name))}
    changes = []
    for column, text in filled.items():
        if column in free and text:
            row, number = position(free[column])
            changes.append(_change(context, address(row + below, number), text, timestamp))
    return changes


def _change(context: RuleContext, cell: str, text: str, timestamp: dt.datetime) -> Change:
    """One changed cell of the sheet *Register*."""
    sheet = context.register.sheet
    return Change(timestamp, sheet, cell, "alias", context.value(sheet, cell), text, RULE)
