"""What is left: a text that no family knows becomes a question, with what comes near it."""

from __future__ import annotations

from uvp_xl.notation.budget.frame import Frame
from uvp_xl.notation.budget.money import euro
from uvp_xl.notation.budget.question import LONGEST, question
from uvp_xl.notation.budget.terms import without_terms
from uvp_xl.notation.reading import Budget

PRECEDENCE = 90
PROBLEM = "“{}” is geen duidelijk bedrag. Schrijf bijvoorbeeld € 12.500, p.m. of regulier budget."
NEAR = 0.8
EXAMPLES = (
    "binnen bestaand budget", "regulier", "regulier budget", "conform begroting", "kostenneutraal",
    "bestaande middelen", "pro memorie", "nihil", "geen kosten", "ambtelijke uren",
    "ambtelijke capaciteit", "niet van toepassing",
)  # fmt: skip


def read(frame: Frame) -> Budget:
    """The question what is meant; the one amount in the cell, or a near notation, is proposed.

    >>> from uvp_xl.notation.budget.frame import frame
    >>> read(frame("binnen bestand buget")).proposals
    ('binnen bestaand budget',)
    """
    return question(frame.original, PROBLEM, _amount(frame) or _near(frame.text))


def _amount(frame: Frame) -> tuple[str, ...]:
    if len(frame.amounts) != 1:
        return ()
    amount = frame.amounts[0]
    # A small number with an unknown word may lack a unit ("€ 2,5 ton"): then nothing is proposed.
    if amount.value is None or (amount.value < 1000 and not amount.exact):
        return ()
    rest = without_terms(frame.shape)
    return (euro(amount.value) + (" per jaar" if rest and rest[1] else ""),)


def _near(text: str) -> tuple[str, ...]:
    if len(text) > LONGEST:
        return ()
    from difflib import get_close_matches  # Only questions need it.

    return tuple(get_close_matches(text, EXAMPLES, n=1, cutoff=NEAR))
