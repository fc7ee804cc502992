"""A portfolio holder over two rows: "Wethouder" in one, the portfolio alone in the next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from uvp_xl.names import holder_names
from uvp_xl.names.holder_names import Holders


def joined(
    texts: Mapping[str, Sequence[str]], groups: Sequence[int], own: Sequence[Holders]
) -> dict[int, str]:
    """Join each lone "Wethouder" at the end of an action with the portfolio in the next row."""
    items, held = texts["item"], texts["portfolio_holders"]
    return {
        row: holder_names.join_rows(held[row], held[row + 1])
        for row, (first, second) in enumerate(pairwise(own))
        if first.without_portfolio
        and second.without_role
        and len(second.names) == 1
        and held[row + 1][0].isalpha()
        and not items[row + 1]
        and groups[row] == groups[row + 1]
    }


def without_second(held: Sequence[str], split: Iterable[int]) -> Sequence[str]:
    """Return the cells of the holders, empty in the second row of each split one.

    That row continues the action above it, so it takes over its item and parties as well.

    >>> without_second(["Wethouder", "Economische Zaken"], [0])
    ['Wethouder', '']
    """
    seconds = {first + 1 for first in split}
    return ["" if row in seconds else text for row, text in enumerate(held)] if seconds else held
