"""An action was not done after the reference date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from uvp_xl.clean_text import text
from uvp_xl.columns import ColumnName
from uvp_xl.normalise.action import Action
from uvp_xl.normalise.completions import ActionCompletion
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext


class DoneLater(Rule):
    """De dag waarop een actie klaar was, ligt niet na de peildatum.

    Zo'n dag is eerder de planning. Zet de planning in een kolom “planning”, en de dag waarop de
    actie echt klaar was in “afgerond op”. Tot die dag telt de actie als niet klaar. Liggen alle
    dagen van een kolom na de peildatum, dan is er één melding.

    Fout:
        | Actiepunt | Maatregel    | Planning | Afgerond op |
        | Preventie | Voorlichting | 2029     | 1-10-2029   |
    Goed:
        | Actiepunt | Maatregel    | Planning | Afgerond op |
        | Preventie | Voorlichting | 2019     | 1-10-2019   |
    Bron: peildatum van de controle: optie --date, anders het blad Instellingen, anders vandaag.
    """

    code = "afgerond-na-peildatum"
    levels = Levels("waarschuwing", raadsinformatiebrief="fout")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find actions that are done according to a day or period after the reference date."""
        dated: dict[int, list[tuple[Action, ActionCompletion]]] = {}
        for index, completion in context.plan.completions.items():
            if completion.start:
                pair = context.actions[index], completion
                dated.setdefault(context.plan.table[index], []).append(pair)
        for pairs in dated.values():
            later = [pair for pair in pairs if _is_later(*pair, context.date)]
            if len(later) == len(pairs) > 1:
                yield _all_later(*later[0], context.date)
            else:
                yield from (_later(*pair, context.date) for pair in later)
        for index, status in enumerate(context.plan.status):
            if status.phase == "done" and status.start and status.start > context.date:
                action = context.actions[index]
                if not (action.completion and action.completion.start):
                    yield _hit(action, action.status_column, status.start, context.date)


def _is_later(action: Action, completion: ActionCompletion, date: dt.date) -> bool:
    """Return whether an action is done after the reference date; work that goes on is planned."""
    start = completion.start
    return start is not None and start > date and action.status.phase == "done"


def _later(action: Action, completion: ActionCompletion, date: dt.date) -> Hit:
    return _hit(action, completion.column, completion.start or date, date)


def _hit(action: Action, column: ColumnName, day: dt.date, date: dt.date) -> Hit:
    title = action.table.titles[column]
    return Hit(
        *action.cell(column),
        f"Volgens de kolom “{title}” is deze actie klaar, maar {text(day)} "
        f"ligt na de peildatum ({text(date)}). Is dit de planning? Zet die dan in de kolom "
        "“planning”.",
    )


def _all_later(action: Action, completion: ActionCompletion, date: dt.date) -> Hit:
    title = action.table.titles[completion.column]
    return Hit(
        action.table.sheet,
        action.table.heading(completion.column),
        f"Alle dagen in de kolom “{title}” liggen na de peildatum ({text(date)}). Is dit de "
        "planning? Zet die dan in de kolom “planning”.",
    )
