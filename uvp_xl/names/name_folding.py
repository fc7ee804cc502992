"""Comparison of names without their typography."""

from __future__ import annotations

import re

from uvp_xl.clean_text import key

_TIGHT = re.compile(r" ?([/+]) ?")
_AND = re.compile(r" ?& ?")
_HYPHEN = re.compile(r" ?- ?en ")
_DOTTED = re.compile(r"(?:\w\.){2,}\w?|\w\.\w")


def folded(text: str) -> str:
    """Return a name for comparison: `clean_text.key`, without spaces around "/" or dots in
    initials.

    An ampersand equals "en".

    >>> folded("MO / RO"), folded("O.M."), folded("Zorg-en Veiligheidshuis"), folded("B&W")
    ('mo/ro', 'om', 'zorg- en veiligheidshuis', 'b en w')
    """
    same = key(text)
    if same.isalpha():
        return same
    same = _AND.sub(" en ", _TIGHT.sub(r"\1", same))
    if "-" in same:
        same = _HYPHEN.sub("- en ", same)
    return same.replace(".", "") if "." in same and _DOTTED.fullmatch(same) else same
