"""Someone of the municipality is answerable for each action."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.grid import Value
from uvp_xl.names import parties
from uvp_xl.names.register import Register
from uvp_xl.normalise.per_value import each
from uvp_xl.rules.rule import Hit, Rule
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
    severity = "opmerking"

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Actions whose leads are all known to be of another organisation."""
        leads = context.plan.texts["lead"]
        for action, external in enumerate(
            each(leads, lambda said: _external(said, context.register))
        ):
            if external:
                yield Hit(
                    *context.plan.cell(action, "lead"),
                    f"“{leads[action]}” is van buiten de gemeente. Noem ook wie er bij de gemeente "
                    "over gaat.",
                )


def _external(lead: Value, register: Register) -> bool:
    """Whether all leads in a cell are known to be of another organisation."""
    names = parties.read(lead, register).names
    return bool(names) and all(register.kind(name) == "extern" for name in names)
