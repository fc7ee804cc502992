"""Who takes part in which action: one row per action and party, as plain Python."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from uvp_xl.names.register import Register
from uvp_xl.names.register_entry import Kind
from uvp_xl.normalise.actions import Normalised


class Involved(NamedTuple):
    """A party in an action; `action` is the index of the action in the plan.

    `kind` is "" if unknown, and `note` is the text in brackets after the name. `inherited` tells
    whether the parties are those of a row above.
    """

    action: int
    party: str
    kind: Kind
    note: str
    inherited: bool


def involved(plan: Normalised, register: Register) -> Iterator[Involved]:
    """Yield the parties of each action, in the order of the workbook."""
    names = dict.fromkeys(name for result in plan.parties for name in result.names)
    kinds = {name: register.kind(name) for name in names}
    taken = plan.taken.get("parties", ())
    for action, (result, row) in enumerate(zip(plan.parties, taken, strict=True)):
        own, notes = plan.kinds.get(action, {}), dict(result.notes)
        for party in result.names:
            kind = kinds[party] or own.get(party, "")
            yield Involved(action, party, kind, notes.get(party, ""), bool(row))
