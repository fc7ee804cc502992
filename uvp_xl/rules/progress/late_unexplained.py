"""An overdue action has an explanation."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.readback.settings_sheet import OFF
from uvp_xl.rules.has_reason import has_reason, reason_cell
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext


class LateUnexplained(Rule):
    """Bij een actie die te laat is, staat waarom.

    Zonder kolom status is niet te zien wat te laat is; dan zegt de regel status-ontbreekt het.

    Fout:
        | Actiepunt | Maatregel    | Planning | Status        | Toelichting |
        | Preventie | Voorlichting | 2019     | in uitvoering |             |
    Goed:
        | Actiepunt | Maatregel    | Planning | Status | Toelichting |
        | Preventie | Voorlichting | 2019     | gereed |             |
    Bron: peildatum van de controle: optie --date, anders het blad Instellingen, anders vandaag.
    """

    code = "te-laat-zonder-uitleg"
    levels = Levels(
        "opmerking", werkversie=OFF, raadsvoorstel=OFF, raadsinformatiebrief="waarschuwing"
    )

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find overdue actions with a status but no explanation."""
        for action in context.actions:
            if action.overdue(context.date) and action.has_status_column and not has_reason(action):
                message = "Deze actie is te laat, zonder uitleg. Schrijf erbij waarom."
                yield Hit(*reason_cell(action), message)
