"""The number of a choice before a status: "1 - Niet gestart", "3. In uitvoering", "b) loopt"."""

from __future__ import annotations

import re

_NUMBER = re.compile(
    r"\(?(?:\d{1,2}[a-c]?|[a-h](?=[.)]))(?: ?[.):_]| ?-(?!\d)| - )[ .):_-]*(?=[^\W\d_])"
)
_STAGE = re.compile(r"(?:fase|stap) ?\d{1,2} ?[:-] ?(?=\w+fase$)")
"""The number of a stage before its name; in "fase 1: gereed" it is the stage that is done."""


def unnumbered(text: str) -> str:
    """Return a cleaned text without the number before it.

    >>> unnumbered("1 - niet gestart"), unnumbered("fase 4: realisatiefase")
    ('niet gestart', 'realisatiefase')
    >>> unnumbered("1-5-2026 gereed"), unnumbered("3 van 5 gereed"), unnumbered("fase 1: gereed")
    ('1-5-2026 gereed', '3 van 5 gereed', 'fase 1: gereed')
    """
    match = _NUMBER.match(text) or _STAGE.match(text)
    return text[match.end() :] if match else text
