"""Every measure is in the plan once."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.clean_text import key
from uvp_xl.normalise.action import Action
from uvp_xl.rules.double.similar_measures import NOTHING, Identity, identities
from uvp_xl.rules.rule import Hit, Levels, Rule
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
    levels = Levels("waarschuwing")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find later rows that repeat an earlier one."""
        found = context.once(identities)
        if len(set(found)) == len(found):
            return
        first: dict[Identity, int] = {}
        for index, identity in enumerate(found):
            if identity is not NOTHING and (earlier := first.setdefault(identity, index)) != index:
                action, other = context.actions[index], context.actions[earlier]
                if _is_for_other(action, other):
                    continue
                yield Hit(
                    *action.cell("measure"),
                    f"Deze maatregel staat ook {location(other, action)}, met dezelfde "
                    "planning. Haal er een weg, of zeg waarin ze verschillen.",
                )


def _is_for_other(action: Action, other: Action) -> bool:
    """Return whether two measures have a lead and a theme of their own, as in two districts."""
    leads = {key(one.text("lead")) for one in (action, other)}
    return len(leads - {""}) == 2 and action.theme != other.theme


def location(other: Action, action: Action) -> str:
    """Return the cell of another action in a message: "in cel B6", "op blad “2 Jeugd”, cel B6"."""
    sheet, cell = other.cell("measure")
    return f"in cel {cell}" if sheet == action.table.sheet else f"op blad “{sheet}”, cel {cell}"
