"""A lead is a function, a team or an organisation."""

from __future__ import annotations

from uvp_xl.normalise.action import Action
from uvp_xl.rules.rule import ColumnRule, Content, Levels

_VAGUE = frozenset(
    "extern externe intern interne diverse divers iedereen allen n.t.b. ntb nnb n.n.b. onbekend "
    "? ?? p.m.".split()
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
    levels = Levels("waarschuwing")
    column = "lead"

    def holds(self, value: Content) -> bool:
        """Return whether a lead is more than a word that fits everyone."""
        return str(value).casefold() not in _VAGUE

    def message(self, action: Action) -> str:
        """Return the message with the vague word."""
        return (
            f"“{action.text('lead')}” zegt niet wie de actie trekt. Noem een functie, team of "
            "organisatie."
        )
