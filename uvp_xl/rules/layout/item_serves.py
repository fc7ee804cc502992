"""A table has a column of measures as well as one of items."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.clean_text import line
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tables.action_table import Table

_TOPIC = 2
"""Words; a measure mostly has more."""


class ItemServes(Rule):
    """Een actietabel heeft naast de kolom “actiepunt” een kolom “maatregel”.

    Zonder die kolom telt elk actiepunt als één maatregel. Dat leest u alleen als de meeste
    actiepunten zo kort zijn dat ze ook een onderwerp kunnen zijn.

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
            if table.item_serves and _are_topics(table):
                yield Hit(
                    table.sheet,
                    table.heading("measure"),
                    f"Er is geen kolom “maatregel”. De kolom “{table.titles['measure']}” is "
                    "gelezen als maatregel: elke rij telt als één actie. Noem de kolom “Maatregel” "
                    "als dat klopt.",
                )


def _are_topics(table: Table) -> bool:
    """Return whether most texts are so short that they may name a topic instead of a measure."""
    lengths = [len(line(value).split()) for value in table.values["measure"]]
    return 2 * sum(length <= _TOPIC for length in lengths) >= len(lengths)
