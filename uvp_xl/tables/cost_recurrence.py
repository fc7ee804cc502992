"""Columns of one-off costs next to columns of yearly costs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from uvp_xl.clean_text import key, line, text
from uvp_xl.dutch_text import euro
from uvp_xl.grid import Value
from uvp_xl.unfilled import is_unfilled

Recurrence = Literal["incidenteel", "structureel"]

_ONCE = re.compile(r"\b(?:incidenteel|incidentele|inc(?:id)?|eenmalige?)\b")
_YEARLY = re.compile(
    r"\b(?:structureel|structurele|struct?|jaarlijkse?|per jaar|p\.?\s?j\.?)(?!\w)"
)
FIRST_WORDS = frozenset(
    "in euro x k incidenteel incidentele inc incid eenmalig eenmalige structureel structurele "
    "struc struct jaarlijks jaarlijkse per p pj".split()
)
"""Words with which the heading of only a recurrence can begin."""
_ALONE = re.compile(r"[\W\d]*(?:in )?[\W\d]*(?:euro|x|k)?[\W\d]*")


def recurrence(title: str) -> Recurrence | None:
    """Return whether the costs below a heading are one-off or yearly; None if it has neither word.

    >>> recurrence("Kosten eenmalig"), recurrence("Begroting structureel"), recurrence("Kosten")
    ('incidenteel', 'structureel', None)
    """
    text = key(title)
    once, yearly = _ONCE.search(text), _YEARLY.search(text)
    if bool(once) == bool(yearly):
        return None
    return "incidenteel" if once else "structureel"


def bare_recurrence(value: Value) -> Recurrence | None:
    """Return the recurrence of a heading with no other words: "Incidenteel (€)".

    >>> bare_recurrence("Structureel (x € 1.000)"), bare_recurrence("Structureel overleg")
    ('structureel', None)
    """
    text = key(line(value)) if isinstance(value, str) and len(value) <= 40 else ""
    result = recurrence(text)
    rest = _YEARLY.sub("", _ONCE.sub("", text))
    return result if result and _ALONE.fullmatch(rest) else None


def joined_amounts(cells: Sequence[tuple[Recurrence, Value]], factor: int) -> Value:
    """Join the amounts of each recurrence in one cell.

    >>> joined_amounts([("incidenteel", 5000), ("structureel", "")], 1)
    '€ 5.000 incidenteel'
    >>> joined_amounts([("incidenteel", 5), ("structureel", 2)], 1000)
    '5 incidenteel en 2 structureel'
    """
    filled = [(term, value) for term, value in cells if not is_unfilled(value, "amount")]
    amounts = [(term, value) for term, value in filled if not _is_nothing(value)]
    if not amounts:
        return filled[0][1] if filled else ""
    if len(amounts) == 1 and not _is_amount(amounts[0][1]):
        return amounts[0][1]
    return " en ".join(f"{_written(value, factor)} {term}" for term, value in amounts)


def _is_nothing(value: Value) -> bool:
    from uvp_xl.notation import budget  # only tables with both kinds of costs need it

    return value == 0 or budget.read(value).kind == "none"


def _is_amount(value: Value) -> bool:
    from uvp_xl.notation import budget

    return any(map(str.isdigit, text(value))) and budget.read(value).kind in ("amount", "unknown")


def _written(value: Value, factor: int) -> str:
    """Format an amount; a bare number is in euros unless the column has another unit."""
    if factor == 1 and isinstance(value, int | float) and not isinstance(value, bool):
        return euro(value)
    return line(value)
