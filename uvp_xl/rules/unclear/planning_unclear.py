"""A planning can be read as a period."""

from __future__ import annotations

from uvp_xl.rules.reading_rule import ReadingRule
from uvp_xl.rules.rule import Levels


class PlanningUnclear(ReadingRule):
    """De planning is te lezen als periode, of als “doorlopend” of “jaarlijks”.

    Goed zijn bijvoorbeeld: 2020, Q1 2020, eerste helft 2020, maart 2020, 1-3-2020, t/m 2021,
    2020-2021, doorlopend, jaarlijks. Bij twijfel vraagt het programma wat u bedoelt.

    Fout:
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | Q5 2020  |
    Goed:
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | Q4 2020  |
    Bron: leesregels van de planning.
    """

    code = "planning-onduidelijk"
    levels = Levels("waarschuwing", raadsvoorstel="fout")
    fixes = "periode"
    column = "planning"
