"""A range of two amounts: "€ 5.000 - € 10.000", "tussen 5.000 en 10.000 euro", "5-10k"."""

from __future__ import annotations

import re

from uvp_xl.dutch_text import euro
from uvp_xl.notation.budget.amount_shape import Frame
from uvp_xl.notation.budget.amount_terms import without_terms
from uvp_xl.notation.budget.budget_question import question
from uvp_xl.notation.budget.budget_remark import can_follow, can_precede
from uvp_xl.notation.budget.money import Money
from uvp_xl.notation.cell_reading import Budget

PRECEDENCE = 10
_TO = r"-|à|á|a|t/m|tot|tot en met|tot aan"
_MAX = r"max|maximaal|maximum|hooguit|ten hoogste"
_RANGE = re.compile(
    rf"(?P<lead>.*?)(?:"
    rf"(?:tussen|tussen de)#(?:en|-|tot)(?: de)?"
    rf"|(?:van|vanaf)#(?:{_TO})(?: (?:{_MAX}))?"
    rf"|(?:min|minimaal|minimum)#(?:{_TO}|(?:{_TO}|en|,|;|/)? ?(?:{_MAX}))"
    rf"|#(?:{_TO})(?: ?(?:{_MAX}))?"
    rf")#(?P<tail>.*)"
)


def read(frame: Frame) -> Budget | None:
    """Return the range, in euro; a question when its order or its unit can be taken in two ways.

    >>> from uvp_xl.notation.budget.amount_shape import frame
    >>> reading = read(frame("5-10k"))
    >>> reading.minimum, reading.maximum
    (5000.0, 10000.0)
    >>> read(frame("€ 5-10.000")).proposals
    ('€ 5.000 - € 10.000', '€ 5,- - € 10.000')
    """
    if len(frame.amounts) != 2:
        return None
    low, high = frame.amounts
    rest = without_terms(frame.shape)
    match = rest and _RANGE.fullmatch(rest[0])
    if not rest or not match or low.spaced or high.spaced:
        return None
    per_year = rest[1]
    # A currency or a unit at one side makes the other money too.
    marked = low if low.marked else high
    if not (
        can_precede(match["lead"].strip(), marked, per_year)
        and can_follow(match["tail"], marked, per_year)
    ):
        return None
    if low.value is None or high.value is None:
        return None
    ends = _plain(low, high)
    if ends and ends[0] <= ends[1]:
        return Budget("amount", *ends, per_year)
    suffix = " per jaar" if per_year else " incidenteel" if per_year is False else ""
    return question(
        frame.original,
        "In “{}” is het bereik niet duidelijk. Schrijf beide bedragen voluit, het laagste eerst.",
        tuple(f"{_first(start)} - {euro(end)}{suffix}" for start, end in _guesses(low, high)),
    )


def _plain(low: Money, high: Money) -> tuple[float, float] | None:
    """Return the ends in euro, or None when one of them may lack a thousand or a unit."""
    literal = (low.value or 0.0, high.value or 0.0)
    first, last = low.number or 0.0, high.number or 0.0
    if low.unit == high.unit == 1:
        marked = low.marked or high.marked
        is_short = 0 < first < 1000 and first * 1000 <= last and not low.exact
        return None if is_short or (last < 1000 and not marked) else literal
    if low.unit > 1 and high.unit > 1:
        return literal
    bare = low if low.unit == 1 else high
    if bare.exact or bare.number == 0 or (bare.number or 0.0) >= 1000:
        return literal
    # In "5-10k" the unit is meant for both.
    return (first * high.unit, literal[1]) if bare is low and first < last else None


def _guesses(low: Money, high: Money) -> list[tuple[float, float]]:
    """Return the possible meanings of an unclear range, the likeliest first."""
    starts, ends = _scales(low), _scales(high)
    both = len(starts) == len(ends)
    pairs = zip(starts, ends, strict=True) if both else ((s, e) for s in starts for e in ends)
    return [pair for pair in pairs if pair[0] <= pair[1]] or [(ends[-1], starts[-1])]


def _scales(amount: Money) -> list[float]:
    """Return the amount as written, preceded by its thousandfold if that may be meant."""
    value = amount.value or 0.0
    is_short = amount.unit == 1 and 0 < value < 1000 and not amount.exact
    return [value * 1000, value] if is_short else [value]


def _first(start: float) -> str:
    """Return the first end, such that a small amount is not taken for thousands."""
    return f"{euro(start)},-" if start < 1000 and start == int(start) else euro(start)
