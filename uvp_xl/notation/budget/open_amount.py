"""Words that are known to leave the amount open: "n.t.b.", "?", "subsidie", "structureel"."""

from __future__ import annotations

import re

from uvp_xl.notation.budget.amount_shape import Frame
from uvp_xl.notation.budget.budget_question import question
from uvp_xl.notation.cell_reading import Budget

PRECEDENCE = 30
NOT_YET = "“{}” is nog geen bedrag. Schrijf een bedrag, of p.m. als het later bekend wordt."
NO_SIZE = "“{}” zegt niet om hoeveel geld het gaat. Schrijf het bedrag erbij."
DOUBT = "“{}” kan meer dan één ding betekenen. Kies een duidelijker omschrijving."

_FAMILIES = (
    (
        NOT_YET,
        (),
        r"\?+|\?*(?:ntb|tbd|nnb|nb|onbekend|niet bekend|volgt|volgt (?:nog|later)|niet begroot)\?*"
        r"|(?:nader|nog|nog nader) (?:te bepalen|in te vullen|uit te werken|te begroten|te ramen"
        r"|te onderzoeken|onbekend|niet bekend|niet begroot)"
        r"|(?:in|wordt) onderzo(?:ek|cht)|afhankelijk van.*",
    ),
    (
        NO_SIZE,
        (),
        r".*subsidie.*|.*financiering.*|.*fonds"
        r"|(?:structurele?|structureel|incidentele?|incidenteel|eenmalig|jaarlijks)"
        r"(?: (?:budget|middelen|kosten))?",
    ),
    (
        DOUBT,
        ("geen kosten", "binnen bestaand budget"),
        r"geen (?:(?:extra|aanvullende?|apart) .*|meerkosten)",
    ),
    (
        DOUBT,
        ("geen kosten", "p.m."),
        r"-+|geen (?:budget|geld|middelen|begroting)(?: beschikbaar)?",
    ),
    (
        DOUBT,
        ("binnen bestaand budget", "p.m."),
        r"(?:uit )?(?:eigen )?(?:budget|begroting|middelen)",
    ),
)
_TABLE = tuple(
    (sentence, proposals, re.compile(pattern)) for sentence, proposals, pattern in _FAMILIES
)


def read(frame: Frame) -> Budget | None:
    """Return the question that belongs to these words.

    >>> from uvp_xl.notation.budget.amount_shape import frame
    >>> read(frame("n.t.b.")).problem
    '“n.t.b.” is nog geen bedrag. Schrijf een bedrag, of p.m. als het later bekend wordt.'
    """
    if frame.amounts:
        return None
    for sentence, proposals, pattern in _TABLE:
        if pattern.fullmatch(frame.shape.strip("€ ")):
            return question(frame.original, sentence, proposals)
    return None
