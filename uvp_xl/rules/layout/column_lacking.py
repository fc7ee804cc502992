"""A table that resembles an action table has the columns that it needs."""

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
        """Find headers that almost qualify as those of an action table."""
        for name, grid in context.grids.items():
            if key(name) == key(register_sheet.NAME):
                continue
            for candidate in candidates(grid, context.tables_by_sheet.get(name, ())):
                proposals = (candidate.word,) if candidate.word else ()
                yield Hit(name, candidate.cell, _message(candidate), proposals)


def _message(candidate: Candidate) -> str:
    """Return the message for one header.

    >>> _message(Candidate(4, 2, "Maatreglen", "measure", "Maatregelen")).split(".")[0]
    'In de kop ontbreekt een kolom “maatregel”'
    """
    lacking = FIELDS[candidate.lacks].split()[0]
    return (
        f"In de kop ontbreekt een kolom “{lacking}”. Is “{candidate.title}” ({candidate.cell}) "
        "bedoeld? Zo is de tabel niet te lezen, en tellen haar acties niet mee."
    )
