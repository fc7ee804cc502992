"""No costs: "nihil", "geen", "n.v.t.", "€ -", "geen kosten", "kostenneutraal".

A bare "-" can also mean that the costs are not known yet: a question (see `open_amount`).
"""

from __future__ import annotations

import re

from uvp_xl.notation.budget.amount_shape import Frame
from uvp_xl.notation.budget.budget_phrase import all_parts, phrase
from uvp_xl.notation.cell_reading import Budget

PRECEDENCE = 20
# "geen budget" is left out on purpose: it can also mean that the money is not there.
_NONE = re.compile(
    r"-+|nihil|geen|niets|niks|nvt|n/a|niet van toepassing|gratis|kosteloos|kostenloos"
    r"|zonder kosten"
    r"|(?:kosten|budget)[- ]?neutraal|budgettair neutraal"
    r"|(?:(?:er|hier|hieraan) zijn )?geen kosten"
    r"(?: (?:aan )?verbonden| voor (?:de )?gemeente)?"
    r"|geen (?:budget|geld|middelen|begroting) (?:nodig|benodigd|vereist)"
    r"|geen financi[eë]le (?:gevolgen|consequenties|middelen nodig)"
)


def read(frame: Frame) -> Budget | None:
    """Return the absence of costs.

    >>> from uvp_xl.notation.budget.amount_shape import frame
    >>> read(frame("€ -")).kind, read(frame("geen budget"))
    ('none', None)
    """
    if not frame.shape.strip("-"):
        return None
    return Budget("none") if all_parts(phrase(frame.shape), _is_none) else None


def _is_none(words: str) -> bool:
    return _NONE.fullmatch(words) is not None
