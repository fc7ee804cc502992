"""The unit of the amounts in a table: "x € 1.000", "in duizenden euro's", "in k€", "x € 1 mln"."""

from __future__ import annotations

import re
from functools import lru_cache

from uvp_xl.clean_text import key, line
from uvp_xl.grid import Grid, Value

LONGEST = 160
"""Longest text with a unit, in characters."""
ROWS_BELOW = 5
"""Rows below the last action in which a note can be about the amounts of a table."""

_TIMES = r"(?:[x×*]|\bmaal\b)\s*(?:€|euro?\b)?\s*"
_THOUSAND = re.compile(
    rf"{_TIMES}(?:1[. ]?000|duizend|k)\b(?![.,]?\d)|€\s*[x×*]\s*1[. ]?000\b(?![.,]?\d)|"
    r"\b(?:in|per)\s+(?:(?:€|euro?)\s*)?(?:1[. ]?000\b(?![.,]?\d)|duizend(?:en|tallen)?\b)|"
    r"\bk\s?€|€\s?k\b|\bk\s?euro?s?\b|\(k\)"
)
_MILLION = re.compile(
    rf"{_TIMES}(?:1[. ]?000[. ]?000|1?\s?(?:mln|miljoen))\b|\b(?:in|per)\s+(?:(?:€|euro?)\s*)?"
    r"(?:mln|miljoen(?:en)?)\b|\bm€|€\s?mln\b|\bmln\.?\s?(?:€|euro)"
)
_HINTS = ("000", "duizend", "miljoen", "mln", "€", "eur", "(k)")
_TIMES_K = re.compile(r"(?:[x×*]|maal)\s*k\b")
"""Any unit has this, or one of those."""
_MONEY = re.compile(r"bedrag|budget|begrot|kosten|euro|€|middelen|financi|lasten")


def unit(value: Value) -> int:
    """Return the factor of the numbers below a heading: 1, 1,000 or 1,000,000.

    >>> unit("Kosten (x € 1.000)"), unit("Budget in duizenden euro's"), unit("Kosten in k€")
    (1000, 1000, 1000)
    >>> unit("Budget (x € 1 mln)"), unit("Kosten (€)"), unit("Kosten 2020")
    (1000000, 1, 1)
    """
    return _unit(value) if isinstance(value, str) and len(value) <= LONGEST else 1


@lru_cache(maxsize=4096)  # the plans of a batch repeat each other's headings
def _unit(text: str) -> int:
    small = text.lower()
    if not any(hint in small for hint in _HINTS) and not _TIMES_K.search(small):
        return 1  # as nearly every text
    text = key(line(text))
    if _MILLION.search(text):
        return 1_000_000
    return 1000 if _THOUSAND.search(text) else 1


def unit_in_rows(grid: Grid, first: int, last: int) -> int:
    """Return the unit for the amounts of a table from a line in the rows `first` to `last`."""
    for cells in grid.rows[max(first - 1, 0) : last]:
        if cells.count("") == len(cells):
            continue
        for value in filter(None, cells):
            if isinstance(value, str) and unit(value) > 1:
                text = key(line(value))
                if _MONEY.search(text) and not re.search(r"\d.*\d{2}%|\bom\b|\bop\b", text):
                    return unit(value)
    return 1
