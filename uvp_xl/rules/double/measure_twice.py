"""Every measure is there once."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.clean_text import key
from uvp_xl.rules.double.similar_measures import LONG, words
from uvp_xl.rules.rule import Hit, Rule
from uvp_xl.rules.rule_context import Case


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

    def check(self, case: Case) -> Iterable[Hit]:
        """Each later row that says the same as an earlier one."""
        first: dict[tuple[object, ...], int] = {}
        items = {said: words(said) for said in set(case.plan.items)}
        for action, said in enumerate(case.plan.texts.get("measure", ())):
            if not said:
                continue
            own = words(said)
            item = () if len(own) >= LONG else items[case.plan.items[action]]
            same = (own, item, _when(case, action))
            earlier = first.setdefault(same, action)
            if earlier != action:
                yield Hit(
                    *case.plan.cell(action, "measure"),
                    f"Deze maatregel staat ook {place(case, earlier, action)}, met dezelfde "
                    "planning. Haal er een weg, of zeg waarin ze verschillen.",
                )


def _when(case: Case, action: int) -> str:
    """The planning as it is compared."""
    return key(case.plan.texts["planning"][action])


def place(case: Case, other: int, action: int) -> str:
    """Where another action stands, seen from one: "in cel B6" or "op blad 2 Jeugd, cel B6"."""
    sheet, cell = case.plan.cell(other, "measure")
    own, _ = case.plan.cell(action, "measure")
    return f"in cel {cell}" if sheet == own else f"op blad “{sheet}”, cel {cell}"
