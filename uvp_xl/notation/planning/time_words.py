"""Dutch words for months, days of the week and ordinals.

A table by hand: babel knows the names too (a test compares), but takes 25 to 35 ms to import and
read its data, half of what the whole package may take, and knows no "febr", "sept" or "1ste".
"""

from __future__ import annotations

import re

_BY_NUMBER = """
    jan januari january; feb febr februari february; mrt mar maart march; apr april; mei may;
    jun juni june; jul juli july; aug augustus august; sep sept september; okt oct oktober october;
    nov november; dec december
"""
"""Also the English names: an Excel set to English writes "May-21" in a cell."""

MONTHS = {
    name: number for number, names in enumerate(_BY_NUMBER.split(";"), 1) for name in names.split()
}
"""Number of a month by its name or abbreviation, without the full stop."""

NO_MONTH_AHEAD = (
    r"(?!\s*[-/]?\s*(?:jan|feb|m(?:rt|a[ary]|ei)|apr|ju[nl]|aug|sep|o[kc]t|nov|dec)[a-z]*(?![a-z]))"
)
"""Pattern: what follows is no month, so that the 20 in "mei - 20 juni" is no year."""

WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
"""Monday first, as `date.weekday` counts; abbreviated to their first two letters."""

WEEKDAY = rf"(?:(?P<weekday>{'|'.join(WEEKDAYS)}|ma|di|wo|do|vr|za|zo)\.?,? )?"
"""Pattern: the optional day of the week before a date."""

SEASONS = {"voorjaar": 3, "lente": 3, "zomer": 6, "najaar": 9, "herfst": 9}
"""First month of each season within one year; each is three months long."""

STARTING = re.compile(r"(?:(?:start|gestart|te beginnen|beginnend)(?: in| op| per)?:?|per) ")
"""With "doorlopend" or "jaarlijks" these words make a time the start."""

OF_THE_YEAR = r"(?: (?:van )?(?:het )?jaar(?![a-z]))?"
"""Pattern: optional words after a part of a year that add nothing."""

ORDINALS = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4}
ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
TIME_WORDS = frozenset(
    "q k kw kwart kwartaal kwartalen e ste de laatste helft jaarhelft half halfjaar jaar jr hj h "
    "tertiaal tertaal t viermaands viermaandsperiode vier maands maandsperiode begin aanvang medio "
    "mid midden halverwege eind einde week wk weken weeknr weeknummer w schooljaar schooljaren "
    "winter winterperiode winterseizoen zomerperiode zomermaanden vj nj voor na maanden maand "
    "periode seizoen jaren kalenderjaar begrotingsjaar planjaar m tot en met aan tem tm of resp c "
    "van het in op per heel hele geheel gehele tijdens gedurende loop".split()
).union(MONTHS, SEASONS, ORDINALS, ROMAN)
"""Words in a period: a text with any other word is none, and needs no closer look."""
NTH = rf"(?:\d{{1,2}}\s?(?:e|ste|de)?|{'|'.join(ORDINALS)}|laatste)"
"""Pattern: "3e", "3", "derde", "laatste"."""


def nth(text: str, last: int) -> int:
    """Return the number of an ordinal; `last` is the value of "laatste".

    >>> nth("2de", 4), nth("derde", 4), nth("laatste", 4)
    (2, 3, 4)
    """
    if text in ORDINALS:
        return ORDINALS[text]
    return last if text == "laatste" else int(text.rstrip(" edst"))
