"""No e-mail address of a person."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from uvp_xl.rules.privacy.text_hit import hit_at
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.rules.text_index import TextIndex, TextLocation
from uvp_xl.rules.text_pattern import TextPattern

_DOMAIN = TextPattern(
    re.compile(r"(?<=[\w+-])@[\w-]{1,63}(?:\.[\w-]{1,63}){0,9}\.[a-z]{2,24}", re.IGNORECASE),
    longest=700,
)
_LOCAL = re.compile(r"(?<![\w.+-])[\w+-]+(?:\.[\w+-]+)*$")
_LONGEST = 64
"""The most characters before the "@" of an address."""
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
        for local, address, location in _addresses(context.text_index):
            if _INITIAL.fullmatch(local) or not _ANYONES.match(local):
                problem = f"een e-mailadres van een persoon: “{address}”"
                advice = "Haal het weg, of noem het adres van een team."
                yield hit_at(location, f"{problem}. {advice}")


def _addresses(index: TextIndex) -> Iterator[tuple[str, str, TextLocation]]:
    """Yield each address with the text before its "@" and its location."""
    end = 0
    for domain, location in index.search(_DOMAIN):
        start = domain.start()
        if local := _LOCAL.search(index.text[max(end, start - _LONGEST) : start]):
            end = domain.end()
            yield local[0], local[0] + domain[0], location
