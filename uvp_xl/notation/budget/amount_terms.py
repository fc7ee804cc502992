"""Terms around an amount that do not change it: how often it is paid, and how certain it is."""

from __future__ import annotations

import re
from functools import lru_cache

PER_YEAR = (
    "per jaar", "per jr", "per j", "per kalenderjaar",
    "per annum", "/jaar", "/jr", "/j", "p/j", "p/jr",
    "p/jaar", "pj", "p j", "pjr", "p jr", "p jaar", "jaarlijks", "jaarlijkse", "structureel",
    "structurele", "struct", "elk jaar", "ieder jaar", "op jaarbasis", "(s)",
)  # fmt: skip
ONCE = (
    "incidenteel",
    "incidentele",
    "incid",
    "eenmalig",
    "eenm",
    "eenmalige",
    "éénmalig",
    "éénmalige",
    "ineens",
    "in één keer",
    "in een keer",
    "(i)",
)
ABOUT = (
    "±", "~", "≈", "ca", "circa", "ongeveer", "ong", "ongv", "plm", "plusminus", "rond de",
    "rond", "zo'n", "geschat", "naar schatting", "geschatte", "geraamde", "grofweg", "globaal",
    "indicatief", "in de orde van",
)  # fmt: skip


def _whole(phrases: tuple[str, ...], separator: str = "") -> re.Pattern[str]:
    """Compile a pattern of these phrases as whole words, with an optional separator."""
    longest_first = sorted(phrases, key=len, reverse=True)
    choice = "|".join(
        (r"(?<![^\W_])" if phrase[0].isalpha() else "") + re.escape(phrase)
        for phrase in longest_first
    )
    return re.compile(rf"{separator}(?:{choice})(?![^\W_])(?:{separator}(?=[#@]))?")


_PER_YEAR, _ONCE = _whole(PER_YEAR, "[,;:-]?"), _whole(ONCE, "[,;:-]?")
_ABOUT = _whole(ABOUT)
_NEGATION = re.compile(r"\b(?:niet|geen|noch|zonder)\b")
_EDGES = re.compile(r"\(\)|^[,;:]+|[,;:]+$|^ | $")


@lru_cache(maxsize=1024)
def without_terms(shape: str) -> tuple[str, bool | None] | None:
    """Return the shape without these words, and whether the amount is per year (None: unknown).

    None when the words contradict each other or are denied. (Cached: a plan has few shapes.)

    >>> without_terms("incidenteel ca#")
    ('#', False)
    >>> without_terms("#structureel vanaf@")
    ('#vanaf@', True)
    >>> without_terms("#niet structureel") is None
    True
    """
    if _NEGATION.search(shape):
        return None
    shape, yearly = _PER_YEAR.subn(" ", shape)
    shape, once = _ONCE.subn(" ", shape)
    if yearly and once:
        return None
    shape = _ABOUT.sub(" ", shape)
    return tidy(shape), True if yearly else False if once else None


def tidy(shape: str) -> str:
    """Return the shape without what taking words out has left: empty brackets, loose signs, spaces.

    >>> tidy("# ( )")
    '#'
    """
    shape = re.sub(r" +", " ", shape)
    for _ in range(3):
        shape = _EDGES.sub("", re.sub(r" ?([()#@]) ?", r"\1", shape))
    return shape
