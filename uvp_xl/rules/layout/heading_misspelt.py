"""The headings of a table are spelled right."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.clean_text import line
from uvp_xl.grid import address
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tables.headings import HEADINGS


class HeadingMisspelt(Rule):
    """De koppen van een actietabel zijn goed gespeld.

    Aan de kop herkent het programma een kolom. Een kolom met een tikfout in de kop leest het niet:
    die lijkt dan leeg.

    Fout:
        | Actiepunt   | Maatregel    | Trekker | Plannig  |
        | Preventie   | Voorlichting | OOV     | 2020     |
    Goed:
        | Actiepunt   | Maatregel    | Trekker | Planning |
        | Preventie   | Voorlichting | OOV     | 2020     |
    Bron: opzet van de actietabel in het Uitvoeringsplan Integrale Veiligheid.
    """

    code = "kop-verkeerd-gespeld"
    levels = Levels("waarschuwing")
    fixes = "kop"

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find unknown columns with a heading close to that of a column which the table lacks."""
        for table in context.tables:
            for title, number in table.extra.items():
                meant = HEADINGS.typo(title)
                if meant is None or table.column_number(meant.field):
                    continue
                cells = (address(row, number) for row in range(table.header, table.header + 3))
                yield Hit(
                    table.sheet,
                    next(c for c in cells if line(context.value(table.sheet, c)) == title),
                    f"De kop “{title}” is geen bekende kolom; is “{meant.word}” bedoeld? De kolom "
                    "is nu niet gelezen.",
                    (meant.word,),
                )
