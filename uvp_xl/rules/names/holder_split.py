"""A portfolio holder stands in one cell."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.clean_text import line
from uvp_xl.rules.rule import Hit, Rule
from uvp_xl.rules.rule_context import RuleContext


class HolderSplit(Rule):
    """De naam van een portefeuillehouder staat in één cel, niet verdeeld over twee rijen.

    Bij een tabel uit Word loopt “Wethouder Economische Zaken” soms door in de rij eronder. Het
    programma leest beide rijen dan samen, maar een filter of draaitabel in Excel doet dat niet.

    Fout:
        | Actiepunt   | Maatregel    | PH                     | Planning |
        | Preventie   | Voorlichting | Burgemeester Wethouder | 2020     |
        |             | Controles    | Economische Zaken      | 2020     |
    Goed:
        | Actiepunt   | Maatregel    | PH                               | Planning |
        | Preventie   | Voorlichting | Wethouder Economische Zaken      | 2020     |
        |             | Controles    |                                  | 2020     |
    Bron: leesregels van de actietabel.
    """

    code = "portefeuillehouder-over-twee-rijen"
    severity = "waarschuwing"

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """The second cell of each holder that was written over two rows."""
        for action, joined in context.plan.split.items():
            _, above = context.plan.cell(action, "portfolio_holders")
            rest = context.plan.texts["portfolio_holders"][action + 1]
            holder = context.plan.holders[action].names[-1]
            yield Hit(
                *context.plan.cell(action + 1, "portfolio_holders"),
                f"“{rest}” is het vervolg van de cel erboven ({above}). Samen is dat “{holder}”, "
                "en zo telt het voor beide rijen. Zet de naam in één cel.",
                (line(joined),),
            )
