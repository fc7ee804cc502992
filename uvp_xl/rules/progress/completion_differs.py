"""Whether an action is done is the same in its status and under "gereed"."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.normalise.action import Action
from uvp_xl.normalise.completions import ActionCompletion
from uvp_xl.notation import status
from uvp_xl.notation.cell_reading import Phase, Status
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext

_BUSY: tuple[Phase, ...] = ("not_started", "in_progress", "delayed", "paused")


class CompletionDiffers(Rule):
    """De status en een kolom als “gereed” of “afgerond op” zeggen hetzelfde.

    Spreken ze elkaar tegen, dan telt de status. Is de status leeg, dan telt de andere kolom.

    Fout:
        | Actiepunt | Maatregel    | Planning | Status        | Gereed |
        | Preventie | Voorlichting | 2021     | in uitvoering | ja     |
    Goed:
        | Actiepunt | Maatregel    | Planning | Status        | Gereed |
        | Preventie | Voorlichting | 2021     | in uitvoering | nee    |
    Bron: leesregels van de kolom status.
    """

    code = "gereed-klopt-niet"
    levels = Levels("waarschuwing", raadsinformatiebrief="fout")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find actions whose status contradicts a column of completion without a percentage."""
        for index, completion in context.plan.completions.items():
            action = context.actions[index]
            if action.status_column == completion.column:
                told = status.read(action.text("progress"))
            else:
                told = action.status
            future = completion.start is not None and completion.start > context.date
            if message := _clash(told, completion, action, future=future):
                yield Hit(*action.cell(completion.column), message)


def _clash(told: Status, own: ActionCompletion, action: Action, *, future: bool) -> str:
    """Return the contradiction in Dutch, "" when there is none.

    A day after the reference date does not contradict that the work goes on.
    """
    if own.status.percentage is not None:
        return ""
    column = f"Volgens de kolom “{action.table.titles[own.column]}”"
    if own.status.phase == "done" and told.phase in _BUSY and not future:
        return f"{column} is deze actie klaar, volgens de status nog niet. Pas een van beide aan."
    if own.status.phase in _BUSY and told.phase == "done":
        return (
            f"{column} is deze actie nog niet klaar, volgens de status wel. Pas een van beide aan."
        )
    return ""
