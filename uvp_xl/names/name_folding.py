"""How names are compared: what is only typography does not count."""

from __future__ import annotations

import re

from uvp_xl.clean_text import key

_TIGHT = re.compile(r" ?([/+]) ?")
_AND = re.compile(r" ?& ?")
_HYPHEN = re.compile(r" ?- ?en ")
_DOTTED = re.compile(r"(?:\w\.){2,}\w?|\w\.\w")


def folded(text: str) -> str:
    """A name as it is compared: `text.key`, without blanks around a slash and dots in initials.

    An ampersand is as good as "en".

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
