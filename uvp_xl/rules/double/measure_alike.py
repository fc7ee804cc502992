"""No two measures are nearly the same."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.clean_text import line
from uvp_xl.rules.double.measure_twice import location
from uvp_xl.rules.double.similar_measures import NOTHING, Identity, identities, similar_pairs
from uvp_xl.rules.rule import Hit, Levels, Rule
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
    levels = Levels("opmerking")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find later rows that nearly repeat an earlier one, with the same item and planning."""
        found = context.once(identities)
        pairs = [
            (group[one], group[other])
            for group in _groups(found)
            for one, other in similar_pairs([tuple(measure.split()) for measure, *_ in group])
        ]
        rows: dict[Identity, list[int]] = {}
        for index, identity in enumerate(found) if pairs else ():
            rows.setdefault(identity, []).append(index)
        for one, other in pairs:
            for index in rows[other]:
                first, last = (context.actions[row] for row in sorted((rows[one][0], index)))
                yield Hit(
                    *last.cell("measure"),
                    f"Deze maatregel lijkt op “{line(first.text('measure'))}” "
                    f"{location(first, last)}. Is het dezelfde, haal er dan een weg.",
                )


def _groups(found: Iterable[Identity]) -> list[list[Identity]]:
    """Group the distinct identities with the same item and planning, of several each."""
    groups: dict[tuple[str, str], list[Identity]] = {}
    for identity in dict.fromkeys(found):
        if identity is not NOTHING:
            groups.setdefault(identity[1:], []).append(identity)
    return [group for group in groups.values() if len(group) > 1]
