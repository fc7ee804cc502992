"""No planning yet: "n.t.b.", "?", "p.m.", "z.s.m.", "afhankelijk van capaciteit"."""

from __future__ import annotations

import re

from uvp_xl.notation.planning.grammar import NO_PLANNING, Years
from uvp_xl.notation.planning.part import question
from uvp_xl.notation.reading import Planning

PRECEDENCE = 30

_SHORT = re.compile(
    r"n\.?(?:n\.?)?t\.?b|n\.?n\.?b|n\.?o\.?t\.?k|p\.?m|z\.?s\.?m|n\.?v\.?t|n\.?b|t\.?b\.?d|t\.?b\.?a"
    r"|i\.?o|memorie|pro memorie|[-?x/_*]+|volgt|later|onbekend|geen|gereed|afgerond|klaar|vervallen"
)
"""The whole text, with or without full stops."""

_SAYS = re.compile(
    r"(?<![a-z])(?:afhankelijk|in overleg|na overleg|nader te|nog (?:te|niet|in|onbekend|onduidelijk)"
    r"|te (?:bepalen|plannen|bezien)|zo (?:spoedig|snel) mogelijk|zodra|indien|wanneer|mits"
    r"|in afwachting|wacht(?:en)? op|onder voorbehoud|op afroep|op verzoek|naar behoefte|ad hoc"
    r"|op (?:korte |lange |middellange )?termijn|(?:middel)?lange termijn|korte termijn"
    r"|n\.?t\.?b(?![a-z])|z\.?s\.?m(?![a-z])|p\.m(?![a-z])|onbekend|geen planning|bij gelegenheid)|\?"
)
"""Somewhere in the text: whatever else it says, the time is not certain."""


def read(text: str, years: Years) -> Planning | None:
    """The question when it will be; a time that stands there all the same becomes a proposal.

    >>> read("n.t.b", ()).kind, read("2020?", ()).kind
    ('unknown', 'unknown')
    >>> read("doorlopend", ()) is None
    True
    """
    if _SHORT.fullmatch(text) or _SAYS.search(text):
        return question(NO_PLANNING)
    return None
