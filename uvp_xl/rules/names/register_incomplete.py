"""Every name in the register has a kind."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.dutch_text import count
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext

SHOWN = 6
"""The most names in a message; the rest is counted."""


class RegisterIncomplete(Rule):
    """Bij elke naam op het blad Register staat een soort: intern, extern of collectief.

    Zolang de soort leeg is, heeft niemand de naam nog beoordeeld, en staat de partij in de
    overzichten bij “nog in te delen”.

    Fout:
        | Actiepunt   | Maatregel    | Partijen  |
        | Preventie   | Voorlichting | Carrefour |
        [Register]
        | Naam        | Soort    |
        | Carrefour   |          |
    Goed:
        | Actiepunt   | Maatregel    | Partijen  |
        | Preventie   | Voorlichting | Carrefour |
        [Register]
        | Naam        | Soort    |
        | Carrefour   | extern   |
    Bron: blad Register.
    """

    code = "register-zonder-soort"
    levels = Levels("opmerking")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Yield one hit for all names without a kind, at the first of them."""
        open_ones = [entry for entry in context.register.partners if not entry.kind]
        if not open_ones:
            return
        names = ", ".join(f"“{entry.name}”" for entry in open_ones[:SHOWN])
        more = len(open_ones) - SHOWN
        names += f" en nog {more}" if more > 0 else ""
        have = count(len(open_ones), "naam heeft", "namen hebben")
        yield Hit(
            context.register.sheet,
            f"A{open_ones[0].row}",
            f"{have} nog geen soort: {names}. Kies intern, extern of collectief.",
        )
