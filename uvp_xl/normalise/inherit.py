"""Inheritance by empty continuation cells from a row above, if any.

Blank and merged cells mean the same, so only emptiness counts. Planning, lead, budget and status
are never inherited. Source: the reading rules of the action tables themselves, in which a
continuation row leaves its item empty.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

NOWHERE = -1
"""Index of a cell that is empty and inherits nothing."""


@dataclass(frozen=True)
class Origins:
    """Per row of one table the index of the row that holds its value, or NOWHERE.

    `asked` are the rows whose parties are a question: there are parties above, but a holder or
    parties in a row between them block the inheritance.
    """

    item: list[int]
    holders: list[int]
    parties: list[int]
    asked: tuple[int, ...]


def origins(
    items: Sequence[str], holders: Sequence[str], parties: Sequence[str], groups: Sequence[object]
) -> Origins:
    """Return the rows from which each row gets its item, holders and parties.

    The texts are clean, so a blank cell is "". Rows only inherit within their group (a table, or a
    theme in it).

    >>> found = origins(["A", "", ""], ["bgm", "", ""], ["OM", "GGD", ""], [1, 1, 1])
    >>> found.item, found.holders, found.parties, found.asked
    ([0, 0, 0], [0, 0, 0], [0, 1, -1], (2,))
    """
    item_at = holder_at = parties_at = NOWHERE
    blocked = False  # a row below the item has parties of its own
    group: object = None
    questions: list[int] = []
    result = Origins([], [], [], ())
    cells = zip(items, holders, parties, groups, strict=True)
    for row, (item, holder, party, own_group) in enumerate(cells):
        if item or own_group != group:
            group, item_at = own_group, row if item else NOWHERE
            holder_at = parties_at = NOWHERE
            blocked = False
        if holder:
            holder_at = row
        if party:
            parties_from = row
            if item:
                parties_at = row
            else:
                blocked = True
        elif item:
            parties_from = NOWHERE
        elif blocked or (holder and parties_at != NOWHERE):
            parties_from = NOWHERE
            questions.append(row)
        else:
            parties_from = parties_at
        result.item.append(item_at)
        result.holders.append(holder_at)
        result.parties.append(parties_from)
    return Origins(result.item, result.holders, result.parties, tuple(questions))
