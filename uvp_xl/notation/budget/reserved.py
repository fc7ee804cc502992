"""Pro memorie: costs will come, their amount is left open on purpose: "p.m.", "pro memorie"."""

from __future__ import annotations

import re

from uvp_xl.notation.budget.frame import Frame
from uvp_xl.notation.budget.phrase import phrase
from uvp_xl.notation.reading import Budget

PRECEDENCE = 20
_RESERVED = re.compile(
    r"(?:als |een )?(?:pm|p m|pro ?memorie)(?:[- ]?(?:post|raming|bedrag))?"
    r"(?: opgenomen)?(?:[ ,;:-]?\(?(?:ntb|nader te bepalen|nog te bepalen|nog onbekend)\)?)?"
)


def read(frame: Frame) -> Budget | None:
    """The reservation.

    >>> from uvp_xl.notation.budget.frame import frame
    >>> read(frame("P.M. (zie raadsvoorstel)")).kind
    'reserved'
    """
    return Budget("reserved") if _RESERVED.fullmatch(phrase(frame.shape)) else None
