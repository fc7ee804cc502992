"""What an empty continuation cell means: which row above it speaks for it, if any.

Blank and merged cells mean the same, so only emptiness counts. Planning, lead, budget and status
are never taken over. Source: the reading rules of the action tables themselves, in which a
continuation row leaves its item empty.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

NOWHERE = -1
"""No row speaks for this cell: it is simply empty."""


@dataclass(frozen=True)
class Origins:
    """Per row of one table the index of the row that holds its value, or NOWHERE.

    `asked` are the rows whose parties are a question: there is something above, but an own
    holder or the own parties of another row stand in the way.
    """

    item: list[int]
    holders: list[int]
    parties: list[int]
    asked: tuple[int, ...]


def origins(
    items: Sequence[str], holders: Sequence[str], parties: Sequence[str], groups: Sequence[object]
) -> Origins:
    """Where each row of a table gets its item, holders and parties from.

    The texts are clean, so a cell of blanks is "". `groups` is the theme of each row: nothing
    crosses from one theme into the next.

    >>> found = origins(["A", "", ""], ["bgm", "", ""], ["OM", "GGD", ""], [1, 1, 1])
    >>> found.item, found.holders, found.parties, found.asked
    ([0, 0, 0], [0, 0, 0], [0, 1, -1], (2,))
    """
    item_at = holder_at = parties_at = NOWHERE
    blocked = False
    found = Origins([], [], [], ())
    asked = []
    for row, item in enumerate(items):
        if item or (row and groups[row] != groups[row - 1]):
            item_at, holder_at, parties_at, blocked = (
                row if item else NOWHERE,
                NOWHERE,
                NOWHERE,
                False,
            )
        if holders[row]:
            holder_at = row
        parties_from = NOWHERE
        if parties[row]:
            parties_from = row
            parties_at, blocked = (row, False) if item else (parties_at, True)
        elif not item:
            if blocked or (holders[row] and parties_at != NOWHERE):
                asked.append(row)
            else:
                parties_from = parties_at
        found.item.append(item_at)
        found.holders.append(holder_at)
        found.parties.append(parties_from)
    return Origins(found.item, found.holders, found.parties, tuple(asked))
