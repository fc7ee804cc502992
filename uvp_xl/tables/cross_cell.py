"""The content of a cell in a grid: a cross, nothing, an amount or a text."""

from __future__ import annotations

import re
from typing import Literal

from uvp_xl.clean_text import key, line
from uvp_xl.grid import Value
from uvp_xl.tables.period_heading import is_year
from uvp_xl.unfilled import is_unfilled

Mark = Literal["cross", "none", "amount", "text"]

_CROSSES = frozenset(
    "x xx xxx v vv ✓ ✔ √ ☑ ☒ ü þ • ● ■ ▪ ◼ ◾ █ ▇ ★ * ** *** ja j yes y waar true 1 → ➔ -> --> ►"
    " ▶".split()
)
"""Without "o" and "+", which can be grades."""
_NONE = frozenset(". 0 nee n no onwaar false geen ☐ □".split())
_AMOUNT = re.compile(
    r"€.*\d.*|[\d.,\s]*\d[\d.,\s]*(?:,-+|euro|k|mln\.?|miljoen)|\d{1,3}(?:\.\d{3})+(?:,\d\d)?"
)
LEAST_AMOUNT = 100
"""A smaller bare number in a grid may count something other than euros."""


def mark(value: Value) -> Mark:
    """Classify a cell of a grid.

    >>> mark("x"), mark(True), mark(""), mark("nee"), mark("€ 500,-"), mark(2500), mark("Q2")
    ('cross', 'cross', 'none', 'none', 'amount', 'amount', 'text')
    """
    if isinstance(value, bool):
        return "cross" if value else "none"
    if isinstance(value, int | float):
        if value in (0, 1):
            return "cross" if value else "none"
        return "amount" if value >= LEAST_AMOUNT and not is_year(value) else "text"
    text = key(line(value)) if isinstance(value, str) else "date"
    if not text or text in _NONE:
        return "none"
    if text in _CROSSES or set(text) <= {"■", "█", "●", "x"}:
        return "cross"
    return "none" if is_unfilled(text, "series") else _content(text)


def _content(text: str) -> Mark:
    """Classify a text that is neither a cross nor empty."""
    return "amount" if _AMOUNT.fullmatch(text) else "text"
