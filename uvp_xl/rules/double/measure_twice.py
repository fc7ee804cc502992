"""Every measure is there once."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.clean_text import key
from uvp_xl.rules.double.similar_measures import LONG, words
from uvp_xl.rules.rule import Hit, Rule
from uvp_xl.rules.rule_context import RuleContext


class MeasureTwice(Rule):
    """Dezelfde maatregel staat één keer in het plan, ook over thema’s heen.

    Een dubbele actie telt dubbel mee en wordt twee keer nagevraagd. Met een andere planning is het
    geen dubbele: dan gebeurt het vaker. Een korte maatregel, zoals “Voorlichting”, mag bij een
    ander actiepunt terugkomen.

    Fout:
        | Actiepunt   | Maatregel              | Planning |
        | Horeca      | Controles op leeftijd  | 2020     |
        | Horeca      | Controles op leeftijd  | 2020     |
    Goed:
        | Actiepunt   | Maatregel              | Planning |
        | Horeca      | Controles op leeftijd  | 2020     |
        | Horeca      | Gesprek met de kroegen | 2020     |
    Bron: opzet van de actietabel: één maatregel is één actie is één rij.
    """

    code = "maatregel-dubbel"
    severity = "waarschuwing"

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Each later row that says the same as an earlier one."""
        first: dict[tuple[object, ...], int] = {}
        items = {said: words(said) for said in set(context.plan.items)}
        for action, said in enumerate(context.plan.texts.get("measure", ())):
            if not said:
                continue
            own = words(said)
            item = () if len(own) >= LONG else items[context.plan.items[action]]
            same = (own, item, _when(context, action))
            earlier = first.setdefault(same, action)
            if earlier != action:
                yield Hit(
                    *context.plan.cell(action, "measure"),
                    f"Deze maatregel staat ook {place(context, earlier, action)}, met dezelfde "
                    "planning. Haal er een weg, of zeg waarin ze verschillen.",
                )


def _when(context: RuleContext, action: int) -> str:
    """The planning as it is compared."""
    return key(context.plan.texts["planning"][action])


def place(context: RuleContext, other: int, action: int) -> str:
    """Where another action stands, seen from one: "in cel B6" or "op blad 2 Jeugd, cel B6"."""
    sheet, cell = context.plan.cell(other, "measure")
    own, _ = context.plan.cell(action, "measure")
    return f"in cel {cell}" if sheet == own else f"op blad “{sheet}”, cel {cell}"
