"""A number that its format shows at another scale: 5000 that Excel shows as "5"."""

from __future__ import annotations

import re
from dataclasses import replace

from uvp_xl.clean_text import line
from uvp_xl.dutch_text import euro
from uvp_xl.grid import SeenText
from uvp_xl.notation.budget import typed_budget
from uvp_xl.notation.budget.amount_shape import frame
from uvp_xl.notation.cell_reading import Budget

OTHER_SCALE = (
    "Excel toont hier “{}”, maar in de cel staat {}. Dat bedrag telt. "
    "Laat het hele bedrag zien, of zet de eenheid in de kop."
)
_WHOLE = 1_000
"""A number from here on is a whole amount, even where the format adds a "k" to it."""
_DECIMALS = re.compile(r",(\d+)")


def read(value: SeenText, factor: int = 1) -> Budget | None:
    """Return the stored amount if the text shows it at another scale; None if it does not.

    In a column that counts in `factor` euros, as "x € 1.000" in its heading, a number that is shown
    in that unit has no problem; any other has one, and is still the stored amount.

    >>> read(SeenText("5", 5000), 1000).problem, read(SeenText("5", 5000)).minimum
    ('', 5000.0)
    >>> read(SeenText("5 uur", 5)) is None
    True
    """
    stored, taken = value.stored, frame(value)
    if not isinstance(stored, int | float) or isinstance(stored, bool) or taken.shape != "#":
        return None
    amount = taken.amounts[0]
    if amount.value is None:
        return None
    decimals = _DECIMALS.search(taken.text)
    margin = amount.unit / 2 / 10 ** (len(decimals[1]) if decimals else 0)
    if abs(amount.value - stored) <= margin:
        return None if amount.unit == 1 else typed_budget.read(stored)
    if abs(amount.value - stored * amount.unit) <= margin and abs(stored) < _WHOLE:
        return None  # The format only adds the unit in which the number is meant: "12,5 k".
    result = typed_budget.read(stored)
    if result.kind != "amount" or abs(amount.value * factor - stored) <= margin * factor:
        return result
    return replace(result, problem=OTHER_SCALE.format(line(value), euro(float(stored))))
