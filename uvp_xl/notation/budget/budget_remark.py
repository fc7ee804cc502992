"""Words next to an amount: those that leave it as it is, and those that could change it.

"€ 10.000 uit regulier budget" is € 10.000; "€ 10.000 tekort", "€ 10.000 per wijk" and "€ 2,5 ton"
are something else. When in doubt the words are not harmless and the cell becomes a question.
"""

from __future__ import annotations

import re

from uvp_xl.notation.budget.money import Money

TURNING = frozenset(
    "niet geen noch zonder nog of per plus minus min tekort minder meer hoger lager korting "
    "bezuiniging bezuinigen besparing besparen vervalt vervallen geschrapt terug opbrengst "
    "opbrengsten baten inkomsten voordeel max maximaal maximum minimaal minimum vanaf tot boven "
    "onder ruim bijna waarvan deel deels helft resterend restant rest extra "
    "uur uren fte dag dagen dagdeel dagdelen week weken maand maanden mnd kwartaal kwartalen jaar "
    "jaren stuk stuks keer maal elk elke ieder iedere iedereen persoon personen inwoner inwoners "
    "ton tonnen miljard miljarden mld mrd bln bn mille honderd cent dollar usd gbp procent pct "
    "ntb pm memorie nihil nvt onbekend nader afhankelijk onzeker misschien mogelijk".split()
)
"""Words that may turn the amount into another one, or into none."""

SOURCES = frozenset(
    "uit vanuit van voor via ten tbv tlv ivm door in binnen aan bij op conform volgens ex excl "
    "exclusief incl inclusief subsidie subsidies budget budgetten begroting begroot bijdrage "
    "provincie rijk gemeente beschikbaar gereserveerd dekking gedekt totaal kosten btw".split()
)
"""First words of a remark that can follow any amount: the source of the money, or its purpose."""

LABELS = frozenset(
    "budget begroting begroot kosten raming kostenraming geraamd geraamde geschat totaal totale "
    "bedrag subsidie bijdrage investering krediet indicatie schatting prognose projectkosten "
    "projectbudget werkbudget uitvoeringskosten materiaalkosten gemeente provincie rijk is incl "
    "inclusief excl exclusief btw".split()
)
"""Words that can precede an amount without a colon."""

_MONEY_WORD = re.compile(
    r"subsidie|budget|begrot|middelen|bijdrage|btw|provincie|rijks?\b|reserve|krediet|fonds|dekking"
)
_WORD = re.compile(r"[^\W\d_]+")
_ODD_SIGN = re.compile(r"[^\w\s,;:().&'/-]|[#@]|[0-9]")
_OTHER_CYCLE = re.compile(r"(?:jaarlijks|maandelijks|wekelijks|dagelijks)e?$")
_CHANGED = re.compile(
    r"terug(?:ge|beta|vorder)|ver(?:laag|laging|hoog|hoging|minder|dubbel|worpen)|ge?halveer"
    r"|bijgesteld|gekort|afgewezen|geweigerd|ingetrokken|(?:weg)?bezuinig|bespaar|schrap"
)
"""Stems of verbs that invalidate an amount."""

_LIKE_A_UNIT = re.compile(r"m[ijln]+\b|mil[ij]?[oe]*n\b|\w*joen|duiz\w*|tsd")
_YEAR = re.compile(r"(?:\b(?:in|voor|over|jaar|jaarschijf|begroting|uit) ?)?@")
_YEARS = re.compile(
    r"(?:\b(?:in|voor|over|jaar|vanaf|sinds|met ingang van|miv|ingaande|tot|tot en met|en) ?)?"
    r"(?:t/m|-|/|,)?@"
)


def is_harmless(words: str) -> bool:
    """Return whether a text has nothing in it that could change an amount.

    >>> is_harmless("uit regulier budget"), is_harmless("per wijk")
    (True, False)
    """
    if _ODD_SIGN.search(words) or words[:1] in ("-", "+", "/"):
        return False
    tokens = _WORD.findall(words)
    return not any(
        word in TURNING or _OTHER_CYCLE.search(word) or _CHANGED.match(word) for word in tokens
    )


def can_follow(tail: str, amount: Money, per_year: bool | None) -> bool:
    """Return whether these words can follow this amount and leave it as it is.

    One year may be named; more, or a first year, only where the amount is per year anyway.
    """
    tail = tail.replace("№", "").strip() if amount.marked else tail
    years = tail.count("@")
    if years and (years == 1 or per_year):
        tail = (_YEARS if per_year else _YEAR).sub(" ", tail).replace("()", " ").strip()
    if not tail:
        return True
    if not is_harmless(tail) or amount.spaced:
        return False
    first = _WORD.match(tail)
    if not amount.marked:
        # "1500 deelnemers" is no money, "15000 uit regulier budget" is.
        return (amount.value or 0) >= 1000 and bool(_MONEY_WORD.search(tail))
    if first is None or first[0] in SOURCES:
        return True
    if _LIKE_A_UNIT.match(tail):
        return False
    # A word right behind a small number can be a unit that is not known here.
    return len(first[0]) > 2 and first[0] != "en" and (amount.exact or (amount.value or 0) >= 1000)


def can_precede(lead: str, amount: Money, per_year: bool | None) -> bool:
    """Return whether these words can precede this amount and leave it as it is.

    As in `can_follow` a first year may be named where the amount is per year.
    """
    if amount.marked:
        lead = lead.removeprefix("№").lstrip(" :,;")
    if lead.count("@") == 1 and amount.marked:
        lead = (_YEARS if per_year else _YEAR).sub("", lead).lstrip(":")
    if not lead:
        return True
    label, words = lead.rstrip(":"), _WORD.findall(lead)
    if words and set(words) - {"van", "op"} <= LABELS and words[0] in LABELS and is_harmless(label):
        return True
    return amount.marked and lead.endswith(":") and is_harmless(label)
