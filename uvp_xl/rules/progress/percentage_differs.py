"""A percentage and a phase say the same."""

from __future__ import annotations

import re
from collections.abc import Iterable

from uvp_xl.normalise.per_value import each
from uvp_xl.notation.cell_reading import Phase
from uvp_xl.notation.status import read
from uvp_xl.rules.rule import Hit, Rule
from uvp_xl.rules.rule_context import RuleContext

_NUMBER = re.compile(r"-?\d[\d.,]* ?%")


class PercentageDiffers(Rule):
    """Een percentage past bij de status: klaar is 100%, niet gestart is 0%.

    Staan ze samen in één cel, dan zegt de regel status-onduidelijk het.

    Fout:
        | Actiepunt | Maatregel    | Planning | Status        | Voortgang |
        | Preventie | Voorlichting | 2021     | in uitvoering | 100%      |
    Goed:
        | Actiepunt | Maatregel    | Planning | Status        | Voortgang |
        | Preventie | Voorlichting | 2021     | in uitvoering | 60%       |
    Bron: leesregels van de kolom status.
    """

    code = "percentage-klopt-niet"
    severity = "waarschuwing"

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Actions whose percentage, in a column of its own, does not go with their phase."""
        texts = context.plan.texts["progress"]
        told = each(texts, read)
        for action, status in enumerate(context.plan.status):
            if not context.plan.texts["status"][action]:
                continue
            percentage = told[action].percentage
            # Of an action that goes on and is at 100% another rule tells.
            full = percentage == 100 and context.plan.planning[action].kind == "ongoing"
            why = "" if percentage is None or full else _clash(percentage, status.phase)
            place = context.plan.cell(action, "progress")
            if why:
                yield Hit(*place, f"{why} Pas het percentage of de status aan.")
            elif _NUMBER.fullmatch(texts[action]) and told[action].problem:
                yield Hit(*place, f"“{texts[action]}” is geen percentage van 0 tot 100.")


def _clash(percentage: float, phase: Phase | None) -> str:
    """What does not go together, "" when all does."""
    if percentage >= 100 and phase in ("not_started", "in_progress", "delayed", "paused"):
        return "Deze actie staat op 100%, maar is volgens de status nog niet klaar."
    if percentage < 100 and phase == "done":
        return f"Deze actie is volgens de status klaar, maar staat op {percentage:g}%."
    if percentage > 0 and phase == "not_started":
        return f"Deze actie is volgens de status niet gestart, maar staat op {percentage:g}%."
    return ""
