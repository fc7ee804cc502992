"""One amount, or one bound: "€ 12.500", "max. € 10.000", "€ 5.000 p.j. (subsidie)", "vanaf 25k".

"max. € 10.000" has no minimum (it may be nothing), "€ 25.000 en hoger" has no maximum.
"""

from __future__ import annotations

from uvp_xl.notation.budget import existing_budget
from uvp_xl.notation.budget.amount_bounds import bound
from uvp_xl.notation.budget.amount_shape import Frame
from uvp_xl.notation.budget.amount_terms import without_terms
from uvp_xl.notation.budget.budget_remark import can_follow, can_precede
from uvp_xl.notation.budget.ledger import looks_like_code
from uvp_xl.notation.budget.money import TINY, Money
from uvp_xl.notation.cell_reading import Budget

PRECEDENCE = 10


def read(frame: Frame) -> Budget | None:
    """Return the amount with its bounds, in euro.

    >>> from uvp_xl.notation.budget.amount_shape import frame
    >>> most = read(frame("max. € 10.000 per jaar"))
    >>> most.minimum, most.maximum, most.per_year
    (None, 10000.0, True)
    """
    if len(frame.amounts) != 1:
        return None
    amount = frame.amounts[0]
    if amount.value is None or not _is_money(amount, frame):
        return None
    if frame.shape == "#":
        return Budget("amount", amount.value, amount.value)
    rest = without_terms(frame.shape)
    if rest is None:
        return None
    shape, per_year = rest
    side, lead, tail = bound(*_context(shape))
    if not (can_precede(lead, amount, per_year) and can_follow(tail, amount, per_year)):
        return None
    minimum = None if side == "upper" else amount.value
    maximum = None if side == "lower" else amount.value
    return Budget("amount", minimum, maximum, per_year)


def _is_money(amount: Money, frame: Frame) -> bool:
    """Return whether the number is an amount: by its currency, or by its size and isolation."""
    value = amount.value or 0.0
    if amount.marked:
        return True
    # "12 500" can be two numbers, "0,2" a part of an fte, "12 per jaar" a number of times.
    if amount.spaced or 0 < value < TINY or (value < 1000 and frame.shape != "#"):
        return False
    return not looks_like_code(value, frame.text)


def _context(shape: str) -> tuple[str, str]:
    """Return the text before and after the amount, without a cover named before it."""
    lead, _, tail = shape.partition("#")
    cover = lead.rstrip(":,( ")
    if cover and existing_budget.is_existing(cover):
        return "", tail.removeprefix(")") if lead.endswith("(") else tail
    return lead, tail
