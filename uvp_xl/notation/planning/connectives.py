"""The words and signs between two parts, and their functions.

Some can do several things: "-" makes a range of "2019-2020" and joins "2026-Q4" to its year.
"""

from __future__ import annotations

import re

RANGE = frozenset(
    (
        "t/m",
        "tm",
        "t.m.",
        "t.e.m.",
        "tem",
        "tot en met",
        "tot & met",
        "tot aan",
        "tot",
        "-",
        "--",
    )
)
"""From the first part up to and including the last; "van 2019 tot 2021" too, as people mean it."""

LIST = frozenset(
    (",", ";", "/", "+", "&", "en", "of", "en/of", "alsook", "resp.", "c.q.", "cq", "dan wel")
)
"""One part and another."""

JOIN = frozenset(("", "-", "/", ",", ":", ".", "van", "van het", "in", "in het"))
"""A part and its year, in either order."""

LOOSE = frozenset(("", "-", "/", ",", *LIST))
"""Too weak to make a year after a part a year by itself: "Q1 2019, 2020"."""


def _alternatives(words: frozenset[str]) -> str:
    ordered = sorted(words - {""}, key=lambda word: (-len(word), word))
    return "|".join(
        re.escape(word) + ("(?![a-z])" if word[-1].isalpha() else "") for word in ordered
    )


FILLER = re.compile(
    r"(?:(?:in|aan|op|per|het|de|heel|hele|geheel|gehele|tijdens|gedurende|loop van|maand|maanden"
    r"|jaar|jaren|kalenderjaar|begrotingsjaar|planjaar|(?:plan|beleids|college|raads)?periode"
    r"|looptijd|d\.?d\.?)\s+)*"
)
"""Words before a part that add nothing: "in de loop van 2020", "het najaar", "per 1-1-2021"."""

GLUE = re.compile(
    rf"\s*(?:,\s*(?=en |of ))?({_alternatives(RANGE | LIST | JOIN)}|)\s*{FILLER.pattern}"
)
"""Anything between two parts; group 1 is one of the words above."""
