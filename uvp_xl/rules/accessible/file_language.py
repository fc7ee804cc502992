"""The language of the file is among its properties."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.readback.settings_sheet import OFF
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext

_NAMES = ("taal", "Taal", "Language", "language")
"""The built-in property, and its name in the user's list of custom properties."""


class FileLanguage(Rule):
    """In de eigenschappen van het bestand staat de taal.

    Een voorleesprogramma kiest er zijn stem mee. Vul hem in bij Bestand, Info, Eigenschappen,
    Geavanceerd, Aangepast: “Taal” met de waarde “nl-NL”. De melding staat bij A1 van het eerste
    blad, want een eigenschap heeft geen cel.

    Fout:
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | 2020     |
        (eigenschap titel: Uitvoeringsplan Integrale Veiligheid 2020)
    Goed:
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | 2020     |
        (eigenschap titel: Uitvoeringsplan Integrale Veiligheid 2020)
        (eigenschap taal: nl-NL)
    Bron: EN 301 549 en WCAG 2.1, succescriterium 3.1.1 (taal van de pagina).
    """

    code = "bestand-zonder-taal"
    levels = Levels("opmerking", werkversie=OFF)

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Yield one hit for the file, when its properties are known."""
        properties = context.metadata.properties
        if properties is not None and not any(map(properties.get, _NAMES)):
            yield Hit(
                next(iter(context.grids), ""),
                "A1",
                "Het bestand zegt niet in welke taal het is. Vul bij de eigenschappen “Taal” in, "
                "met de waarde “nl-NL”.",
            )
