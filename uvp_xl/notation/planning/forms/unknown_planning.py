"""No planning yet: "n.t.b.", "?", "p.m.", "z.s.m.", "afhankelijk van capaciteit"."""

from __future__ import annotations

import re

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.planning_grammar import NO_PLANNING, Years
from uvp_xl.notation.planning.time_part import question

PRECEDENCE = 30

_SHORT = frozenset(
    "niks niets nogniks nogniets"
    " - -- --- / _ * x xx xxx ntb nntb nnb nb notk pm zsm nvt tbd tba io memorie promemorie volgt"
    " later geen ja nee gereed afgerond klaar vervallen uitgesteld tzt nietbekend"
    " volgtnog volgtlater volgtnader inonderzoek wordtonderzocht idem incidenteel"
    " situationeel".split()
)
"""The whole text, without its full stops and blanks."""

_SAYS = re.compile(
    r"(?<![a-z])(?:afhankelijk|(?:in|na) overleg|nader te|nog (?:te|niet|geen|in|onbekend"
    r"|onduidelijk)"
    r"|te (?:bepalen|plannen|bezien)|zo (?:spoedig|snel) mogelijk|zodra|indien|wanneer|mits"
    r"|te zijner tijd|na (?:besluit(?:vorming)?|vaststelling|afronding|akkoord)(?![a-z])"
    r"|op aanvraag|in afwachting|wacht(?:en)? op|onder voorbehoud|op (?:afroep|verzoek)"
    r"|naar behoefte|ad[ -]hoc"
    r"|(?:op|(?:middel)?lange|korte|middellange) termijn|onbekend|geen planning|bij gelegenheid"
    r"|(?:n\.?t\.?b|z\.?s\.?m|p\.m)(?![a-z]))|\?"
)
"""Anywhere in the text: with these words the time is not certain."""


def read(text: str, _years: Years) -> Planning | None:
    """Return the question when it will be, for a text without a certain time.

    >>> read("n.t.b", ()).kind, read("2020?", ()).kind
    ('unknown', 'unknown')
    >>> read("doorlopend", ()) is None
    True
    """
    if text.replace(".", "").replace(" ", "") in _SHORT or _SAYS.search(text):
        return question(NO_PLANNING)
    return None
