"""A plan in execution says how far its actions are."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.clean_text import text
from uvp_xl.grid import address
from uvp_xl.normalise.late_actions import overdue
from uvp_xl.rules.rule import Hit, Rule
from uvp_xl.rules.rule_context import RuleContext


class StatusMissing(Rule):
    """Als de planning van acties voorbij is, staat in het plan hoe ver ze zijn.

    Zonder kolom status telt elke actie als niet klaar. Zet een kolom “status” naast de planning,
    met woorden als “gereed”, “in uitvoering” of “vervallen”.

    Fout:
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | 2019     |
    Goed:
        | Actiepunt   | Maatregel    | Planning | Status |
        | Preventie   | Voorlichting | 2019     | gereed |
    Bron: peildatum van de controle (optie --date); zonder die optie de dag van vandaag.
    """

    code = "status-ontbreekt"
    severity = "opmerking"

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """One finding for the whole plan, when something is overdue and no table has a status."""
        if any({"status", "progress"} & table.columns.keys() for table in context.tables):
            return
        late = overdue(context.plan, context.date)
        if late:
            first = context.tables[0]
            yield Hit(
                first.sheet,
                address(first.header, min(first.columns.values())),
                f"Het plan heeft geen kolom “status”. Daarom telt elke actie als niet klaar: op "
                f"{text(context.date)} zijn {len(late)} van de {len(context.plan)} acties te laat.",
            )
