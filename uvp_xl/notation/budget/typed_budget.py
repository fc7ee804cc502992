"""A budget cell that holds no text: Excel's own numbers are euros, anything else is a question."""

from __future__ import annotations

import math

from uvp_xl.clean_text import text
from uvp_xl.dutch_text import euro
from uvp_xl.grid import CellError, Percentage, Value
from uvp_xl.notation.budget import cost_centre, negative, year_or_date
from uvp_xl.notation.budget.amount_shape import YEARS
from uvp_xl.notation.budget.budget_question import question
from uvp_xl.notation.budget.ledger import looks_like_code
from uvp_xl.notation.budget.money import LARGEST, TINY
from uvp_xl.notation.cell_reading import Budget

LOGICAL = "“{}” is geen bedrag. Schrijf een bedrag, bijvoorbeeld € 12.500."
DATE = (
    "Hier staat een datum of tijd ({}), geen bedrag. Controleer de celeigenschap en typ het bedrag."
)
SHARE = "“{}” is een percentage, geen bedrag. Schrijf het bedrag in euro's."
ERROR = "De formule geeft een fout ({}). Herstel de formule of typ het bedrag."
SIZE = "“{}” is geen bruikbaar bedrag. Controleer het getal."
PART = "“{}” is minder dan een euro. Schrijf erbij of het euro's of fte zijn."


_OTHER = {CellError: ERROR, Percentage: SHARE}


def read(value: Value) -> Budget:
    """Return the budget of a cell that is not text. Never raises.

    >>> read(12500).minimum, read(2020).proposals, read(True).kind
    (12500.0, (), 'unknown')
    """
    if isinstance(value, bool):
        return question(text(value), LOGICAL)
    if isinstance(value, int | float):
        return _number(value)
    return question(text(value), _OTHER.get(type(value), DATE))


def _number(value: float) -> Budget:
    if not math.isfinite(value) or abs(value) >= LARGEST:
        return question(text(value), SIZE)
    if value < 0:
        return question(text(value), negative.PROBLEM)
    if value in YEARS:
        return question(text(value), year_or_date.PROBLEM)
    if 0 < value < TINY:
        return question(text(value), PART, (f"{text(value)} fte", euro(value)))
    if looks_like_code(value):
        return question(text(value), cost_centre.LONG)
    return Budget("amount", float(value), float(value))
