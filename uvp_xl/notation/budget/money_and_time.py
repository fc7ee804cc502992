"""Money and time in one cell: "€ 10.000 en 0,2 fte", "40 uur (€ 3.200)"."""

from __future__ import annotations

import re

from uvp_xl.notation.budget.amount_shape import Frame
from uvp_xl.notation.budget.budget_question import question
from uvp_xl.notation.cell_reading import Budget

PRECEDENCE = 30
PROBLEM = "“{}” noemt geld en uren. Schrijf alleen het bedrag; noem de uren in de toelichting."
_TIME = re.compile(r"#(?:uur|uren|u|fte|dag|dagen|dagdeel|dagdelen)\b")


def read(frame: Frame) -> Budget | None:
    """Return the question what belongs to the budget.

    >>> from uvp_xl.notation.budget.amount_shape import frame
    >>> read(frame("€ 10.000 en 0,2 fte")).kind
    'unknown'
    """
    marked = [amount.value for amount in frame.amounts if amount.marked]
    if len(marked) != 1 or len(frame.amounts) != 2 or not _TIME.search(frame.shape):
        return None
    return question(frame.original, PROBLEM)
