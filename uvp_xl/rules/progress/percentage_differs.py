"""A percentage agrees with the phase."""

from __future__ import annotations

import re
from collections.abc import Iterable

from uvp_xl.normalise.per_value import each
from uvp_xl.notation.cell_reading import Phase
from uvp_xl.notation.status import read
from uvp_xl.rules.rule import Hit, Levels, Rule
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
    levels = Levels("waarschuwing", raadsinformatiebrief="fout")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find actions with a percentage, in a column of its own, that contradicts their phase."""
        readings = each(context.plan.texts["progress"], read)
        for action, progress in zip(context.actions, readings, strict=True):
            if not action.text("status"):
                continue
            percentage = progress.percentage
            # Another rule reports an ongoing action that is at 100%.
            full = percentage == 100 and action.planning.kind == "ongoing"
            clash = "" if percentage is None or full else _clash(percentage, action.status.phase)
            text = action.text("progress")
            if clash:
                message = f"{clash} Pas het percentage of de status aan."
                yield Hit(*action.cell("progress"), message)
            elif progress.problem and _NUMBER.fullmatch(text):
                message = f"“{text}” is geen percentage van 0 tot 100."
                yield Hit(*action.cell("progress"), message)
        yield from _completed(context)


def _completed(context: RuleContext) -> Iterable[Hit]:
    """Find the same contradictions with a column such as "% voltooid"."""
    for index, completion in context.plan.completions.items():
        action, percentage = context.actions[index], completion.status.percentage
        if percentage is None or action.status_column == completion.column:
            continue
        full = percentage == 100 and action.planning.kind == "ongoing"
        if clash := "" if full else _clash(percentage, action.status.phase):
            message = f"{clash} Pas het percentage of de status aan."
            yield Hit(*action.cell(completion.column), message)


def _clash(percentage: float, phase: Phase | None) -> str:
    """Return the contradiction in Dutch, "" when there is none."""
    if percentage >= 100 and phase in ("not_started", "in_progress", "delayed", "paused"):
        return "Deze actie staat op 100%, maar is volgens de status nog niet klaar."
    if percentage < 100 and phase == "done":
        return f"Deze actie is volgens de status klaar, maar staat op {percentage:g}%."
    if percentage > 0 and phase == "not_started":
        return f"Deze actie is volgens de status niet gestart, maar staat op {percentage:g}%."
    return ""
