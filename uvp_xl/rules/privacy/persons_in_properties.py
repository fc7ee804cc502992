"""No names of persons in the properties of the file."""

from __future__ import annotations

import re
from collections.abc import Iterable

from uvp_xl.rules.privacy.person_pattern import PATTERN, is_person
from uvp_xl.rules.rule import BEFORE_PUBLICATION, Hit, Rule
from uvp_xl.rules.rule_context import RuleContext

_TURNED = re.compile(r"^([A-ZÀ-Þ][\w-]+), ?([A-ZÀ-Þ][a-zà-ÿ]+(?: (?:van|de|der|den|ten|ter))*)$")
"""A name in the format of a network account: "Vries, Jan de"."""


class PropertyName(Rule):
    """In de eigenschappen van het bestand staat geen naam van een persoon.

    Excel bewaart wie het bestand maakte en wie het als laatste wijzigde. De melding staat bij A1
    van het eerste blad, want een eigenschap heeft geen cel. Weghalen kan met Bestand, Info,
    Document controleren.

    Fout:
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | 2020     |
        (eigenschap auteur: Jan de Vries)
        (eigenschap titel: Uitvoeringsplan 2020)
        (eigenschap taal: nl-NL)
    Goed:
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | 2020     |
        (eigenschap auteur: team OOV)
        (eigenschap titel: Uitvoeringsplan 2020)
        (eigenschap taal: nl-NL)
    Bron: AVG, artikel 5 (niet meer gegevens dan nodig); wat naar de raad gaat, is openbaar.
    """

    code = "persoonsnaam-in-eigenschappen"
    levels = BEFORE_PUBLICATION

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Yield one hit for each property with a name, at the first sheet."""
        first = next(iter(context.grids), "")
        for name, value in (context.metadata.properties or {}).items():
            unturned = _TURNED.sub(r"\2 \1", value)
            match = PATTERN.match(unturned) or PATTERN.search(value)
            if match and is_person(match, context.register, alone=match.start() == 0):
                yield Hit(
                    first,
                    "A1",
                    f"In de eigenschap “{name}” van het bestand staat de naam van een persoon: "
                    f"“{match[0].strip(' ,')}”. Haal die weg voordat u het plan deelt.",
                )
