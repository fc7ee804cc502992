"""An amber or red light says why."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.rules.case import Case
from uvp_xl.rules.explained import explained, place
from uvp_xl.rules.rule import Hit, Rule

_COLOURS = {"amber": "oranje", "red": "rood"}


class LightUnexplained(Rule):
    """Bij een actie die op oranje of rood staat, staat waarom.

    De raad wil weten wat er aan de hand is, en wat u eraan doet. Schrijf dat in de kolom
    “toelichting”.

    Fout:
        | Actiepunt | Maatregel    | Planning | Status      | Toelichting |
        | Preventie | Voorlichting | 2021     | rood, loopt |             |
    Goed:
        | Actiepunt | Maatregel    | Planning | Status      | Toelichting                |
        | Preventie | Voorlichting | 2021     | rood, loopt | De scholen zijn nog dicht. |
    Bron: VNG, handreiking sturing en verantwoording integrale veiligheid.
    """

    code = "stoplicht-zonder-uitleg"
    severity = "opmerking"

    def check(self, case: Case) -> Iterable[Hit]:
        """Actions with such a light and no remark."""
        for action, status in enumerate(case.plan.status):
            if status.light in _COLOURS and not explained(case, action):
                colour = _COLOURS[status.light]
                said = f"Deze actie staat op {colour}, zonder uitleg. Schrijf erbij waarom."
                yield Hit(*place(case, action), said)
