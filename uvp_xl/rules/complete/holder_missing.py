"""Every action has a portfolio holder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from uvp_xl.rules.rule import MissingRule

if TYPE_CHECKING:
    import pandas as pd


class HolderMissing(MissingRule):
    """Bij elk actiepunt staat een portefeuillehouder.

    De portefeuillehouder legt verantwoording af aan de raad. Alleen een vervolgrij zonder eigen
    actiepunt neemt de portefeuillehouder van de rij erboven over; een nieuw actiepunt niet.

    Fout:
        | Actiepunt   | Maatregel    | PH           | Planning |
        | Preventie   | Voorlichting | Burgemeester | 2020     |
        | Handhaving  | Controles    |              | 2020     |
    Goed:
        | Actiepunt   | Maatregel    | PH           | Planning |
        | Preventie   | Voorlichting | Burgemeester | 2020     |
        | Handhaving  | Controles    | Burgemeester | 2020     |
    Bron: Gemeentewet, artikel 169 en 180 (verantwoording aan de raad).
    """

    code = "portefeuillehouder-ontbreekt"
    severity = "fout"
    column = "portfolio_holders"
    field = "portfolio_holders"
    word = "portefeuillehouder"
    advice = "Vul in wie verantwoordelijk is: de burgemeester, een wethouder of het college."

    def holds(self, values: pd.Series) -> pd.Series:
        """At least one holder, its own or taken over."""
        return values.map(bool)
