"""An ongoing action is never done."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.normalise.per_value import each
from uvp_xl.notation.status import read
from uvp_xl.rules.rule import Hit, Levels, Rule
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
    levels = Levels("opmerking", raadsinformatiebrief="waarschuwing")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find ongoing actions with a status of done or 100%."""
        in_progress_column = each(context.plan.texts["progress"], read)
        for action, progress in zip(context.actions, in_progress_column, strict=True):
            if action.planning.kind != "ongoing":
                continue
            done = action.status.phase == "done" or (action.status.percentage or 0) >= 100
            if done or (progress.percentage or 0) >= 100:
                yield Hit(
                    *action.cell(action.status_column if done else "progress"),
                    "Deze actie loopt door, maar is volgens de status klaar. Pas de status of de "
                    "planning aan.",
                )
