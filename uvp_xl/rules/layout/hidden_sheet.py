"""No action is on a hidden sheet."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext


class HiddenSheet(Rule):
    """Een blad met acties is niet verborgen.

    Acties op een verborgen blad tellen gewoon mee, in de controle en in de overzichten. Is het een
    oude versie of een kopie, dan telt elke actie daarop dubbel.

    Fout:
        [1 Jeugd] (verborgen)
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | 2020     |
    Goed:
        [1 Jeugd]
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | 2020     |
    Bron: werkwijze van dit programma.
    """

    code = "blad-verborgen"
    levels = Levels("waarschuwing", raadsvoorstel="fout", raadsinformatiebrief="fout")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Yield one hit for each hidden sheet, at the heading of its first table."""
        for name, grid in context.grids.items():
            tables = context.tables_by_sheet.get(name, ())
            count = sum(len(table.rows) for table in tables)
            if grid.hidden and count:
                telling = "de actie erop telt" if count == 1 else f"de {count} acties erop tellen"
                yield Hit(
                    name,
                    tables[0].heading("measure"),
                    f"Het blad “{name}” is verborgen, maar {telling} wel mee. Maak het zichtbaar, "
                    "of haal het uit het werkboek.",
                )
