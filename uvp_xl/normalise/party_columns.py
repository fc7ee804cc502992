"""The parties of an action from up to four columns: mixed, internal, external and more."""

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
from uvp_xl.normalise.per_value import each, without_error

WHOLE: ColumnName = "parties"
_KINDS: Mapping[ColumnName, Kind] = MappingProxyType(
    {"parties_internal": "intern", "parties_external": "extern", "parties_more": ""}
)
"""The columns of parties next to the mixed one, and the kind of the parties in them."""


@dataclass(frozen=True)
class Involved:
    """The parties in the cells of each action, in the order of the columns.

    `columns` has, by action, the column of the first party if it is not `WHOLE`; `kinds` has, by
    action, the kind of its parties.
    """

    parties: list[Parties]
    columns: Mapping[int, ColumnName]
    kinds: dict[int, dict[str, Kind]]

    def filled(self, texts: Mapping[str, list[str]]) -> list[str]:
        """Return a text for each action that is "" only where all columns are empty."""
        if not self.columns:
            return texts[WHOLE]
        columns = (texts[name] for name in (WHOLE, *_KINDS) if name in texts)
        return [next(filter(None, text), "") for text in zip(*columns, strict=True)]

    def inherited(self, indexes: Sequence[int]) -> dict[int, dict[str, Kind]]:
        """Return the kinds by action, where each inherits from the action at its index."""
        if not self.kinds:
            return {}
        return {a: self.kinds[index] for a, index in enumerate(indexes) if index in self.kinds}


def read(raw: Mapping[str, list[Value]], register: Register) -> Involved:
    """Read the parties in the columns of all actions."""
    result: dict[ColumnName, list[Parties]] = {
        name: each([*map(without_error, raw[name])], lambda value: parties.read(value, register))
        for name in (WHOLE, *_KINDS)
        if name == WHOLE or any(raw.get(name, ()))
    }
    if len(result) == 1:
        return Involved(result[WHOLE], {}, {})
    joined, columns, kinds = [], {}, {}
    for action, cells in enumerate(zip(*result.values(), strict=True)):
        of_column = dict(zip(result, cells, strict=True))
        joined.append(_joined(of_column))
        first = next((name for name in result if raw[name][action] not in ("", None)), WHOLE)
        if first != WHOLE:
            columns[action] = first
        if reported := _kinds(of_column):
            kinds[action] = reported
    return Involved(joined, columns, kinds)


def _joined(of_column: Mapping[ColumnName, Parties]) -> Parties:
    """Merge the parties of several cells."""
    return Parties(
        tuple(dict.fromkeys(name for result in of_column.values() for name in result.names)),
        tuple(note for result in of_column.values() for note in result.notes),
        tuple(
            issue if column == WHOLE else replace(issue, column=column)
            for column, result in of_column.items()
            for issue in result.issues
        ),
    )


def _kinds(of_column: Mapping[ColumnName, Parties]) -> dict[str, Kind]:
    """Return the kind of each party by its column; none for a party in both columns."""
    reported: dict[str, Kind] = {}
    for column, kind in _KINDS.items():
        if not kind:
            continue
        for name in of_column[column].names if column in of_column else ():
            reported[name] = "" if name in reported else kind
    return reported
