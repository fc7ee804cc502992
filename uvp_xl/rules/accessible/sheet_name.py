"""Every sheet has a descriptive name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from uvp_xl.clean_text import blank
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext

_USUAL = re.compile(r"(?:blad|sheet|werkblad|tabelle|feuil)\s?\d*(?:\s?\(\d+\))?", re.IGNORECASE)


class SheetName(Rule):
    """De naam van een blad zegt wat erop staat, en is niet “Blad1” of “Sheet1”.

    Wie het werkboek laat voorlezen, kiest een blad op zijn naam. De naam staat ook in elke melding.

    Fout:
        [Blad1]
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | 2020     |
    Goed:
        [1 Jeugd]
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | 2020     |
    Bron: EN 301 549 en WCAG 2.1, succescriterium 2.4.6 (koppen en labels).
    """

    code = "bladnaam-zegt-niets"
    levels = Levels("opmerking", raadsvoorstel="waarschuwing", raadsinformatiebrief="waarschuwing")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find visible sheets with content that still have a default name of Excel."""
        for name, grid in context.grids.items() if context.tables else ():
            filled = any(not blank(value) for row in grid.rows for value in row)
            if _USUAL.fullmatch(name.strip()) and filled and not grid.hidden:
                yield Hit(
                    name,
                    "A1",
                    f"De naam “{name}” zegt niet wat er op het blad staat. Geef het een naam, "
                    "zoals “2 Jeugd”.",
                )
