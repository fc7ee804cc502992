"""Paid in time, not in money: "0,2 fte", "40 uur per week", "ambtelijke uren", "capaciteit"."""

from __future__ import annotations

import re

from uvp_xl.notation.budget.amount_shape import Frame
from uvp_xl.notation.budget.budget_phrase import PARTIES, all_parts, phrase
from uvp_xl.notation.cell_reading import Budget

PRECEDENCE = 20
_UNIT = r"(?:uur|uren|urn|u|fte|fte's|ftes|dag|dagen|dgn|werkdagen|dagdeel|dagdelen|mensdagen)"
_EVERY = r"(?:(?: per | ?p?/)(?:jaar|jr|j|maand|mnd|m|week|wk|w|dag|kwartaal)| ?p[jw])"
_NUMBER = r"(?:[#@][½¼¾]?|[½¼¾])"
_KIND = (
    r"(?:ambtelijke?|interne?|eigen|bestaande?|reguliere?|beschikbare?|personele|formatieve"
    r"|gemeentelijke?|huidige?|alleen|uitsluitend)"
)
_TIME = (
    r"(?:uren|urn|uur|uren ?inzet|capaciteit|personeelscapaciteit|formatie|fte|dagen|tijd"
    r"|personeelsinzet|menskracht|mankracht|ureninzet|manuren|mensuren)"
)
_ABOUT = (
    r"(?:(?:ca|circa|ongeveer|±|~|max|maximaal|minimaal|inzet|formatie|capaciteit|ambtelijke?)"
    r"[ :]*)*"
)
_COUNTED = re.compile(
    rf"{_ABOUT}(?:{_NUMBER}(?:(?:-|tot|à|a|/|en){_NUMBER})? ?{_UNIT}|(?:fte|uren|uur):?{_NUMBER})"
    rf"{_EVERY}?"
    rf"(?: (?:ambtelijk|ambtelijke inzet|inzet|capaciteit|formatie))?(?: (?:{PARTIES}))?"
)
_NAMED = re.compile(
    rf"(?:(?:binnen|uit|inzet|inzet van|in|alleen|uitsluitend|via) )?(?:de )?"
    rf"(?:{_KIND} )*(?:{_TIME}|(?:ambtelijke|personele) inzet|inzet (?:ambtenaren|personeel))"
    rf"(?: (?:van |voor )?(?:{PARTIES}))?"
)


def read(frame: Frame) -> Budget | None:
    """Return the hours; how many is not kept, because they are no euros.

    >>> from uvp_xl.notation.budget.amount_shape import frame
    >>> read(frame("ca. 8 uur per week")).kind, read(frame("ambtelijke capaciteit")).kind
    ('hours', 'hours')
    """
    if any(amount.marked for amount in frame.amounts):
        return None
    return Budget("hours") if all_parts(phrase(frame.shape), _is_time) else None


def _is_time(words: str) -> bool:
    return bool(_COUNTED.fullmatch(words) or _NAMED.fullmatch(words))
