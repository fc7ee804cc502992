"""An action is planned within the plan's period."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext


class PlanningOutsidePlan(Rule):
    """De planning van een actie valt binnen de periode van het plan.

    Een actie die voor het begin van het plan al klaar moest zijn, hoort er niet in of heeft een
    verkeerde planning. Een actie die maar voor een deel buiten het plan valt, is goed.

    Fout:
        | Uitvoeringsplan 2020 - 2021 |              |          |
        |                             |              |          |
        | Actiepunt                   | Maatregel    | Planning |
        | Preventie                   | Voorlichting | 2019     |
    Goed:
        | Uitvoeringsplan 2020 - 2021 |              |          |
        |                             |              |          |
        | Actiepunt                   | Maatregel    | Planning |
        | Preventie                   | Voorlichting | 2020     |
    Bron: de titel van het plan zelf.
    """

    code = "planning-buiten-plan"
    levels = Levels("waarschuwing", raadsvoorstel="fout")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find actions with a real period that is wholly before or after the plan's years."""
        years = context.front.years
        if not years:
            return
        period = context.front.period
        for action in context.actions:
            planning = action.planning
            before = planning.end is not None and planning.end.year < years[0]
            after = planning.start is not None and planning.start.year > years[-1]
            if (before or after) and not planning.filler:
                side = "vóór" if before else "ná"
                yield Hit(
                    *action.cell("planning_end" if before else "planning"),
                    f"“{action.text('planning')}” ligt {side} de periode van het plan ({period}). "
                    "Pas de planning aan, of haal de actie uit het plan.",
                )
