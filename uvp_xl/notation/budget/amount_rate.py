"""An amount per something other than a year: "€ 500 per maand", "€ 500 p.m.", "€ 80 per uur"."""

from __future__ import annotations

import re

from uvp_xl.dutch_text import euro
from uvp_xl.notation.budget.amount_shape import Frame
from uvp_xl.notation.budget.budget_question import question
from uvp_xl.notation.cell_reading import Budget

PRECEDENCE = 30
PROBLEM = "“{}” is geen bedrag per jaar of in totaal. Schrijf wat het in een jaar kost."
TIMES_A_YEAR = {"maand": 12, "mnd": 12, "m": 12, "kwartaal": 4, "halfjaar": 2}
_RATE = re.compile(r"#(?:(?:per |/|p/)(?P<each>\w+)|(?P<month>pm|p m|maandelijks)\b).*")


def read(frame: Frame) -> Budget | None:
    """Return the question what it costs in a year, with the sum where the calendar gives it.

    >>> from uvp_xl.notation.budget.amount_shape import frame
    >>> read(frame("€ 500 per maand")).proposals
    ('€ 6.000 per jaar', '€ 6.000 incidenteel')
    """
    match = _RATE.fullmatch(frame.shape)
    if not match or len(frame.amounts) != 1:
        return None
    times = TIMES_A_YEAR.get("maand" if match["month"] else match["each"])
    value = frame.amounts[0].value
    if match["each"] == "jaar":
        return None
    year = euro(value * times) if times and value is not None else ""
    # The months of one year, or of every year; and "p.m." may also be pro memorie.
    proposals = (f"{year} per jaar", f"{year} incidenteel") if year else ()
    if match["month"] in ("pm", "p m") and value is not None:
        proposals = (*proposals, euro(value))
    return question(frame.original, PROBLEM, proposals)
