"""No address with a house number."""

from __future__ import annotations

import re
from collections.abc import Iterable

from uvp_xl.rules.privacy.headings_above import in_table
from uvp_xl.rules.privacy.text_hit import hit_at
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.rules.text_index import TextIndex
from uvp_xl.rules.text_pattern import TextPattern

_STREETS = (
    *("straat", "str.", "laan", "weg", "plein", "hof", "kade", "singel", "dreef", "gracht", "pad"),
    *("dijk", "plantsoen", "steeg", "ring", "park", "wal", "meent", "gaard", "gaarde", "erf"),
    *("akker", "burg", "kamp", "oord", "tocht", "vaart", "zoom", "hage", "veste", "baan"),
)
"""The last letters of the names of streets."""
_LONGEST_END = max(map(len, _STREETS))
_SPACE = re.compile(r" (?=[1-9nh])")
"""Before a house number, or the word for it."""
_NUMBER = TextPattern(
    re.compile(
        r" (?<=[a-z.] )(?:(?:nr\.?|nummer|huisnummer) )?"
        r"(?!(?:19|20)\d\d\b)[1-9]\d{0,3}(?: ?[a-wyzA-WYZ]\b(?!\.))?(?:-\d{1,4})?"
        r"(?=\s{0,40}(?:$|[\0\n;,.()]|(?:en|te|in|tot|t/m|is|aan|op)\b|[1-9]\d{3} ?[A-Z]{2}\b|"
        r"(?!weken|maanden|uren|keren|dagen|avonden|personen)[a-z]{1,40}en\b|"
        r"[A-ZÀ-Þ][a-zà-ÿ]{3}))"
    ),
    longest=120,
)
_NAME = re.compile(
    rf"(?:\b[A-ZÀ-Þ][\w.'’-]* (?:(?:van|de|den|der|het|ter|ten|'t) )*)?\b[A-ZÀ-Þ]?[\w'’-]*"
    rf"(?:{'|'.join(map(re.escape, _STREETS))})$"
)
_LONGEST = 50
"""The most characters of the name of a street."""
_ROADS = ("Rijksweg", "Provincialeweg")
"""A number after these is that of the road."""


class Street(Rule):
    """In het plan staat geen adres met een huisnummer.

    Een straat of buurt noemen mag; met het huisnummer erbij gaat het over de mensen die er wonen.
    Het programma zoekt ook op verborgen bladen en in opmerkingen.

    Fout:
        | Actiepunt     | Maatregel                          | Planning |
        | Woonoverlast  | Controle Dorpsstraat 12            | 2020     |
    Goed:
        | Actiepunt     | Maatregel                          | Planning |
        | Woonoverlast  | Controle in de Dorpsstraat         | 2020     |
    Bron: AVG, artikel 5 (niet meer gegevens dan nodig); wat naar de raad gaat, is openbaar.
    """

    code = "adres-in-plan"
    levels = Levels("waarschuwing", raadsvoorstel="fout", raadsinformatiebrief="fout")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find streets with a house number, in a table, a note or on a sheet without a table."""
        front = context.front.sheet
        text = context.text_index.text
        for match in _NUMBER.finditer(text) if _may_name(context.text_index) else ():
            name = street(match)
            if not name:
                continue
            location = context.text_index.location(match.start())
            checked = (
                location.kind != "cel" or location.sheet != front or in_table(context, location)
            )
            if checked and location.kind != "eigenschap":
                written = f"{name}{match[0]}"
                yield hit_at(location, f"een adres: “{written}”. Laat het huisnummer weg.")


def _may_name(index: TextIndex) -> bool:
    """Return whether the end of the name of a street is anywhere before what may be a number."""
    if not any(f"{end} " in index.vocabulary for end in _STREETS):
        return False
    text = index.text
    ends = {
        text[max(match.start() - _LONGEST_END, 0) : match.start()]
        for match in _SPACE.finditer(text)
    }
    return any(end.endswith(_STREETS) for end in ends)


def street(number: re.Match[str]) -> str:
    """Return the name of the street before a number, "" when it is no house number.

    >>> street(_NUMBER.regex.search("Overlast in de Dorpsstraat 12"))
    'Dorpsstraat'
    """
    before = number.string[max(number.start() - _LONGEST, 0) : number.start()]
    match_before = before.endswith(_STREETS) and _NAME.search(before.rpartition("\0")[2])
    name = match_before[0] if match_before else ""
    return name if name[:1].isupper() and not name.endswith(_ROADS) else ""
