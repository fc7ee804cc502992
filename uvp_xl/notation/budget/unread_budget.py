"""The rest: a text that no family knows becomes a question, with similar notations."""

from __future__ import annotations

from uvp_xl.notation.budget.amount_shape import Frame
from uvp_xl.notation.budget.budget_question import question
from uvp_xl.notation.cell_reading import Budget
from uvp_xl.notation.question_text import LONGEST
from uvp_xl.notation.safe_proposals import is_same

PRECEDENCE = 90
PROBLEM = "“{}” is geen duidelijk bedrag. Schrijf bijvoorbeeld € 12.500, p.m. of regulier budget."
EXAMPLES = (
    "binnen bestaand budget", "regulier", "regulier budget", "conform begroting", "kostenneutraal",
    "bestaande middelen", "pro memorie", "nihil", "geen kosten", "ambtelijke uren",
    "ambtelijke capaciteit", "niet van toepassing",
)  # fmt: skip


def read(frame: Frame) -> Budget:
    """Return the question what is meant; a notation that differs in typing only is proposed.

    >>> from uvp_xl.notation.budget.amount_shape import frame
    >>> read(frame("binnen bestand buget")).proposals
    ('binnen bestaand budget',)
    """
    return question(frame.original, PROBLEM, _near(frame.text))


def _near(text: str) -> tuple[str, ...]:
    if len(text) > LONGEST:
        return ()
    return tuple(known for known in EXAMPLES if is_same(text, known))
