"""A status can be read as a phase."""

from __future__ import annotations

from uvp_xl.rules.reading_rule import ReadingRule
from uvp_xl.rules.rule import Levels


class StatusUnclear(ReadingRule):
    """De status is te lezen als fase, zoals gereed, in uitvoering, niet gestart of vervallen.

    Een stoplicht (groen, oranje, rood) zegt of het goed gaat, niet hoe ver een actie is. Schrijf de
    fase erbij.

    Fout:
        | Actiepunt   | Maatregel    | Status  |
        | Preventie   | Voorlichting | hmm tja |
    Goed:
        | Actiepunt   | Maatregel    | Status  |
        | Preventie   | Voorlichting | gereed  |
    Bron: leesregels van de status.
    """

    code = "status-onduidelijk"
    levels = Levels("waarschuwing", raadsinformatiebrief="fout")
    fixes = "status"
    column = "status"
