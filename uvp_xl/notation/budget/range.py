"""A range of two amounts: "€ 5.000 - € 10.000", "tussen 5.000 en 10.000 euro", "5-10k"."""

from __future__ import annotations

import re

from uvp_xl.notation.budget.frame import Frame
from uvp_xl.notation.budget.money import Money, euro
from uvp_xl.notation.budget.question import question
from uvp_xl.notation.budget.remark import can_follow, can_precede
from uvp_xl.notation.budget.terms import without_terms
from uvp_xl.notation.reading import Budget

PRECEDENCE = 10
_TO = r"-|à|a|t/m|tot|tot en met|tot aan"
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
    """The range, in euro; a question when its order or its unit can be taken in two ways.

    >>> from uvp_xl.notation.budget.frame import frame
    >>> reading = read(frame("5-10k"))
    >>> reading.minimum, reading.maximum
    (5000.0, 10000.0)
    >>> read(frame("€ 5-10.000")).proposals
    ('€ 5.000 - € 10.000', '€ 5 - € 10.000')
    """
    if len(frame.amounts) != 2:
        return None
    low, high = frame.amounts
    rest = without_terms(frame.shape)
    match = rest and _RANGE.fullmatch(rest[0])
    if not rest or not match or low.spaced or high.spaced:
        return None
    per_year = rest[1]
    # A currency or a unit at one side tells that the other is money too.
    marked = low if low.marked else high
    if not (
        can_precede(match["lead"].strip(), marked) and can_follow(match["tail"], marked, per_year)
    ):
        return None
    if low.number is None or high.number is None:
        return None
    ends = _ends(low, high)
    if len(ends) == 1 and ends[0][0] <= ends[0][1]:
        return Budget("amount", *ends[0], per_year)
    suffix = " per jaar" if per_year else " incidenteel" if per_year is False else ""
    return question(
        frame.original,
        "“{}” is te lezen als meer dan één bereik. Schrijf beide bedragen voluit, het laagste eerst.",
        tuple(f"{euro(min(pair))} - {euro(max(pair))}{suffix}" for pair in ends),
    )


def _ends(low: Money, high: Money) -> list[tuple[float, float]]:
    """The pairs (minimum, maximum) that the two can mean: exactly one when it is plain."""
    first, last = low.number or 0.0, high.number or 0.0
    literal = (first * low.unit, last * high.unit)
    if low.unit == high.unit:
        if low.unit > 1:
            return [literal]
        if 0 < first < 1000 and first * 1000 <= last and not low.exact:
            # In "5-10.000" the thousand may be left out at the first.
            return [(first * 1000, last), literal]
        small = last < 1000 and not (low.marked or high.marked)
        return [(first * 1000, last * 1000), literal] if small else [literal]
    bare, unit = (low, high.unit) if low.unit == 1 else (high, low.unit)
    number = bare.number or 0.0
    if min(low.unit, high.unit) > 1 or number >= 1000 or number == 0 or bare.exact:
        return [literal]
    if bare is low and first < last:
        # In "5-10k" the unit is meant for both.
        return [(first * unit, literal[1])]
    meant = [number * 1000, number * unit]
    pairs = [(value, literal[1]) if bare is low else (literal[0], value) for value in meant]
    return [pair for pair in dict.fromkeys(pairs) if pair[0] <= pair[1]]
