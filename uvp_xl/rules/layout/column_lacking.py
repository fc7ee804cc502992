"""A table that looks like one of actions has the columns that it needs."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.clean_text import key
from uvp_xl.readback import register_sheet
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tables.heading_words import FIELDS
from uvp_xl.tables.near_headers import Candidate, candidates


class ColumnLacking(Rule):
    """Een tabel die op een actietabel lijkt, heeft een kolom “maatregel” en genoeg bekende koppen.

    Zonder die kolom leest het programma de tabel niet; haar acties tellen dan nergens mee. Vaak is
    het alleen een tikfout in de kop, of een woord dat het programma niet kent.

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

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """One finding for each header that is nearly one."""
        for name, grid in context.grids.items():
            if key(name) == key(register_sheet.NAME):
                continue
            own = [table for table in context.tables if table.sheet == name]
            for found in candidates(grid, own):
                proposals = (found.word,) if found.word else ()
                yield Hit(name, found.cell, said(found), proposals)


def said(found: Candidate) -> str:
    """The message for one header.

    >>> said(Candidate(4, 2, "Maatreglen", "measure", "Maatregelen")).split(".")[0]
    'In de kop ontbreekt een kolom “maatregel”'
    """
    lacking = FIELDS[found.lacks].split()[0]
    return (
        f"In de kop ontbreekt een kolom “{lacking}”. Is “{found.title}” ({found.cell}) bedoeld? "
        "Zo is de tabel niet te lezen, en tellen haar acties niet mee."
    )
