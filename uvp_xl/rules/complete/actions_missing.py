"""Every theme has at least one action, and every plan at least one table."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext


class ActionsMissing(Rule):
    """Het werkboek heeft een actietabel, en in elke actietabel staat minstens één actie.

    Het programma herkent een actietabel aan de woorden in de kop: “maatregel” of “actie”, met
    daarnaast minstens twee kolommen als trekker, partijen of planning.

    Fout:
        | Actiepunt   | Maatregel    | Planning |
    Goed:
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | 2020     |
    Bron: een thema zonder acties is een voornemen, geen uitvoeringsplan.
    """

    code = "acties-ontbreken"
    levels = Levels("fout")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Tables without rows; a workbook without tables, at its first cell.

        A table that resembles an action table has a finding of its own.
        """
        for table in context.tables:
            if not table.rows:
                cell = table.heading("measure")
                yield Hit(
                    table.sheet, cell, "Onder deze kop staat geen enkele actie. Vul de tabel in."
                )
        if not context.tables and not context.unread_tables:
            sheet = next(iter(context.grids), "")
            message = (
                "In dit werkboek staat geen actietabel. Een actietabel heeft een kop met minstens "
                "drie bekende woorden, zoals “actiepunt”, “maatregel” en “planning”."
            )
            yield Hit(sheet, "A1", message)
