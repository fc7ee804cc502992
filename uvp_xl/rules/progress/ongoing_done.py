"""What goes on is never done."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.normalise.per_value import each
from uvp_xl.notation.status import read
from uvp_xl.rules.has_reason import status_column
from uvp_xl.rules.rule import Hit, Rule
from uvp_xl.rules.rule_context import RuleContext


class OngoingDone(Rule):
    """Een doorlopende actie staat niet op 100% of gereed.

    Wat doorloopt, is nooit af. Is de actie toch klaar, geef haar dan een planning met een einde.

    Fout:
        | Actiepunt | Maatregel    | Planning   | Status |
        | Preventie | Voorlichting | doorlopend | 100%   |
    Goed:
        | Actiepunt | Maatregel    | Planning   | Status        |
        | Preventie | Voorlichting | doorlopend | in uitvoering |
    Bron: leesregels van de kolommen planning en status.
    """

    code = "doorlopend-en-klaar"
    severity = "opmerking"

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Ongoing actions that are said to be done."""
        beside = each(context.plan.texts["progress"], read)
        for action, status in enumerate(context.plan.status):
            told = status.phase == "done" or (status.percentage or 0) >= 100
            done = told or (beside[action].percentage or 0) >= 100
            if done and context.plan.planning[action].kind == "ongoing":
                yield Hit(
                    *context.plan.cell(
                        action, status_column(context, action) if told else "progress"
                    ),
                    "Deze actie loopt door, maar is volgens de status klaar. Pas de status of de "
                    "planning aan.",
                )
