"""A word that leaves the time open: "rond mei 2020", "start 2020", "eind mei 2021"."""

from __future__ import annotations

import re

from uvp_xl.notation.planning.grammar import Years
from uvp_xl.notation.planning.part import question
from uvp_xl.notation.planning.stretch import Stretch, stretch
from uvp_xl.notation.reading import Planning

PRECEDENCE = 90

_MEANT = {
    ("begin", "half", "medio", "halverwege", "eind", "einde"): ("{}",),
    ("rond", "omstreeks", "circa", "ca.", "ca", "ongeveer", "±", "+/-", "~"): ("{}",),
    ("verwacht", "naar verwachting", "streven", "mogelijk", "richting"): ("{}",),
    ("start", "start in", "gestart", "gestart in", "starten in"): ("vanaf {}", "{}"),
    ("gereed", "gereed in", "klaar", "afgerond", "oplevering", "afronding"): ("{}", "t/m {}"),
    ("na", "op zijn vroegst", "niet eerder dan"): ("vanaf {}",),
}
"""Words before a time, and what may be meant by them."""

_PROPOSALS = {word: proposals for words, proposals in _MEANT.items() for word in words}
_PATTERN = re.compile(
    rf"(?P<word>{'|'.join(sorted(map(re.escape, _PROPOSALS), key=len, reverse=True))})"
    r"(?![a-z])[: ]*(?P<rest>.+)"
)


def read(text: str, years: Years) -> Planning | None:
    """The question which period is meant.

    >>> read("start 2020", ()).proposals
    ('vanaf 2020', '2020')
    """
    match = _PATTERN.fullmatch(text)
    if not match or not isinstance(stretch(match["rest"], years), Stretch):
        return None
    proposals = (said.replace("{}", match["rest"]) for said in _PROPOSALS[match["word"]])
    return question(f"met “{match['word']}” staat de periode niet vast", *proposals)
