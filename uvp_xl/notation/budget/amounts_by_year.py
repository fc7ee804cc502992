"""An amount for each year: "2025: € 5.000, 2026: € 7.500", "5k in 2025 / 7k in 2026".

The budget is their sum, also where the cell has it itself ("totaal € 12.500"). A year with two
amounts, another sum than that, or "per jaar" leave the question of `several_amounts`.
"p.m." in one of the years leaves the sum open upwards.
"""

from __future__ import annotations

import re

from uvp_xl.notation.budget import amount_shape
from uvp_xl.notation.budget.amount_shape import Frame, is_year
from uvp_xl.notation.budget.amount_terms import without_terms
from uvp_xl.notation.budget.ledger import LEDGER
from uvp_xl.notation.budget.money import MONEY, Money
from uvp_xl.notation.cell_reading import Budget

PRECEDENCE = 10
_YEAR = r"\(?(?:(?:in|voor|over|jaar|jaarschijf|begroting|budget|kosten|bedrag) ?)*@\)?"
_SHORT_YEAR = re.compile(r"(?<!\w)['’‘](?=[1-4]\d(?!\d))")
_NOTHING = re.compile(r"(?<!\w)(?:nihil|geen)(?!\w| \w)", re.IGNORECASE)
_RESERVED = re.compile(r"(?<!\w)(?:p\. ?m\.?|pm\.?)(?!\w)", re.IGNORECASE)
_NEXT = r"(?:[-+,;/&|•·*]|,?en ?|plus ?| )?"
_TOTAL = rf"(?:{_NEXT}\(?(?:=|(?:in |dus )?(?:totaal|samen|tezamen)[:=]?)#\)?)?"
_EACH = tuple(
    re.compile(rf"{pair}(?:{_NEXT}{pair})+(?P<total>{_TOTAL})")
    for pair in (rf"{_YEAR}[:=]?#", rf"#,?{_YEAR}")
)


def read(frame: Frame) -> Budget | None:
    """Return the sum as minimum and maximum, with the amount of each year in `by_year`.

    >>> from uvp_xl.notation.budget.amount_shape import frame
    >>> read(frame("2025: € 5.000, 2026: € 7.500")).by_year
    ((2025, 5000.0), (2026, 7500.0))
    >>> read(frame("2025: € 5.000, 2025: € 7.500")) is None
    True
    >>> read(frame("'25: € 5.000, '26: nihil")).by_year
    ((2025, 5000.0), (2026, 0.0))
    >>> open_upwards = read(frame("2025: € 5.000; 2026: p.m."))
    >>> open_upwards.minimum, open_upwards.maximum, open_upwards.by_year
    (5000.0, None, ((2025, 5000.0),))
    """
    spelled = _NOTHING.sub("€ 0", _SHORT_YEAR.sub("20", frame.original)) if frame.amounts else ""
    reserved = _RESERVED.search(spelled) is not None
    spelled = _RESERVED.sub("€ 0", spelled)
    if spelled and spelled != frame.original:
        frame = amount_shape.frame(spelled)
    if (
        len(frame.amounts) < 2
        or frame.shape.count("@") < 2
        or not all(map(_certain, frame.amounts))
    ):
        return None
    rest = without_terms(frame.shape)
    match = rest and next(filter(None, (each.fullmatch(rest[0]) for each in _EACH)), None)
    if not rest or rest[1] or not match:
        return None
    values = [amount.value or 0.0 for amount in frame.amounts]
    total = values.pop() if match["total"] else sum(values)
    years = [int(hit[0]) for hit in MONEY.finditer(LEDGER.sub("", frame.text)) if is_year(hit)]
    if len(set(years)) != len(values) or round(total - sum(values), 2):
        return None
    by_year = tuple(zip(years, values, strict=True))
    if reserved:
        known = tuple(pair for pair in by_year if pair[1])
        return Budget("amount", total, None, rest[1], by_year=known)
    return Budget("amount", total, total, rest[1], by_year=by_year)


def _certain(amount: Money) -> bool:
    """Return whether this is an amount of money, by its currency or by its size."""
    return amount.value is not None and (amount.marked or amount.value >= 1000)
