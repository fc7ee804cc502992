"""One amount, or one bound: "€ 12.500", "max. € 10.000", "€ 5.000 p.j. (subsidie)", "vanaf 25k".

"max. € 10.000" has no minimum (it may be nothing), "€ 25.000 en hoger" has no maximum.
"""

from __future__ import annotations

from uvp_xl.notation.budget import existing_budget
from uvp_xl.notation.budget.bounds import bound
from uvp_xl.notation.budget.frame import Frame
from uvp_xl.notation.budget.remark import can_follow, can_precede
from uvp_xl.notation.budget.terms import without_terms
from uvp_xl.notation.reading import Budget

PRECEDENCE = 10
TINY = 1.0
"""Below one euro a number is more likely a part of an fte than money."""


def read(frame: Frame) -> Budget | None:
    """The amount with its bounds, in euro.

    >>> from uvp_xl.notation.budget.frame import frame
    >>> read(frame("max. € 10.000 per jaar"))
    Budget(kind='amount', minimum=None, maximum=10000.0, per_year=True, problem='', proposals=())
    """
    if len(frame.amounts) != 1:
        return None
    amount = frame.amounts[0]
    value = amount.value
    if value is None or (0 < value < TINY and not amount.marked) or _is_code(frame):
        return None
    if frame.shape == "#":
        # "12 500" without a currency can be two numbers.
        return None if amount.spaced and not amount.marked else Budget("amount", value, value)
    if not amount.marked and value < 1000:
        return None
    rest = without_terms(frame.shape)
    if rest is None:
        return None
    shape, per_year = rest
    side, lead, tail = bound(*_around(shape))
    if not (can_precede(lead, amount) and can_follow(tail, amount, per_year)):
        return None
    minimum, maximum = (None if side == "upper" else value), (None if side == "lower" else value)
    return Budget("amount", minimum, maximum, per_year)


def _around(shape: str) -> tuple[str, str]:
    """What stands before and after the amount, without a cover that is named before it."""
    lead, _, tail = shape.partition("#")
    cover = lead.rstrip(":,( ")
    if cover and existing_budget.is_existing(cover):
        return "", tail.removeprefix(")") if lead.endswith("(") else tail
    return lead, tail


def _is_code(frame: Frame) -> bool:
    """Whether a bare number looks like a cost centre: eight digits or more, and not round."""
    amount = frame.amounts[0]
    return not amount.marked and looks_like_code(amount.value or 0, frame.text)


def looks_like_code(value: float, text: str = "") -> bool:
    """Whether an amount of this size, written without currency or dots, is rather a code.

    >>> looks_like_code(61400001), looks_like_code(61400000), looks_like_code(123456)
    (True, False, False)
    """
    return value >= 10_000_000 and value % 1000 != 0 and "." not in text
