"""An action is planned within the plan's period."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.rules.rule import Hit, Rule
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
    severity = "waarschuwing"

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Actions whose whole period lies before or after the plan's years, and is a real one."""
        years = context.front.years
        if not years:
            return
        period = f"{years[0]}-{years[-1]}" if len(years) > 1 else str(years[0])
        for action, planned in enumerate(context.plan.planning):
            before = planned.end is not None and planned.end.year < years[0]
            after = planned.start is not None and planned.start.year > years[-1]
            if (before or after) and not planned.filler:
                said = context.plan.texts["planning"][action]
                side = "vóór" if before else "ná"
                yield Hit(
                    *context.plan.cell(action, "planning_end" if before else "planning"),
                    f"“{said}” ligt {side} de periode van het plan ({period}). Pas de planning "
                    "aan, of haal de actie uit het plan.",
                )
