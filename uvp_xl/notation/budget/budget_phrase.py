"""The words of a cell that holds no amount, made ready to look up in a family's table."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from uvp_xl.notation.budget.amount_terms import without_terms
from uvp_xl.notation.budget.budget_remark import is_harmless

_YEARS = re.compile(r"(?: ?\b(?:in|voor|van|jaar))? ?\(?@(?:(?:-|/|en|t/m)@)*\)?$")
_LABEL = re.compile(r"^(?:@|budget|begroting|kosten|dekking|raming|financiering|bedrag):")
_BRACKETS = re.compile(r"\(([^()]*)\)")
_COVER = re.compile(r"regulier|bestaand|budget|begrot|middelen|capaciteit|subsidie|structureel")
_PARTS = re.compile(r"[,;/&+]| en\b ?")

PARTIES = (
    "oov|veiligheid|integrale veiligheid|openbare orde en veiligheid|politie|ggd|gemeente|jeugd"
    "|zorg|wmo|sociaal domein|handhaving|communicatie|brandweer|veiligheidsregio|partners"
    "|ambtenaren|medewerkers|team veiligheid"
)
"""Whose money or time it is, where the name follows without a preposition; a pattern."""


@lru_cache(maxsize=1024)
def phrase(shape: str) -> str:
    """Return the words of a shape without euro sign, label, closing years, "per year" and remarks.

    A remark that could change the meaning stays where it is, so that no table knows the phrase.

    >>> phrase("€pm(zie raadsvoorstel)"), phrase("conform begroting@")
    ('pm', 'conform begroting')
    """
    words = _LABEL.sub("", shape.strip("€ ")).strip("€ ")
    words = _BRACKETS.sub(_without_remark, _YEARS.sub("", words))
    rest = without_terms(words)
    return (rest[0] if rest else words).strip(" ,;:€")


def _without_remark(match: re.Match[str]) -> str:
    remark = match[1]
    return " " if is_harmless(remark) and not _COVER.search(remark) else match[0]


def all_parts(words: str, known: Callable[[str], bool]) -> bool:
    """Return whether the words, or else every part of an enumeration of them, are known.

    >>> all_parts("uren, capaciteit", {"uren", "capaciteit"}.__contains__)
    True
    """
    if known(words):
        return True
    parts = [part.strip() for part in _PARTS.split(words)]
    return len(parts) > 1 and all(known(part) for part in parts)
