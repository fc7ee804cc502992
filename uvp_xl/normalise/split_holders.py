"""A portfolio holder over two rows: "Wethouder" in one, the portfolio alone in the next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from uvp_xl.names import holder_names
from uvp_xl.names.holder_names import Holders
from uvp_xl.normalise.inherit import Origins


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


def inherit(origins: Origins, split: Iterable[int]) -> None:
    """Let the second row of a split holder, and the rows below it, inherit from the first."""
    for first in split:
        row = first + 1
        while row < len(origins.holders) and origins.holders[row] == first + 1:
            origins.holders[row] = first
            row += 1
