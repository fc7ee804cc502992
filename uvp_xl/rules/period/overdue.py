"""An action after its last day is done, dropped, or explained."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.clean_text import text
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext


class Overdue(Rule):
    """Een actie waarvan de planning voorbij is, is klaar of vervallen.

    Een periode eindigt op haar laatste dag: “2019” is te laat vanaf 1 januari 2020. Doorlopende
    en terugkerende acties zijn nooit te laat. Heeft het plan geen kolom status, dan telt elke
    actie als niet klaar; dat staat dan in één melding (regel status-ontbreekt).

    Fout:
        | Actiepunt   | Maatregel    | Planning | Status        |
        | Preventie   | Voorlichting | 2019     | in uitvoering |
    Goed:
        | Actiepunt   | Maatregel    | Planning | Status        |
        | Preventie   | Voorlichting | 2019     | gereed        |
    Bron: peildatum van de controle: optie --date, anders het blad Instellingen, anders vandaag.
    """

    code = "te-laat"
    levels = Levels("waarschuwing")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find overdue actions in tables that have a status."""
        for action in context.actions:
            if action.overdue(context.date) and action.has_status_column:
                yield Hit(
                    *action.cell("planning_end"),
                    f"Deze actie moest uiterlijk {text(action.planning.end or '')} klaar zijn. "
                    "Werk de status bij, of pas de planning aan.",
                )
