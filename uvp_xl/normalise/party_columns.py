"""The parties of an action from up to three columns: mixed, internal and external."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from uvp_xl.columns import ColumnName
from uvp_xl.grid import Value
from uvp_xl.names import parties
from uvp_xl.names.parties import Parties
from uvp_xl.names.register import Register
from uvp_xl.names.register_entry import Kind
from uvp_xl.normalise.per_value import each

WHOLE: ColumnName = "parties"
_KINDS: Mapping[ColumnName, Kind] = MappingProxyType(
    {"parties_internal": "intern", "parties_external": "extern", "parties_more": ""}
)
"""The columns of parties beside the mixed one, and of what kind the parties in them are."""


@dataclass(frozen=True)
class Involved:
    """The parties that each action names itself, in the order of the columns.

    `columns` tells by action in which column the first of them stands, if not in `WHOLE`; `kinds`
    by action of what kind a party is.
    """

    parties: list[Parties]
    columns: Mapping[int, ColumnName]
    kinds: dict[int, dict[str, Kind]]

    def filled(self, texts: Mapping[str, list[str]]) -> list[str]:
        """For each action a text that is "" only where all columns are empty."""
        if not self.columns:
            return texts[WHOLE]
        columns = (texts[name] for name in (WHOLE, *_KINDS) if name in texts)
        return [next(filter(None, text), "") for text in zip(*columns, strict=True)]

    def inherited(self, indexes: Sequence[int]) -> dict[int, dict[str, Kind]]:
        """The kinds by action, where each takes its parties from the action in `places`."""
        if not self.kinds:
            return {}
        return {a: self.kinds[index] for a, index in enumerate(indexes) if index in self.kinds}


def read(raw: Mapping[str, list[Value]], register: Register) -> Involved:
    """The parties in the columns of all actions."""
    result: dict[ColumnName, list[Parties]] = {
        name: each(raw[name], lambda value: parties.read(value, register))
        for name in (WHOLE, *_KINDS)
        if name == WHOLE or any(raw.get(name, ()))
    }
    if len(result) == 1:
        return Involved(result[WHOLE], {}, {})
    joined, columns, kinds = [], {}, {}
    for action, cells in enumerate(zip(*result.values(), strict=True)):
        own = dict(zip(result, cells, strict=True))
        joined.append(_joined(own))
        first = next((name for name in result if raw[name][action] not in ("", None)), WHOLE)
        if first != WHOLE:
            columns[action] = first
        if reported := _kinds(own):
            kinds[action] = reported
    return Involved(joined, columns, kinds)


def _joined(own: Mapping[ColumnName, Parties]) -> Parties:
    """The parties of several cells as those of one."""
    return Parties(
        tuple(dict.fromkeys(name for result in own.values() for name in result.names)),
        tuple(note for result in own.values() for note in result.notes),
        tuple(
            issue if column == WHOLE else replace(issue, column=column)
            for column, result in own.items()
            for issue in result.issues
        ),
    )


def _kinds(own: Mapping[ColumnName, Parties]) -> dict[str, Kind]:
    """Of what kind each party is by its column; one that stands in both is of neither."""
    reported: dict[str, Kind] = {}
    for column, kind in _KINDS.items():
        if not kind:
            continue
        for name in own[column].names if column in own else ():
            reported[name] = "" if name in reported else kind
    return reported
