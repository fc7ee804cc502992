"""An overdue action says why."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.normalise.late_actions import overdue
from uvp_xl.rules.has_reason import explained, place
from uvp_xl.rules.rule import Hit, Rule
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
    Bron: peildatum van de controle (optie --date); zonder die optie de dag van vandaag.
    """

    code = "te-laat-zonder-uitleg"
    severity = "opmerking"

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Overdue actions with a status and no remark."""
        for action in overdue(context.plan, context.date):
            columns = context.tables[context.plan.table[action]].columns
            if {"status", "progress"} & columns.keys() and not explained(context, action):
                said = "Deze actie is te laat, zonder uitleg. Schrijf erbij waarom."
                yield Hit(*place(context, action), said)
