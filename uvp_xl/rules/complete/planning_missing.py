"""Every action has a planning."""

from __future__ import annotations

from uvp_xl.rules.rule import Levels, MissingRule


class PlanningMissing(MissingRule):
    """Bij elke actie staat wanneer die klaar is, of dat hij doorloopt.

    Een actie zonder planning kan niet te laat zijn en verdwijnt daarmee uit beeld. De planning
    geldt per maatregel en wordt nooit van een andere rij overgenomen.

    Fout:
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting |          |
    Goed:
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | 2020     |
    Bron: opzet van de actietabel in het Uitvoeringsplan Integrale Veiligheid, kolom planning.
    """

    code = "planning-ontbreekt"
    levels = Levels("fout")
    column = "planning"
    advice = "Vul een jaar, kwartaal of datum in, of “doorlopend”."
