"""A lead is someone: a function, a team or an organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from uvp_xl.rules.rule import ColumnRule
from uvp_xl.rules.rule_context import RuleContext

if TYPE_CHECKING:
    import pandas as pd

_VAGUE = frozenset(
    "extern externe intern interne diverse divers iedereen allen n.t.b. ntb nnb n.n.b. onbekend "
    "? ?? - -- nvt n.v.t. p.m.".split()
) | {"externe partij", "alle partijen", "nader te bepalen", "extern bureau"}


class LeadVague(ColumnRule):
    """De trekker is een functie, team of organisatie die je kunt aanspreken.

    Fout:
        | Actiepunt   | Maatregel    | Trekker |
        | Preventie   | Voorlichting | Extern  |
    Goed:
        | Actiepunt   | Maatregel    | Trekker     |
        | Preventie   | Voorlichting | adviseur OOV |
    Bron: opzet van de actietabel in het Uitvoeringsplan Integrale Veiligheid, kolom trekker.
    """

    code = "trekker-onduidelijk"
    severity = "waarschuwing"
    column = "lead"
    field = "lead"

    def holds(self, values: pd.Series) -> pd.Series:
        """Not a word that fits anyone."""
        return ~values.str.casefold().isin(_VAGUE)

    def say(self, context: RuleContext, action: int) -> str:
        """The word, and what is wanted."""
        said = context.plan.texts["lead"][action]
        return f"“{said}” zegt niet wie de actie trekt. Noem een functie, team of organisatie."
