"""A column whose cells are clearly a planning or a status has a heading that says so."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.columns import COLUMNS
from uvp_xl.grid import address
from uvp_xl.readback import settings_sheet
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext


class ColumnUnknown(Rule):
    """Een kolom met de planning of de status heeft een kop die dat zegt.

    Een kolom met een onbekende kop telt niet mee, ook als er duidelijk een status of een planning
    in staat. Zet op het blad Instellingen één keer welke kolom het is, of verander de kop.

    Fout:
        | Maatregel       | Trekker | Planning | Zo gaat het          |
        | Voorlichting    | OOV     | 2020     | loopt                |
        | Controles       | VTH     | 2020     | niet gestart         |
        | Een meldpunt    | OOV     | 2021     | loopt                |
    Goed:
        | Maatregel       | Trekker | Planning | Status       |
        | Voorlichting    | OOV     | 2020     | loopt        |
        | Controles       | VTH     | 2020     | niet gestart |
        | Een meldpunt    | OOV     | 2021     | loopt        |
    Bron: werkwijze van dit programma: wat niet is begrepen, wordt gevraagd.
    """

    code = "kolom-niet-herkend"
    levels = Levels("waarschuwing", raadsvoorstel="fout", raadsinformatiebrief="fout")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Yield a hit for each such column, at its heading."""
        for table, column in context.likely_columns:
            name = COLUMNS[column.name]
            yield Hit(
                table.sheet,
                address(table.header, column.number),
                f"De kolom “{column.title}” is niet gelezen. Is dat {name.dutch}? Zet dan op het "
                f"blad {settings_sheet.NAME} in twee cellen naast elkaar: “{column.title} | "
                f"{name.word}”. Zo niet: “{column.title} | niet lezen”.",
            )
