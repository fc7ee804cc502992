"""No two measures are nearly the same."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.rules.case import Case
from uvp_xl.rules.double.measure_twice import place
from uvp_xl.rules.double.twins import LONG, nearly, words
from uvp_xl.rules.rule import Hit, Rule
from uvp_xl.text import key, line


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

    def check(self, case: Case) -> Iterable[Hit]:
        """Each later row that nearly says the same as an earlier one, of the same item and time."""
        plan = case.plan
        by_words: dict[tuple[str, ...], list[int]] = {}
        for action, said in enumerate(plan.texts.get("measure", ())):
            if said:
                by_words.setdefault(words(said), []).append(action)
        distinct = list(by_words)
        for one, other in nearly(distinct):
            for action in by_words[distinct[other]]:
                same = (e for e in by_words[distinct[one]] if _together(case, e, action))
                if (earlier := next(same, None)) is not None:
                    first, last = sorted((earlier, action))
                    yield Hit(
                        *plan.cell(last, "measure"),
                        f"Deze maatregel lijkt op “{line(plan.texts['measure'][first])}” "
                        f"{place(case, first, last)}. Is het dezelfde, haal er dan een weg.",
                    )


def _together(case: Case, one: int, other: int) -> bool:
    """Whether two actions have the same planning, and the same item if they are short."""
    said, items = case.plan.texts["planning"], case.plan.items
    long = len(words(case.plan.texts["measure"][one])) >= LONG
    same = long or words(items[one]) == words(items[other])
    return same and key(said[one]) == key(said[other])
