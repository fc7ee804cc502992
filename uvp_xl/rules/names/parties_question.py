"""Whether a continuation row shares the parties of its item, when that is not certain."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.rules.rule import Hit, Rule
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
    severity = "waarschuwing"

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """The actions whose parties are a question."""
        for action in context.plan.asked:
            yield Hit(
                *context.plan.cell(action, "parties"),
                "Hier staan geen partijen, en het is niet zeker welke van de rijen erboven gelden. "
                "Vul in wie er meedoet.",
            )
