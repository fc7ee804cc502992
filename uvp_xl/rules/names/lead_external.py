"""Someone of the municipality is answerable for each action."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.names import parties
from uvp_xl.normalise.distinct import each
from uvp_xl.rules.case import Case
from uvp_xl.rules.rule import Hit, Rule


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

    def check(self, case: Case) -> Iterable[Hit]:
        """Actions whose leads are all known to be of another organisation."""
        leads = case.plan.texts["lead"]
        found = each(leads, lambda said: parties.read(said, case.register).names)
        for action, names in enumerate(found):
            if names and all(case.register.kind(name) == "extern" for name in names):
                yield Hit(
                    *case.plan.cell(action, "lead"),
                    f"“{leads[action]}” is van buiten de gemeente. Noem ook wie er bij de gemeente "
                    "over gaat.",
                )
