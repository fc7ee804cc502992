"""No cell of an action has an error value of Excel."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.dutch_text import count
from uvp_xl.grid import NO_RESULT, CellError
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.rules.unfilled_cells import other_cells, texts_of, unfilled_columns
from uvp_xl.tables.action_table import Table
from uvp_xl.unfilled import is_error

READ_ELSEWHERE = ("planning", "budget", "status")
"""The columns with a separate rule for unreadable cells."""


class ErrorValue(Rule):
    """In een actietabel staat geen foutmelding van Excel, zoals #VERW! of #N/B.

    De tekst die er had moeten staan is er niet; het programma kan hem niet raden. Soms is een fout
    als tekst meegekopieerd: zo'n cel telt als leeg, en per kolom is dat één melding.

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
        """Find cells of actions with an error value, and columns with the text of one."""
        for table in context.tables:
            yield from _copied(table)
            yield from _never_calculated(table)
            for name, values in table.values.items():
                if name in READ_ELSEWHERE or CellError not in set(map(type, values)):
                    continue
                for row, value in zip(table.rows, values, strict=True):
                    if isinstance(value, CellError) and value != NO_RESULT:
                        yield Hit(
                            table.sheet,
                            table.cell(row, name),
                            f"In deze cel staat een fout van Excel: {value}. Herstel de formule "
                            "of vul de tekst in.",
                        )


def _never_calculated(table: Table) -> Iterable[Hit]:
    """Yield one hit for all formulas without a result: a program wrote them, and no Excel yet.

    They are in any column: the rules for unreadable cells leave them to this one.
    """
    cells = [
        table.cell(row, name)
        for name, values in table.values.items()
        if CellError in set(map(type, values))
        for row, value in zip(table.rows, values, strict=True)
        if value == NO_RESULT
    ]
    if cells:
        others = f" (en in nog {count(len(cells) - 1, 'cel', 'cellen')})" if cells[1:] else ""
        yield Hit(
            table.sheet,
            cells[0],
            f"De formule in deze cel{others} is nog nooit uitgerekend. Open het bestand in Excel "
            "en bewaar het; dan staat de uitkomst erin.",
        )


def _copied(table: Table) -> Iterable[Hit]:
    """Yield one hit for each column with the text of an error."""
    for column in unfilled_columns(table, is_error):
        one = len(column.cells) == 1
        yield Hit(
            table.sheet,
            column.cells[0],
            f"In deze cel{other_cells(column)} staat een fout van Excel, als tekst: "
            f"{texts_of(column)}. {'Die cel telt' if one else 'Die cellen tellen'} als leeg. "
            "Vul de tekst in.",
        )
