"""No telephone number of a person."""

from __future__ import annotations

import re
from collections.abc import Iterable

from uvp_xl.rules.privacy.text_hit import hit_at
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.rules.text_index import TextLocation
from uvp_xl.rules.text_pattern import TextPattern

_DATE = r"(?!\d\d?[-./ ]\d\d?[-./ ](?:19|20)\d\d)"
_LEAD = r"(?:(?:\+|00)31[ -]?(?:\(0\)[ -]?)?|\(?0)"
_NUMBER = TextPattern(
    re.compile(
        rf"(?<![\w.,/€+-]){_DATE}(?:"
        rf"{_LEAD}6\)?(?: ?[-.] ?| )?[1-58](?:[ .-]?\d){{7}}"
        rf"|{_LEAD}[1-57]\d\)?(?: ?- ?| )\d(?: ?\d){{6}}"
        rf"|{_LEAD}[1-57]\d\d\)?(?: ?- ?| )\d(?: ?\d){{5}}"
        r")(?![\w:/]|-\d|[.,]\d)"
    ),
    longest=40,
)
_ANYONES = re.compile(
    r"meldpunt|meldkamer|alarmnummer|algemeen|centraal|klantcontact|\bkcc\b|receptie|helpdesk|"
    r"servicenummer|gemeentehuis|\bfax",
    re.IGNORECASE,
)
"""Labels of numbers that are not of a person."""


class Phone(Rule):
    """In het plan staat geen telefoonnummer van een persoon.

    Algemene nummers (14 0527, 0800, 0900, 088, een meldpunt) mogen. Het programma zoekt ook op
    verborgen bladen, in opmerkingen en in de eigenschappen van het bestand.

    Fout:
        | Actiepunt  | Maatregel                           | Planning |
        | Buurten    | Aanmelden kan via 06-12345678       | 2020     |
    Goed:
        | Actiepunt  | Maatregel                           | Planning |
        | Buurten    | Aanmelden kan via 14 0527           | 2020     |
    Bron: AVG, artikel 5 (niet meer gegevens dan nodig); wat naar de raad gaat, is openbaar.
    """

    code = "telefoonnummer-in-plan"
    levels = Levels("waarschuwing", raadsvoorstel="fout", raadsinformatiebrief="fout")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find numbers of mobile and fixed telephones."""
        general: dict[TextLocation, bool] = {}  # a cell may be full of numbers
        for match, location in context.text_index.search_numbers(_NUMBER):
            if location not in general:
                general[location] = bool(_ANYONES.search(context.text_index.entry(match)))
            if not general[location]:
                problem = f"een telefoonnummer: “{match[0].strip()}”"
                yield hit_at(location, f"{problem}. Haal het weg, of noem een algemeen nummer.")
