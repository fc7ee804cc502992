"""A portfolio holder is written in one cell."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.clean_text import line
from uvp_xl.rules.rule import Hit, Levels, Rule
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
    levels = Levels("waarschuwing")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find the second cell of each holder that was written over two rows."""
        for index, joined in context.plan.split.items():
            first, second = context.actions[index : index + 2]
            _, above = first.cell("portfolio_holders")
            yield Hit(
                *second.cell("portfolio_holders"),
                f"“{second.text('portfolio_holders')}” is het vervolg van de cel erboven "
                f"({above}). Samen is dat “{first.holders.names[-1]}”, en zo telt het voor beide "
                "rijen. Zet de naam in één cel.",
                (line(joined),),
            )
