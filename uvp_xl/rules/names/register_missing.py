"""The workbook has a register of names."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext


class RegisterMissing(Rule):
    """Het werkboek heeft een blad Register met de namen van partijen en portefeuillehouders.

    Daarmee telt elke partij onder één naam en is duidelijk wie intern en wie extern is. De eerste
    keer dat u ververst, stelt het programma een register voor; daarna is het blad van u.

    Fout:
        | Actiepunt   | Maatregel    | Partijen  |
        | Preventie   | Voorlichting | Carrefour |
    Goed:
        | Actiepunt   | Maatregel    | Partijen  |
        | Preventie   | Voorlichting | Carrefour |
        [Register]
        | Naam        | Soort    |
        | Carrefour   | extern   |
    Bron: werkwijze van dit programma.
    """

    code = "register-ontbreekt"
    levels = Levels("opmerking", raadsvoorstel="waarschuwing")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Yield one hit, at the heading of the parties in the first table."""
        plan = context.plan
        named = any(one.names for one in plan.parties) or any(one.names for one in plan.holders)
        if context.register.sheet or not named:
            return
        first = context.tables[0]
        yield Hit(
            first.sheet,
            first.heading("parties"),
            "Het werkboek heeft geen blad Register met de namen van partijen en "
            "portefeuillehouders. Ververs het werkboek; dan krijgt u een voorstel.",
        )
