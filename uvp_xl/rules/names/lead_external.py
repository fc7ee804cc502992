"""A member of the municipality is answerable for each action."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import compress

from uvp_xl.grid import Value
from uvp_xl.names import parties
from uvp_xl.names.register import Register
from uvp_xl.normalise.per_value import each
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext


class LeadExternal(Rule):
    """Trekt een partner van buiten een actie, dan staat er ook iemand van de gemeente bij.

    De raad kan alleen het college aanspreken. Noem naast de partner de eigen functie of het eigen
    team.

    Fout:
        | Actiepunt | Maatregel    | Trekker | Planning |
        | Preventie | Voorlichting | politie | 2021     |
    Goed:
        | Actiepunt | Maatregel    | Trekker                | Planning |
        | Preventie | Voorlichting | politie, adviseur OOV  | 2021     |
    Bron: artikel 169 Gemeentewet (het college legt verantwoording af aan de raad).
    """

    code = "trekker-alleen-extern"
    levels = Levels("opmerking", raadsvoorstel="waarschuwing")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find actions with leads that are all known to be of another organisation."""
        external = each(
            context.plan.texts["lead"], lambda lead: _is_external(lead, context.register)
        )
        for action in compress(context.actions, external):
            yield Hit(
                *action.cell("lead"),
                f"“{action.text('lead')}” is van buiten de gemeente. Noem ook wie er bij de "
                "gemeente over gaat.",
            )


def _is_external(lead: Value, register: Register) -> bool:
    """Return whether all leads in a cell are known to be of another organisation."""
    names = parties.read(lead, register).names
    return bool(names) and all(register.kind(name) == "extern" for name in names)
