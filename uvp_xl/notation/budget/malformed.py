"""An amount with ambiguous points, commas or spaces: "€ 12,500", "12.50", "1.25.000"."""

from __future__ import annotations

import re

from uvp_xl.dutch_text import euro
from uvp_xl.notation.budget.amount_shape import Frame, is_year, neat
from uvp_xl.notation.budget.budget_question import question
from uvp_xl.notation.budget.money import MONEY, Money, money
from uvp_xl.notation.cell_reading import Budget

PRECEDENCE = 30
PROBLEM = (
    "In “{}” is niet zeker wat de punt, komma of spatie betekent. "
    "Schrijf punten tussen duizendtallen en een komma voor centen, zoals € 12.500 of € 12,50."
)


def read(frame: Frame) -> Budget | None:
    """Return the question what is meant; each proposal is the whole text, with that reading.

    >>> from uvp_xl.notation.budget.amount_shape import frame
    >>> read(frame("Max. € 12,500 p.j.")).proposals
    ('Max. € 12.500 p.j.', 'Max. € 12,50 p.j.')
    """
    if not any(_is_odd(amount) for amount in frame.amounts):
        return None
    written = (_rewritten(neat(frame.original), choice) for choice in (0, 1))
    proposals = tuple(text for text in written if text)
    return question(frame.original, PROBLEM, proposals)


def _is_odd(amount: Money) -> bool:
    return amount.value is None or amount.spaced


def _rewritten(text: str, choice: int) -> str:
    """Return the text with each odd amount in its reading number `choice`, or "" without one."""
    complete = True

    def put(match: re.Match[str]) -> str:
        nonlocal complete
        amount = money(match)
        if is_year(match) or not _is_odd(amount):
            return match[0]
        readings = amount.readings or ((amount.value,) if amount.value is not None else ())
        if choice >= len(readings):
            complete = False
            return match[0]
        if amount.unit > 1 and len(readings) == 1:
            return match[0].replace(".", ",")  # "2.5 mln"
        return euro(readings[choice]).removeprefix("" if amount.marked or readings[1:] else "€ ")

    text = MONEY.sub(put, text)
    return text if complete else ""
