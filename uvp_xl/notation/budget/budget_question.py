"""The questions that a budget cell can leave: the kind ``unknown`` with a Dutch sentence."""

from __future__ import annotations

from uvp_xl.notation.cell_reading import Budget
from uvp_xl.notation.question_text import quoted


def question(original: str, sentence: str, proposals: tuple[str, ...] = ()) -> Budget:
    """Return a budget of the kind ``unknown``; the cell's text takes the place of "{}".

    >>> question("n.t.b. ", "“{}” is nog geen bedrag.").problem
    '“n.t.b.” is nog geen bedrag.'
    """
    return Budget("unknown", problem=quoted(sentence, original), proposals=proposals)
