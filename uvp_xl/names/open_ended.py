"""Words that leave a list of names open: "etc.", "o.a.", "alle partners"."""

from __future__ import annotations

import re

_GROUP = (
    r"(?:keten|netwerk|samenwerkings|veiligheids|externe |interne )?"
    r"(?:partners?|partijen|organisaties|instanties|instellingen|diensten|stakeholders)"
)
_WHICH = (
    r"(?:alle|andere|overige|diverse|div\.|meerdere|verschillende|vele|betrokken|relevante|"
    r"bovenstaande|bovengenoemde|genoemde|nader te bepalen)"
)
_ENDS = re.compile(
    r"(?:^|(?<=[\s,./)]))(?:etc|et\s?cetera|enz|enzovoorts?|en zo voorts?|e\.\s?d|[eo]\.\s?a|"
    r"onder (?:andere|meer)|en dergelijken?|n\.?\s?t\.?\s?b|n(?:ader|og) te bepalen|"
    rf"(?:en )?(?:(?:vele )?anderen|overigen|{_WHICH}(?: {_WHICH})* {_GROUP}))\b\.*$"
    r"|(?<!\.)\.{3,}$|…$",
    re.IGNORECASE,
)
_SAYS_NOBODY = re.compile(
    rf"(?:(?:{_WHICH} )*(?:betrokkenen|{_GROUP})|allen|allemaal|iedereen|derden|diversen?|div\.|"
    r"overige|externen?|internen?|extern|intern|alle|wisselend|in overleg|naar behoefte|"
    r"(?:alle|interne|diverse|betrokken) (?:afdelingen|teams)|nog (?:niet |nader )?(?:on)?bekend|"
    r"wordt (?:nog |nader )*(?:bepaald|ingevuld)|per (?:geval|casus|situatie)|afhankelijk van .*|"
    r"(?:als|zie|idem)(?: als)? (?:hier)?(?:boven|onder)(?:staand|genoemd)?e?|"
    r"zie (?:vorige?|onder|bijlage|toelichting|tekst|punt|actie|nr).*|"
    r"idem|ibidem|ibid\.?|id\.|dito|ditto|[\"“”〃″]+|zelfde(?: als .*)?|dezelfden?(?: als .*)?)\.?",
    re.IGNORECASE,
)
AND = re.compile(r"(?:^|\s)(?:en|&|\+|met|plus)$", re.IGNORECASE)
_AMONG = (
    r"(?:o\.\s?a\.?|oa\.?|onder andere|onder meer|bijv\.|bijv|bijvoorbeeld|b\.?v\.|w\.?o\.|"
    r"waaronder|m\.n\.|met name|zoals|denk aan)(?:\s*:\s*|\s+|(?<=\.))(?=\S)"
)
AMONG = re.compile(_AMONG, re.IGNORECASE)
"""Before examples from a longer list."""

AMID = re.compile(rf"\s+{_AMONG}", re.IGNORECASE)
"""Between a group and some of its members: "zorgpartners zoals GGD"."""


def open_ending(text: str) -> int | None:
    """Find the start of closing words that leave a list open; None if there are none.

    >>> open_ending("politie etc."), open_ending("alle partners"), open_ending("politie")
    (8, 0, None)
    """
    if _SAYS_NOBODY.fullmatch(text):
        return 0
    match = _ENDS.search(text)
    return match.start() if match else None


def without_and(text: str) -> str:
    """Remove a closing "en"."""
    return AND.sub("", text).rstrip(" ,/\n")
