"""No cell of an action has an error value of Excel."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.grid import CellError
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext

READ_ELSEWHERE = ("planning", "budget", "status")
"""The columns with a separate rule for unreadable cells."""


class ErrorValue(Rule):
    """In een actietabel staat geen foutmelding van Excel, zoals #VERW! of #N/B.

    De tekst die er had moeten staan is er niet; het programma kan hem niet raden.

    Fout:
        | Actiepunt   | Maatregel    | Trekker |
        | Preventie   | #VERW!       | OOV     |
    Goed:
        | Actiepunt   | Maatregel    | Trekker |
        | Preventie   | Voorlichting | OOV     |
    Bron: foutwaarden van Excel.
    """

    code = "foutwaarde-in-cel"
    levels = Levels("fout")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find cells of actions with an error value."""
        for table in context.tables:
            for name, values in table.values.items():
                if name in READ_ELSEWHERE or CellError not in set(map(type, values)):
                    continue
                for row, value in zip(table.rows, values, strict=True):
                    if isinstance(value, CellError):
                        yield Hit(
                            table.sheet,
                            table.cell(row, name),
                            f"In deze cel staat een fout van Excel: {value}. Herstel de formule "
                            "of vul de tekst in.",
                        )
