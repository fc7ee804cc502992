"""Every action has a budget, if only "geen"."""

from __future__ import annotations

from uvp_xl.rules.rule import Levels, MissingRule


class BudgetMissing(MissingRule):
    """Bij elke actie staat wat die kost, of dat er geen apart geld nodig is.

    Een lege cel laat open of er geld is. “Binnen bestaand budget”, “p.m.” of “geen” is ook een
    antwoord. Is de hele kolom leeg, dan is dat één melding.

    Fout:
        | Actiepunt   | Maatregel    | Begroting |
        | Preventie   | Voorlichting |           |
    Goed:
        | Actiepunt   | Maatregel    | Begroting |
        | Preventie   | Voorlichting | € 2.500   |
    Bron: opzet van de actietabel in het Uitvoeringsplan Integrale Veiligheid, kolom begroting.
    """

    code = "begroting-ontbreekt"
    levels = Levels("waarschuwing", raadsvoorstel="fout", raadsinformatiebrief="opmerking")
    column = "budget"
    advice = "Vul een bedrag in, “p.m.”, “binnen bestaand budget” of “geen”."
