"""A table has no rows of a form in which nobody wrote an action."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.rules.layout.hidden_rows import rows_in_words
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tables.action_table import Table

_LONGEST = 200


class PreparedRows(Rule):
    """In een actietabel staan geen rijen die alleen vooraf zijn ingevuld.

    Een rij is een actie als er een maatregel of een actiepunt in staat. Rijen van een formulier met
    alleen een nummer, een status, een vakje of een vaste trekker tellen niet mee. Per tabel is er
    één melding, zodat niets ongezien verdwijnt.

    Fout:
        | Actiepunt   | Maatregel    | Trekker | Status       |
        | Preventie   | Voorlichting | OOV     | gereed       |
        |             |              |         | niet gestart |
        |             |              |         | niet gestart |
    Goed:
        | Actiepunt   | Maatregel    | Trekker | Status       |
        | Preventie   | Voorlichting | OOV     | gereed       |
    Bron: werkwijze van dit programma.
    """

    code = "rijen-zonder-actie"
    levels = Levels("opmerking")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Yield one hit for each table with such rows, at the first of them."""
        for table in context.tables:
            if table.prepared:
                yield Hit(table.sheet, table.cell(table.prepared[0], "measure"), _message(table))


def _message(table: Table) -> str:
    """Return the message for one table."""
    rows = table.prepared
    words = rows_in_words(rows)
    if len(words) > _LONGEST:
        words = f"{len(rows)} rijen, van rij {rows[0]} t/m {rows[-1]},"
    elif "t/m" in words:
        words += f" ({len(rows)} rijen)"
    if len(rows) == 1:
        return (
            f"{words} heeft geen maatregel en geen actiepunt, alleen wat vooraf is ingevuld. De "
            "rij telt niet als actie. Vul een maatregel in, of haal de rij weg."
        )
    return (
        f"{words} hebben geen maatregel en geen actiepunt, alleen wat vooraf is ingevuld. "
        "Ze tellen niet als acties. Vul een maatregel in, of haal weg wat niet nodig is."
    )
