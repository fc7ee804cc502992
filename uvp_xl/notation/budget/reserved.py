"""Pro memorie: costs will come, their amount is left open on purpose: "p.m.", "pro memorie"."""

from __future__ import annotations

import re

from uvp_xl.notation.budget.amount_shape import Frame
from uvp_xl.notation.budget.budget_phrase import phrase
from uvp_xl.notation.cell_reading import Budget

PRECEDENCE = 20
_RESERVED = re.compile(
    r"(?:als |een )?(?:pm|p m|(?:pro ?)?memorie)(?:[- ]?(?:post|raming|bedrag))?"
    r"(?: opgenomen)?(?:[ ,;:-]?\(?(?:ntb|nader te bepalen|nog te bepalen|nog onbekend)\)?)?"
)


_LATER = re.compile(
    r"(?:p ?m|(?:pro ?)?memorie)[ ,;:(-]+(?:wordt|worden|nader|nog|volgt|zie|komt|bij|in de) ?.+"
)
"""With a word on when or how it will be known."""

_NOT_YET = re.compile(r"\bniet (?:bekend|bepaald|begroot|duidelijk|geraamd)\b")
_TURNED = re.compile(
    r"\b(?:niet|geen|niks|nihil|verval\w*|geschrapt|gehalveerd|terugge\w*|bestaand\w*|regulier\w*|of|maar)\b"
)


def read(frame: Frame) -> Budget | None:
    """Return the reservation.

    >>> from uvp_xl.notation.budget.amount_shape import frame
    >>> read(frame("P.M. (zie raadsvoorstel)")).kind
    'reserved'
    """
    words = phrase(frame.shape)
    later = _LATER.fullmatch(words)
    known = bool(later) and not (frame.amounts or _TURNED.search(_NOT_YET.sub("", words)))
    return Budget("reserved") if known or _RESERVED.fullmatch(words) else None
