"""The questions that a budget cell can leave: the kind ``unknown`` with a Dutch sentence."""

from __future__ import annotations

from uvp_xl.clean_text import line
from uvp_xl.notation.cell_reading import Budget

LONGEST = 60
"""A quoted text is cut here, so that the sentence stays readable."""


def question(original: str, sentence: str, proposals: tuple[str, ...] = ()) -> Budget:
    """Return a budget of the kind ``unknown``; the cell's text takes the place of "{}".

    >>> question("n.t.b. ", "“{}” is nog geen bedrag.").problem
    '“n.t.b.” is nog geen bedrag.'
    """
    text = line(original)
    if len(text) > LONGEST:
        text = text[: LONGEST - 1].rstrip() + "…"
    return Budget("unknown", problem=sentence.replace("{}", text), proposals=proposals)
