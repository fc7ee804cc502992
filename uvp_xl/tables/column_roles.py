"""The role of a column among others of its kind: the original planning, the money that is spent.

"Planning oorspronkelijk" beside "Planning bijgesteld", "Begroot" beside "Besteed" and "Restant".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

from uvp_xl.clean_text import key
from uvp_xl.columns import ColumnName

Role = Literal["original", "adjusted", "budgeted", "spent", "remaining"]

_ROLES: dict[Role, str] = {
    "original": "oorspronkelijk oorspronkelijke initieel initiële initiele origineel originele "
    "aanvankelijk aanvankelijke oude eerdere vastgestelde oorspr original",
    "adjusted": "bijgesteld bijgestelde herzien herziene gewijzigd gewijzigde aangepast aangepaste "
    "nieuw nieuwe geactualiseerd geactualiseerde actueel actuele huidig huidige verschoven "
    "uitgesteld uitgestelde bijstelling herziening wijziging gereviseerd gereviseerde herijkt "
    "herijkte verwacht verwachte prognose verlengd laatste revised",
    "budgeted": "begroot begrote geraamd geraamde gereserveerd gereserveerde toegekend toegekende",
    "spent": "besteed bestede besteding bestedingen uitgegeven uitgaven uitgave gerealiseerd "
    "gerealiseerde realisatie werkelijk werkelijke verbruikt verbruikte uitputting betaald",
    "remaining": "restant rest resterend resterende saldo overgebleven resteert restbudget "
    "restantbudget",
}
_ROLE_OF: dict[str, Role] = {word: role for role, words in _ROLES.items() for word in words.split()}
_PHRASES: tuple[tuple[re.Pattern[str], Role], ...] = (
    (re.compile(r"\bnog (?:te besteden|beschikbaar)\b|\bnog over\b"), "remaining"),
    (re.compile(r"(?<=\w )was$"), "original"),
    (re.compile(r"(?<=\w )wordt$"), "adjusted"),
    (re.compile(r"\b(?:na|volgens) (?:bijstelling|herziening|wijziging)\b"), "adjusted"),
)
_ALONE = frozenset(
    "begroot geraamd besteed besteding bestedingen uitgegeven uitgaven uitputting restant "
    "restbudget restantbudget saldo resteert".split()
)
"""Words that need no other word to be about money."""
_TIME = re.compile(
    r"\b(?:t\.?/?m\.?|tot en met|tot|per|in|over|op)\s+(?:(?:q[1-4]|\d{1,2}[-/ ]\S+|[^\W\d_]{3,9})"
    r"[\s-]*)?(?:(?:19|20)\d\d)?$|\b(?:19|20)\d\d\b"
)
"""Until when something is spent: "besteed t/m Q2 2025"."""
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_NTH = re.compile(r"\b\d(?:e|ste|de)\b|(?<=stelling) \d$|\b(?:eerste|tweede)\b(?= \w*stelling)")
"""Which of several adjustments it is: "2e bijstelling"."""
_WORD = re.compile(r"[^\W\d_]+")
_MONEY = frozenset("bedrag bedragen euro in x k middelen totaal".split())
"""Words beside those for money."""

WORDS = frozenset((*_ROLE_OF, "na", "volgens", "nog", "was", "wordt"))
"""All words of roles, and those with which their phrases begin."""
PLANNED: frozenset[Role] = frozenset(("original", "adjusted"))
"""The roles of a planning; the others are those of money."""
COLUMN_OF: Mapping[Role, ColumnName] = MappingProxyType(
    {
        "original": "planning_original",
        "adjusted": "planning",
        "budgeted": "budget",
        "spent": "spent",
        "remaining": "remaining",
    }
)
"""The column with each role."""


class ColumnRole(NamedTuple):
    """The role that a heading names and its other words; `alone` if it can do without any."""

    role: Role
    rest: str
    alone: bool = False


def read(text: str) -> ColumnRole | None:
    """Return the role in a clean heading, or None without one or with several.

    >>> read("Planning oorspronkelijk")
    ColumnRole(role='original', rest='planning', alone=False)
    >>> read("Besteed t/m juni (€)"), read("Planning")
    (ColumnRole(role='spent', rest='', alone=True), None)
    """
    heading = _NTH.sub("", key(text.replace("-\n", "")))
    found: set[Role] = set()
    for pattern, role in _PHRASES:
        if pattern.search(heading):
            heading = pattern.sub(" ", heading)
            found.add(role)
    alone = bool(found)
    words = _WORD.findall(heading)
    found |= {_ROLE_OF[word] for word in words if word in _ROLE_OF}
    if len(found) != 1:
        return None
    role = found.pop()
    if role not in PLANNED:
        heading = _TIME.sub(" ", _BRACKETS.sub(" ", heading).strip())
    rest = " ".join(word for word in _WORD.findall(heading) if word not in _ROLE_OF)
    return ColumnRole(role, rest, alone or not _ALONE.isdisjoint(words))


def is_money(rest: str) -> bool:
    """Return whether the other words of a role are only about an amount.

    >>> is_money("bedrag in euro"), is_money("uren")
    (True, False)
    """
    return _MONEY.issuperset(rest.split())
