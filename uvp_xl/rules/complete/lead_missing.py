"""Every action has a lead."""

from __future__ import annotations

from uvp_xl.rules.rule import Levels, MissingRule


class LeadMissing(MissingRule):
    """Bij elke actie staat wie de trekker is.

    Zonder trekker weet niemand wie de actie uitvoert, en kan de adviseur OOV niemand vragen hoe
    ver het is. Is de hele kolom leeg, dan is dat één melding.

    Fout:
        | Actiepunt   | Maatregel    | Trekker |
        | Preventie   | Voorlichting |         |
    Goed:
        | Actiepunt   | Maatregel    | Trekker  |
        | Preventie   | Voorlichting | team OOV |
    Bron: opzet van de actietabel in het Uitvoeringsplan Integrale Veiligheid, kolom trekker.
    """

    code = "trekker-ontbreekt"
    levels = Levels("waarschuwing", raadsvoorstel="fout")
    column = "lead"
    advice = "Vul in welke functie of welk team de actie trekt."
