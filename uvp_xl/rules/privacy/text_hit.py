"""The hit of a rule on a text in a cell, a note or a property."""

from __future__ import annotations

from uvp_xl.rules.rule import Hit
from uvp_xl.rules.text_index import TextLocation


def hit_at(location: TextLocation, problem: str) -> Hit:
    """Return the hit at a text that contains `problem`; the message begins with its location.

    >>> hit_at(TextLocation("Jeugd", 4, 2), "een adres.").cell
    'B4'
    """
    return Hit(location.sheet, location.cell, f"{location.phrase} staat {problem}")
