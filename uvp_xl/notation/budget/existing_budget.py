"""Paid from money that is there: "binnen bestaand budget", "regulier", "conform begroting"."""

from __future__ import annotations

import re

from uvp_xl.notation.budget.amount_shape import Frame
from uvp_xl.notation.budget.budget_phrase import PARTIES, all_parts, phrase
from uvp_xl.notation.budget.budget_remark import is_harmless
from uvp_xl.notation.cell_reading import Budget

PRECEDENCE = 20
_PAID = "gedekt|betaald|gefinancierd|bekostigd"
_VERB = (
    r"(?:(?:de )?(?:kosten|dekking|budget|financiering) )?"
    # "wordt opgenomen in de begroting" is still to come, "wordt gedekt uit" is not.
    rf"(?:(?:is|zijn|(?:wordt|worden) (?:{_PAID})|{_PAID}|reeds|al|past|passen|valt|vallen"
    r"|opgenomen|meegenomen|komt|komen|te dekken|blijft|blijven|dekking) )*"
)
_FROM = r"(?:binnen|uit|vanuit|conform|volgens|via|in|door|van|ten laste van|tlv|onderdeel van) "
_ARTICLE = r"(?:(?:de|het|onze|een) )?"
_EXISTING = (
    r"(?:bestaande?|best|huidige?|reguliere?|reg|lopende?|beschikba(?:ar|re)|vastgestelde?|goedgekeurde?"
    r"|normale?)"
)
_MONEY = (
    r"(?:(?:afdelings|programma|werk|jaar|exploitatie|gemeente|meerjaren|beleids|veiligheids)?"
    r"(?:budget|budgetten|begroting|begrotingen|middelen)"
    r"|exploitatie|begrotingsruimte|begrotingsposten|begrotingspost|bedrijfsvoering)"
)
_BUDGET = r"(?:programma|jaar|gemeente|meerjaren)?begroting"
_WORK = r"(?:werk|werkzaamheden|taken|taak|kosten|financiering|dekking|inzet)"
_COVER = re.compile(
    rf"{_VERB}(?:"
    rf"(?:{_FROM}{_ARTICLE})?{_EXISTING}(?: (?:en|of|/) {_EXISTING})? {_MONEY}"
    rf"|(?:{_FROM})?{_ARTICLE}reguliere? {_WORK}"
    rf"|(?:binnen|conform|volgens|opgenomen in) {_ARTICLE}{_MONEY}"
    rf"|(?:uit|vanuit|in|ten laste van|tlv) {_ARTICLE}{_BUDGET}"
    rf"|(?:zit |zitten )?in {_ARTICLE}{_BUDGET}(?: opgenomen)?"
    rf"|(?:is|zijn|al|reeds) begroot|reguliere?|bestaande?|going concern"
    rf")(?P<party> (?:(?:van|voor|bij|team|afdeling|cluster|programma) .+|(?:{PARTIES})))?"
)


def is_existing(words: str) -> bool:
    """Return whether the words mean that existing money covers the costs.

    >>> is_existing("uit reguliere middelen"), is_existing("buiten begroting")
    (True, False)
    """
    match = _COVER.fullmatch(words)
    return match is not None and is_harmless(match["party"] or "")


def read(frame: Frame) -> Budget | None:
    """Return the existing budget; its size is not known here.

    >>> from uvp_xl.notation.budget.amount_shape import frame
    >>> read(frame("Past binnen de begroting 2021")).kind
    'existing_budget'
    """
    return Budget("existing_budget") if all_parts(phrase(frame.shape), is_existing) else None
