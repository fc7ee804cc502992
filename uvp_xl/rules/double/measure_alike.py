"""No two measures are nearly the same."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.clean_text import key, line
from uvp_xl.normalise.actions import Normalised
from uvp_xl.rules.double.measure_twice import place
from uvp_xl.rules.double.similar_measures import LONG, nearly, words
from uvp_xl.rules.rule import Hit, Rule
from uvp_xl.rules.rule_context import RuleContext


class MeasureAlike(Rule):
    """Twee maatregelen verschillen niet alleen door een tikfout, een uitgang of de volgorde.

    Vaak is het dezelfde actie, die twee mensen hebben opgeschreven. Bij een andere planning of een
    ander getal is het een andere actie, en bij een korte maatregel ook bij een ander actiepunt.

    Fout:
        | Actiepunt   | Maatregel                       | Planning |
        | Horeca      | Controle op leeftijd in cafés   | 2020     |
        | Horeca      | Controles op leeftijd in cafés  | 2020     |
    Goed:
        | Actiepunt   | Maatregel                       | Planning |
        | Horeca      | Controles op leeftijd in cafés  | 2020     |
        | Horeca      | Controles op leeftijd in winkels | 2020    |
    Bron: opzet van de actietabel: één maatregel is één actie is één rij.
    """

    code = "maatregel-lijkt-op-andere"
    severity = "opmerking"

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Each later row that nearly says the same as an earlier one, of the same item and time."""
        plan = context.plan
        for by_words in _groups(plan):
            distinct = list(by_words)
            for one, other in nearly(distinct):
                for action in by_words[distinct[other]]:
                    first, last = sorted((by_words[distinct[one]][0], action))
                    yield Hit(
                        *plan.cell(last, "measure"),
                        f"Deze maatregel lijkt op “{line(plan.texts['measure'][first])}” "
                        f"{place(context, first, last)}. Is het dezelfde, haal er dan een weg.",
                    )


def _groups(plan: Normalised) -> Iterable[dict[tuple[str, ...], list[int]]]:
    """The actions that can be each other's double, by the words of their measures.

    They have the same planning, and the same item if their measures are short.
    """
    found: dict[tuple[str, tuple[str, ...]], dict[tuple[str, ...], list[int]]] = {}
    for action, said in enumerate(plan.texts.get("measure", ())):
        if said:
            own = words(said)
            item = words(plan.items[action]) if len(own) < LONG else ()
            group = found.setdefault((key(plan.texts["planning"][action]), item), {})
            group.setdefault(own, []).append(action)
    return [group for group in found.values() if len(group) > 1]
