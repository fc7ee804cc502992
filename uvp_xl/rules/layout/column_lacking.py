"""The heading without which a table is not read has no typo."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.columns import COLUMNS
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext


class ColumnLacking(Rule):
    """Een actietabel mist geen kolom door een tikfout in de kop.

    Met die fout leest het programma de tabel niet; haar acties tellen dan nergens mee.

    Fout:
        | Actiepunt   | Maatreglen   | Trekker | Planning |
        | Preventie   | Voorlichting | OOV     | 2020     |
    Goed:
        | Actiepunt   | Maatregelen  | Trekker | Planning |
        | Preventie   | Voorlichting | OOV     | 2020     |
    Bron: opzet van de actietabel in het Uitvoeringsplan Integrale Veiligheid.
    """

    code = "kolom-ontbreekt"
    levels = Levels("fout")
    fixes = "kop"
    mandatory = True

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find tables that would have been read without a typo in one of their headings."""
        for table in context.unread_tables:
            if table.word:
                message = (
                    f"In de kop ontbreekt een kolom “{COLUMNS[table.lacks].word}”. Is "
                    f"“{table.title}” ({table.cell}) bedoeld? Zo is de tabel niet te lezen, en "
                    "tellen haar acties niet mee."
                )
                yield Hit(table.sheet, table.cell, message, (table.word,))
