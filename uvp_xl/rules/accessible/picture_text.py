"""Every picture has an alternative text."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.rules.rule import BEFORE_PUBLICATION, Hit, Rule
from uvp_xl.rules.rule_context import RuleContext


class PictureText(Rule):
    """Elke afbeelding, grafiek of vorm heeft een alternatieve tekst.

    Die tekst zegt wat erop te zien is aan wie het beeld niet ziet. Klik met rechts op het beeld en
    kies Alternatieve tekst; versiering kunt u daar als decoratief markeren.

    Fout:
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | 2020     |
        (afbeelding E2)
    Goed:
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | 2020     |
        (afbeelding E2: kaart van de wijken)
    Bron: EN 301 549 en WCAG 2.1, succescriterium 1.1.1 (niet-tekstuele content).
    """

    code = "beeld-zonder-tekst"
    levels = BEFORE_PUBLICATION

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Yield one hit for each picture, at the cell of its top left corner."""
        for picture in context.metadata.pictures:
            if picture.sheet in context.grids and not picture.described:
                yield Hit(
                    picture.sheet,
                    picture.cell,
                    f"De {picture.kind} bij deze cel heeft geen alternatieve tekst. Zeg daarin "
                    "kort wat erop te zien is, of markeer het beeld als decoratief.",
                )
