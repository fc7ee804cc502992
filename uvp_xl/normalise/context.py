"""What is written once above a table holds for each of its actions that has no value of its own.

The context of a table (`tables.table_context`) is taken over like a value of a row above: it is
marked as such, and never written into the cells of the user.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from uvp_xl.clean_text import line
from uvp_xl.names import holder_names, parties
from uvp_xl.names.register import Register
from uvp_xl.notation import planning
from uvp_xl.tables.action_table import Table
from uvp_xl.tables.table_context import ContextCell

if TYPE_CHECKING:
    from uvp_xl.normalise.actions import Normalised

Taken = tuple[int, ContextCell]
"""The index of an action, and the cell above its table that it takes a value over from."""


@dataclass(frozen=True)
class _Reader:
    """What reads the text of a context: the names that are known, and the years of the plan."""

    register: Register
    years: Sequence[int]


def completed(plan: Normalised, register: Register, years: Sequence[int]) -> Normalised:
    """Return the actions of a plan, with the context of their tables where they have no value."""
    cells = _cells(plan.tables)
    if not cells:
        return plan
    copied = {name: [*plan.texts[name]] for name in ("lead", "planning")}
    plan = replace(plan, texts={**plan.texts, **copied})  # columns can share a list
    reader = _Reader(register, years)
    taken = {
        "portfolio_holders": list(_holders(plan, cells, reader)),
        "parties": list(_parties(plan, cells, reader)),
        "lead": list(_leads(plan, cells)),
        "planning": list(_plannings(plan, cells, reader)),
    }
    sources = dict(plan.taken)
    for name, actions in taken.items():
        rows = list(sources.get(name) or [0] * len(plan))
        for action, cell in actions:
            rows[action] = cell.row
        if actions:
            sources[name] = rows
    return replace(
        plan,
        taken=sources,
        context={name: dict(actions) for name, actions in taken.items() if actions},
    )


def _cells(tables: Sequence[Table]) -> dict[str, list[Taken]]:
    """Return the cells of context by column, for each action that they hold for."""
    result: dict[str, list[Taken]] = {}
    first = 0
    for table in tables:
        for index, row in enumerate(table.rows if table.has_context else ()):
            for name, cell in table.context_of(row).items():
                result.setdefault(name, []).append((first + index, cell))
        first += len(table.rows)
    return result


def _holders(
    plan: Normalised, cells: Mapping[str, list[Taken]], reader: _Reader
) -> Iterator[Taken]:
    """Fill in the portfolio holders of the actions without any."""
    for action, cell in cells.get("portfolio_holders", ()):
        if plan.holders[action].names or plan.texts["portfolio_holders"][action]:
            continue
        holders = holder_names.read(cell.value, reader.register)
        if holders.names:
            plan.holders[action] = holders
            yield action, cell


def _parties(
    plan: Normalised, cells: Mapping[str, list[Taken]], reader: _Reader
) -> Iterator[Taken]:
    """Fill in the parties of the actions without any; what is a question stays one."""
    for action, cell in cells.get("parties", ()):
        own = plan.parties[action]
        if own.names or own.issues or action in plan.asked:
            continue
        read = parties.read(cell.value, reader.register)
        if read.names:
            plan.parties[action] = replace(read, issues=())
            yield action, cell


def _leads(plan: Normalised, cells: Mapping[str, list[Taken]]) -> Iterator[Taken]:
    """Fill in the lead of the actions without one."""
    for action, cell in cells.get("lead", ()):
        if not plan.texts["lead"][action]:
            plan.texts["lead"][action] = line(cell.value)
            yield action, cell


def _plannings(
    plan: Normalised, cells: Mapping[str, list[Taken]], reader: _Reader
) -> Iterator[Taken]:
    """Fill in the planning of the actions without one, if that above the table is understood."""
    for action, cell in cells.get("planning", ()):
        if plan.texts["planning"][action] or plan.planning[action].kind != "empty":
            continue
        read = planning.read(cell.value, reader.years)
        if read.kind not in ("empty", "unknown"):
            plan.texts["planning"][action] = line(cell.value)
            plan.planning[action] = replace(read, proposals=())
            yield action, cell
