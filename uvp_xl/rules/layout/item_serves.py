"""A table has a column of measures as well as one of items."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext


class ItemServes(Rule):
    """Een actietabel heeft naast de kolom “actiepunt” een kolom “maatregel”.

    Zonder die kolom telt elk actiepunt als één maatregel.

    Fout:
        | Actiepunt    | Trekker | Planning |
        | Voorlichting | OOV     | 2020     |
    Goed:
        | Actiepunt | Maatregel    | Trekker | Planning |
        | Preventie | Voorlichting | OOV     | 2020     |
    Bron: opzet van de actietabel in het Uitvoeringsplan Integrale Veiligheid.
    """

    code = "maatregel-is-actiepunt"
    levels = Levels("opmerking")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Yield one hit at the heading of each such column."""
        for table in context.tables:
            if table.item_serves:
                yield Hit(
                    table.sheet,
                    table.heading("measure"),
                    f"Er is geen kolom “maatregel”. De kolom “{table.titles['measure']}” is "
                    "gelezen als maatregel: elke rij telt als één actie. Noem de kolom “Maatregel” "
                    "als dat klopt.",
                )
