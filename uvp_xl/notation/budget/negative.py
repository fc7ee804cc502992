"""An amount below zero: "-500", "€ -500", "(500)", "500-". A budget is what may be spent."""

from __future__ import annotations

import re

from uvp_xl.notation.budget.amount_shape import Frame
from uvp_xl.notation.budget.budget_question import question
from uvp_xl.notation.cell_reading import Budget

PRECEDENCE = 30
PROBLEM = "“{}” lijkt een negatief bedrag. Schrijf het bedrag zonder min."
_NEGATIVE = re.compile(r"€?-#|#-|€?\(#\)")


def read(frame: Frame) -> Budget | None:
    """Return the question whether the minus is meant.

    >>> from uvp_xl.notation.budget.amount_shape import frame
    >>> read(frame("€ -500")).kind
    'unknown'
    """
    if not _NEGATIVE.fullmatch(frame.shape):
        return None
    return question(frame.original, PROBLEM)
