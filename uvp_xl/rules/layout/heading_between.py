"""A single text in a row is clearly a theme or clearly an item."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.clean_text import line
from uvp_xl.grid import address
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext


class HeadingBetween(Rule):
    """Bij een tekst die alleen in een rij van de tabel staat, is duidelijk of het een thema is.

    Het programma leest zo'n tekst als de kop van een thema voor de rijen eronder. Het kan ook een
    actiepunt zijn waar nog geen maatregel bij staat.

    Fout:
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | 2020     |
        | Wonen       |              |          |
        | Buurten     | Huisbezoek   | 2020     |
    Goed:
        | Actiepunt     | Maatregel    | Planning |
        | Preventie     | Voorlichting | 2020     |
        | Thema 2: Wonen |             |          |
        | Buurten       | Huisbezoek   | 2020     |
    Bron: leesregels van de actietabel.
    """

    code = "tussenkop-onduidelijk"
    levels = Levels("opmerking")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find the headings between the rows that may be items."""
        for table in context.tables:
            for row, column in table.doubtful:
                cell = address(row, column)
                text = line(context.value(table.sheet, cell))
                yield Hit(
                    table.sheet,
                    cell,
                    f"“{text}” is gelezen als kop van een thema voor de rijen eronder. Zet er "
                    f"“Thema: ” voor als dat klopt; is het een actiepunt, vul dan de maatregel in.",
                    (f"Thema: {text}",),
                )
