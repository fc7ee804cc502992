"""A cost centre where an amount is expected: "kostenplaats 123456", "kpl. 6.123.45", 61400001."""

from __future__ import annotations

from uvp_xl.notation.budget.amount_shape import Frame
from uvp_xl.notation.budget.budget_question import question
from uvp_xl.notation.budget.ledger import looks_like_code
from uvp_xl.notation.cell_reading import Budget

PRECEDENCE = 30
PROBLEM = (
    "“{}” is een boekingsnummer, geen bedrag. Schrijf het bedrag erbij, bijvoorbeeld € 12.500."
)
LONG = "“{}” lijkt een boekingsnummer. Schrijf een bedrag met een euroteken en punten."


def read(frame: Frame) -> Budget | None:
    """Return the question about a number that is no amount.

    >>> from uvp_xl.notation.budget.amount_shape import frame
    >>> read(frame("kpl. 6.123.45")).kind
    'unknown'
    """
    if "№" in frame.shape and not any(amount.marked for amount in frame.amounts):
        return question(frame.original, PROBLEM)
    if frame.shape == "#" and not frame.amounts[0].marked:
        value = frame.amounts[0].value or 0
        if looks_like_code(value, frame.text):
            return question(frame.original, LONG)
    return None
