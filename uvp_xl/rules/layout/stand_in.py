"""No cell of an action only says that somebody still has to fill it in."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.clean_text import line
from uvp_xl.dutch_text import count
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.rules.unfilled_cells import UnfilledColumn, other_cells, texts_of, unfilled_columns
from uvp_xl.tables.action_table import Table
from uvp_xl.unfilled import is_error


class StandIn(Rule):
    """In een actietabel staat geen tekst die alleen zegt dat er nog iets moet komen.

    “Kies een item.”, “[invullen]”, “XXX”, “TBD” en “…” zijn van het formulier, niet van het plan.
    Een 0 in een kolom met woorden is meestal de uitkomst van een formule die naar een lege cel
    verwijst. Zulke cellen tellen als leeg. Per kolom van een tabel is er één melding.

    Fout:
        | Actiepunt   | Maatregel    | Trekker        |
        | Preventie   | Voorlichting | Kies een item. |
    Goed:
        | Actiepunt   | Maatregel    | Trekker        |
        | Preventie   | Voorlichting | team OOV       |
    Bron: werkwijze van dit programma.
    """

    code = "nog-in-te-vullen"
    levels = Levels("waarschuwing", raadsvoorstel="fout", raadsinformatiebrief="fout")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Yield one hit for each column with such texts, at the first of them."""
        for table in context.tables:
            for column in unfilled_columns(table, lambda value: not is_error(value)):
                yield Hit(table.sheet, column.cells[0], _message(table, column))


def _message(table: Table, column: UnfilledColumn) -> str:
    """Return the message for one column of a table."""
    titles = {number: table.titles[name] for name, number in table.columns.items()}
    titles |= {number: title for title, number in table.extra.items()}
    title = line(titles.get(column.number, ""))
    under = f" onder “{title}”" if title else ""
    zero = any(not isinstance(value, str) for value in column.values)
    why = " Een 0 komt vaak van een formule die naar een lege cel verwijst." if zero else ""
    verb = "staat" if len(column.values) == 1 else "staan"
    cells = count(len(column.cells), "cel", "cellen")
    counts = "Die cel telt" if len(column.cells) == 1 else f"Deze {cells} tellen"
    return (
        f"Hier{under}{other_cells(column)} {verb} {texts_of(column)}: dat is nog niet ingevuld. "
        f"{counts} als leeg.{why} Vul in wat er moet staan, of maak leeg wat niet nodig is."
    )
