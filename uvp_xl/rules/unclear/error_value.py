"""No cell of an action has an error value of Excel."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from uvp_xl.dutch_text import count
from uvp_xl.grid import NO_RESULT, CellError, Grid, address
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
            in_forms = list(_in_forms(table, context))
            yield from _copied(table)
            yield from _never_calculated(table, [c for c, error in in_forms if error == NO_RESULT])
            yield from _in_rows_of_forms(table, in_forms)
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


def _in_forms(table: Table, context: RuleContext) -> Iterator[tuple[str, CellError]]:
    """Yield the errors in the prepared rows of a table, which are no actions, by address."""
    grid = context.grids.get(table.sheet, Grid(table.sheet))
    for row in table.prepared:
        for name in ("item", "measure"):
            number = table.columns.get(name, 0)
            value = grid.value(row, number)
            if isinstance(value, CellError):
                yield address(row, number), value


def _in_rows_of_forms(table: Table, errors: Sequence[tuple[str, CellError]]) -> Iterator[Hit]:
    """Yield one hit for each error in the prepared rows of a table."""
    for error in dict.fromkeys(error for _, error in errors if error != NO_RESULT):
        cells = [cell for cell, other in errors if other == error]
        yield Hit(
            table.sheet,
            cells[0],
            f"In deze cel{_and_others(cells)} staat een fout van Excel: {error}. Herstel de "
            "formule of haal de lege rijen weg.",
        )


def _and_others(cells: Sequence[str]) -> str:
    return f" (en in nog {count(len(cells) - 1, 'cel', 'cellen')})" if cells[1:] else ""


def _never_calculated(table: Table, in_forms: Sequence[str]) -> Iterable[Hit]:
    """Yield one hit for all formulas without a result: a program wrote them, and no Excel yet.

    They are in any column: the rules for unreadable cells leave them to this one. `in_forms` are
    those in prepared rows.
    """
    cells = [
        table.cell(row, name)
        for name, values in table.values.items()
        if CellError in set(map(type, values))
        for row, value in zip(table.rows, values, strict=True)
        if value == NO_RESULT
    ]
    cells += in_forms
    if cells:
        yield Hit(
            table.sheet,
            cells[0],
            f"De formule in deze cel{_and_others(cells)} is nog nooit uitgerekend. Open het "
            "bestand in Excel en bewaar het; dan staat de uitkomst erin.",
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
