"""A finished action has begun."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import compress

from uvp_xl.clean_text import text
from uvp_xl.normalise.per_value import shared
from uvp_xl.notation.cell_reading import Status
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext


class DoneBefore(Rule):
    """Een actie die klaar is, heeft geen planning die nog moet beginnen.

    Of de actie is niet klaar, of de planning is te laat ingevuld.

    Fout:
        | Actiepunt | Maatregel    | Planning | Status |
        | Preventie | Voorlichting | 2029     | gereed |
    Goed:
        | Actiepunt | Maatregel    | Planning | Status |
        | Preventie | Voorlichting | 2019     | gereed |
    Bron: peildatum van de controle: optie --date, anders het blad Instellingen, anders vandaag.
    """

    code = "gereed-voor-begin"
    levels = Levels("waarschuwing", raadsinformatiebrief="fout")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find actions that are done although their period begins after the reference date.

        A single day is rather the last one, before which an action may well be done.
        """
        for action in compress(context.actions, shared(context.plan.status, _is_done)):
            planning = action.planning
            start = planning.start if planning.start != planning.end else None
            if start and start > context.date:
                yield Hit(
                    *action.cell(action.status_column),
                    f"Deze actie is al klaar, maar begint volgens de planning op {text(start)}. "
                    "Pas de status of de planning aan.",
                )


def _is_done(status: Status) -> bool:
    return status.phase == "done"
