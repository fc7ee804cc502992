"""The file has a title."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.rules.rule import BEFORE_PUBLICATION, Hit, Rule
from uvp_xl.rules.rule_context import RuleContext


class FileTitle(Rule):
    """In de eigenschappen van het bestand staat een titel.

    Een voorleesprogramma noemt de titel als eerste. Vul hem in bij Bestand, Info, Titel. De melding
    staat bij A1 van het eerste blad, want een eigenschap heeft geen cel.

    Fout:
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | 2020     |
        (eigenschap titel:)
        (eigenschap taal: nl-NL)
    Goed:
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | 2020     |
        (eigenschap titel: Uitvoeringsplan Integrale Veiligheid 2020)
        (eigenschap taal: nl-NL)
    Bron: EN 301 549 en WCAG 2.1, succescriterium 2.4.2 (paginatitel).
    """

    code = "bestand-zonder-titel"
    levels = BEFORE_PUBLICATION

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Yield one hit for the file, when its properties are known."""
        properties = context.metadata.properties
        if properties is not None and not properties.get("titel"):
            proposal = f" Bijvoorbeeld “{context.front.title}”." if context.front.title else ""
            yield Hit(
                next(iter(context.grids), ""),
                "A1",
                "Het bestand heeft geen titel. Vul die in bij Bestand, Info, Titel." + proposal,
            )
