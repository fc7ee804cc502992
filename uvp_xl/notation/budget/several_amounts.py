"""More amounts than one that are no range: a sum, a choice, or several for one year.

They are not added up silently: "€ 5.000 + € 2.500" can be a total or two budgets. A choice can be a
range, and "2x € 5.000" a sum. See `amounts_by_year` for one amount for each year.
"""

from __future__ import annotations

import re

from uvp_xl.dutch_text import euro
from uvp_xl.notation.budget.amount_shape import Frame
from uvp_xl.notation.budget.amount_terms import without_terms
from uvp_xl.notation.budget.budget_question import question
from uvp_xl.notation.cell_reading import Budget

PRECEDENCE = 40
PROBLEM = "In “{}” staan meer bedragen. Schrijf één bedrag, of een bereik als € 5.000 - € 10.000."
_YEAR = re.compile(r"\(?(?:\b(?:in|voor) )?@[:=]?\)?")
_SUM = re.compile(r"#(?:(?:\+|,|;|en|plus)#)+")
_LIST = re.compile(r"#(?:[-+,;/]?(?:en)?#)+")


_CHOICE = re.compile(r"#(?:/|of)#")
_TIMES = re.compile(r"#[x*×]#")


def read(frame: Frame) -> Budget | None:
    """Return the question which one counts, with the total where the signs between them allow it.

    >>> from uvp_xl.notation.budget.amount_shape import frame
    >>> read(frame("2020: € 5.000, 2020: € 5.000")).proposals
    ('€ 10.000', '€ 5.000 per jaar')
    """
    if len(frame.amounts) < 2:
        return None
    return question(frame.original, PROBLEM, _proposals(frame))


def _proposals(frame: Frame) -> tuple[str, ...]:
    values = [amount.value or 0.0 for amount in frame.amounts]
    rest = without_terms(frame.shape)
    if _TIMES.fullmatch(frame.shape) and values[0] in range(1, 100) and frame.amounts[1].marked:
        return euro(values[0] * values[1]), euro(values[1])
    if not rest or not all(amount.marked and amount.value for amount in frame.amounts):
        return ()
    shape, yearly = rest[0], " per jaar" if rest[1] else ""
    if _CHOICE.fullmatch(shape) and values[0] < values[1]:
        return f"{euro(values[0])} - {euro(values[1])}{yearly}", *(
            f"{euro(v)}{yearly}" for v in values
        )
    by_year = shape.count("@") == len(values)
    if not (_LIST if by_year else _SUM).fullmatch(_YEAR.sub("", shape)):
        return ()
    total = f"{euro(sum(values))}{yearly}"
    low, high = min(values), max(values)
    each = euro(low) if low == high else f"{euro(low)} - {euro(high)}"
    return (total, f"{each} per jaar") if by_year else (total, f"{each}{yearly}")
