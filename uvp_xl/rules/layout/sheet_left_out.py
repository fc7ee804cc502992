"""A sheet that *Instellingen* leaves out is told."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext


class SheetLeftOut(Rule):
    """Welke bladen niet zijn gelezen, staat in de uitkomst.

    Op het blad Instellingen zet u achter de naam van een blad “niet lezen”, bijvoorbeeld bij een
    archief of een werklijst. De acties op dat blad tellen dan nergens mee.

    Fout:
        [Instellingen]
        | Archief 2024 | niet lezen |
        [Archief 2024]
        | Actiepunt | Maatregel    | Planning |
        | Preventie | Voorlichting | 2024     |
        [1 Jeugd]
        | Actiepunt | Maatregel    | Planning |
        | Preventie | Voorlichting | 2026     |
    Goed:
        [1 Jeugd]
        | Actiepunt | Maatregel    | Planning |
        | Preventie | Voorlichting | 2026     |
    Bron: leesregels van het blad Instellingen.
    """

    code = "blad-niet-gelezen"
    levels = Levels("opmerking")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Yield one hit for each sheet, at its name on *Instellingen*."""
        settings = context.settings
        for name, cell in settings.left_out.items():
            message = f"Het blad “{name}” is niet gelezen, zoals hier staat: het telt niet mee."
            yield Hit(settings.sheet, cell, message)
