"""No e-mail address of a person."""

from __future__ import annotations

import re
from collections.abc import Iterable

from uvp_xl.rules.privacy.text_hit import hit_at
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext

_ADDRESS = re.compile(r"(?<![\w.+-])([\w+-]+(?:\.[\w+-]+)*)@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}", re.I)
_ANYONES = re.compile(
    r"info|contact|post|mail|gemeente|secretariaat|griffie|raad|college|bestuur|veilig|oov|avg|"
    r"privacy|fg$|meld|klacht|service|help|communicatie|pers$|redactie|receptie|loket|team|"
    r"handhaving|toezicht|boa|vergunning|evenement|zorg|jeugd|wijk|buurt|crisis|algemeen|no|"
    r"leefbaar|inwoner|bewoner|werkgroep|wmo|balie|advies|beleid|subsidie|ondermijning|riec|bibob|"
    r"sociaal|openbare|project|stichting|vereniging|bureau|afdeling|dienst",
    re.IGNORECASE,
)
"""The first words of addresses of a function or team."""
_INITIAL = re.compile(r"[a-z](?:\.[a-z])*\.[a-z-]{3,}", re.IGNORECASE)
"""A letter and a surname: that is always a person."""


class Email(Rule):
    """In het plan staat geen e-mailadres van een persoon.

    Het adres van een team of functie (info@, oov@, meldpunt@) mag. Het programma zoekt ook op
    verborgen bladen, in opmerkingen en in de eigenschappen van het bestand.

    Fout:
        | Actiepunt  | Maatregel                            | Planning |
        | Buurten    | Aanmelden via p.jansen@voorbeeld.nl  | 2020     |
    Goed:
        | Actiepunt  | Maatregel                            | Planning |
        | Buurten    | Aanmelden via meldpunt@voorbeeld.nl  | 2020     |
    Bron: AVG, artikel 5 (niet meer gegevens dan nodig); wat naar de raad gaat, is openbaar.
    """

    code = "e-mailadres-in-plan"
    levels = Levels("waarschuwing", raadsvoorstel="fout", raadsinformatiebrief="fout")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find addresses that are not those of a function or team."""
        if "@" not in context.text_index.text:
            return
        for match, location in context.text_index.search(_ADDRESS):
            if _INITIAL.fullmatch(match[1]) or not _ANYONES.match(match[1]):
                problem = f"een e-mailadres van een persoon: “{match[0]}”"
                advice = "Haal het weg, of noem het adres van een team."
                yield hit_at(location, f"{problem}. {advice}")
