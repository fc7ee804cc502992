"""A budget can be read as an amount or a known phrase."""

from __future__ import annotations

from uvp_xl.rules.reading_rule import ReadingRule
from uvp_xl.rules.rule import Levels


class BudgetUnclear(ReadingRule):
    """De begroting is te lezen als bedrag, of als “p.m.”, “binnen bestaand budget” of “geen”.

    In een Nederlands bedrag staat een punt tussen de duizendtallen en een komma voor de centen.

    Fout:
        | Actiepunt   | Maatregel    | Begroting |
        | Preventie   | Voorlichting | € 12,500  |
    Goed:
        | Actiepunt   | Maatregel    | Begroting |
        | Preventie   | Voorlichting | € 12.500  |
    Bron: leesregels van de begroting.
    """

    code = "begroting-onduidelijk"
    levels = Levels("waarschuwing", raadsvoorstel="fout")
    fixes = "bedrag"
    column = "budget"
