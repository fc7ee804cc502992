"""Add names that only look misspelt to the sheet *Register*, as aliases of the known name."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from uvp_xl.errors import UsageError
from uvp_xl.grid import address, position
from uvp_xl.names.parties import NameIssue
from uvp_xl.readback.change_log_sheet import Change
from uvp_xl.readback.register_sheet import ALIAS_SEPARATOR
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tidy.cell_reference import find_cells

RULE = "partij-verschreven"


def alias_changes(
    context: RuleContext, cells: Iterable[str], timestamp: dt.datetime
) -> list[Change]:
    """Return the changes of the sheet *Register* that make the names in `cells` aliases.

    If only the built-in list has the known name, it gets a new row below the others. Raises
    UsageError for a cell without a near miss, and if there is no sheet *Register* or no free row.
    """
    if not context.register.sheet:
        raise UsageError("Het werkboek heeft nog geen blad Register. Ververs het eerst.")
    spellings: dict[str, dict[str, None]] = {}
    for issue in _near_misses(context, cells):
        spellings.setdefault(issue.suggested[0], {})[issue.text] = None
    changes: list[Change] = []
    added = 0
    for name, aliases in spellings.items():
        entry = context.register.partner(name)
        if entry and entry.alias_cell:
            texts = filter(None, (entry.alias_text.strip(" ;"), *aliases))
            text = ALIAS_SEPARATOR.join(texts)
            changes.append(_change(context, entry.alias_cell, text, timestamp))
        else:
            changes += _new_row(context, added, name, ALIAS_SEPARATOR.join(aliases), timestamp)
            added += 1
    return changes


def _near_misses(context: RuleContext, cells: Iterable[str]) -> Iterator[NameIssue]:
    """Yield the names in these cells that resemble a known one."""
    near = [
        (a.cell(issue.column), issue) for a, issue in context.name_issues if issue.kind == "near"
    ]
    addresses = [address for address, _ in near]
    for reference in cells:
        indices = find_cells(reference, addresses)
        if not indices:
            raise UsageError(
                f"“{reference}” is geen cel met een naam die op een bekende naam lijkt."
            )
        yield from (near[index][1] for index in indices)


def _new_row(
    context: RuleContext, offset: int, name: str, aliases: str, timestamp: dt.datetime
) -> list[Change]:
    """Return the cells of a new name, `offset` rows below the first free row of the sheet."""
    free = context.register.free_row
    if not {"name", "aliases"} <= free.keys():
        raise UsageError(f"“{name}” staat nog niet op het blad Register. Zet hem daar eerst bij.")
    texts = {"name": name, "aliases": aliases, "kind": str(context.register.kind(name))}
    changes = []
    for column, text in texts.items():
        if column in free and text:
            row, number = position(free[column])
            changes.append(_change(context, address(row + offset, number), text, timestamp))
    return changes


def _change(context: RuleContext, cell: str, text: str, timestamp: dt.datetime) -> Change:
    """Return the change of one cell of the sheet *Register*."""
    sheet = context.register.sheet
    return Change(timestamp, sheet, cell, "alias", context.value(sheet, cell), text, RULE)
