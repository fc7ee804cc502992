"""A year or a date where an amount is expected: "2020", "2020-2021", "1-5-2020"."""

from __future__ import annotations

import re

from uvp_xl.dutch_text import euro
from uvp_xl.notation.budget.amount_shape import Frame
from uvp_xl.notation.budget.budget_question import question
from uvp_xl.notation.cell_reading import Budget

PRECEDENCE = 30
PROBLEM = (
    "“{}” lijkt een jaartal of een datum. Schrijf een bedrag met een euroteken, zoals € 2.500."
)
_YEARS = re.compile(r"@(?:(?:-|/|,|en|t/m)@)*|#([-/])#\1@")


def read(frame: Frame) -> Budget | None:
    """Return the question whether a year or an amount is meant.

    >>> from uvp_xl.notation.budget.amount_shape import frame
    >>> read(frame("2020")).proposals
    ('€ 2.020',)
    """
    if not _YEARS.fullmatch(frame.shape):
        return None
    proposals = (euro(float(frame.text)),) if frame.shape == "@" else ()
    return question(frame.original, PROBLEM, proposals)
