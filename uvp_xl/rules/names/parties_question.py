"""A continuation row certainly has the parties of its item, or parties of its own."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext


class PartiesQuestion(Rule):
    """Bij een vervolgrij zonder partijen is duidelijk welke partijen meedoen.

    Een lege cel op een vervolgrij betekent: dezelfde partijen als het actiepunt. Maar niet als de
    rij een eigen portefeuillehouder heeft, of als een rij ertussen eigen partijen noemt. Dan
    vraagt het programma het, en telt de rij bij geen enkele partij mee.

    Fout:
        | Actiepunt   | Maatregel    | Partijen    | Planning |
        | Preventie   | Voorlichting | politie, OM | 2020     |
        |             | Controles    | GGD         | 2020     |
        |             | Evaluatie    |             | 2020     |
    Goed:
        | Actiepunt   | Maatregel    | Partijen    | Planning |
        | Preventie   | Voorlichting | politie, OM | 2020     |
        |             | Controles    | GGD         | 2020     |
        |             | Evaluatie    | politie     | 2020     |
    Bron: leesregels van de actietabel.
    """

    code = "partijen-onduidelijk"
    levels = Levels("waarschuwing")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find the actions with a question about their parties."""
        for index in context.plan.asked:
            yield Hit(
                *context.actions[index].cell("parties"),
                "Hier staan geen partijen, en het is niet zeker welke van de rijen erboven gelden. "
                "Vul in wie er meedoet.",
            )
