"""Dutch words for months, days of the week and ordinals.

A table by hand: babel and dateparser know these words too, but take longer to import than a whole
check may take to start, and know neither "mrt" nor "1ste" in every form.
"""

from __future__ import annotations

MONTH_NAMES = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
_SHORT_NAMES = "jan feb mrt apr mei jun jul aug sep okt nov dec".split()
MONTHS = {
    **{name: number for number, name in enumerate(MONTH_NAMES, 1)},
    **{name: number for number, name in enumerate(_SHORT_NAMES, 1)},
    "febr": 2,
    "mar": 3,
    "sept": 9,
}
"""Number of a month by its name or abbreviation, without the full stop."""

NO_MONTH_AHEAD = (
    r"(?!\s*[-/]?\s*(?:jan|feb|m(?:rt|aa|ei)|apr|ju[nl]|aug|sep|okt|nov|dec)[a-z]*(?![a-z]))"
)
"""Pattern: what follows is no month, so that the 20 in "mei - 20 juni" is no year."""

WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
"""Monday first, as `date.weekday` counts; abbreviated to their first two letters."""

SEASONS = {"voorjaar": 3, "lente": 3, "zomer": 6, "najaar": 9, "herfst": 9}
"""First month of a season that lies within one year; each is three months long."""

ORDINALS = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4}
ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
NTH = rf"(?:\d{{1,2}}\s?(?:e|ste|de)?|{'|'.join(ORDINALS)}|laatste)"
"""Pattern: "3e", "3", "derde", "laatste"."""


def nth(text: str, last: int) -> int:
    """The number of an ordinal; `last` is what "laatste" stands for.

    >>> nth("2de", 4), nth("derde", 4), nth("laatste", 4)
    (2, 3, 4)
    """
    if text in ORDINALS:
        return ORDINALS[text]
    return last if text == "laatste" else int(text.rstrip(" edst"))
