"""Every action has a portfolio holder."""

from __future__ import annotations

from uvp_xl.rules.rule import Levels, MissingRule


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
    levels = Levels("fout")
    column = "portfolio_holders"
    advice = "Vul in wie verantwoordelijk is: de burgemeester, een wethouder of het college."
