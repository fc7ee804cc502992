"""An amber or red light has an explanation."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.normalise.action import Action
from uvp_xl.notation import status
from uvp_xl.notation.cell_reading import Light
from uvp_xl.readback.settings_sheet import OFF
from uvp_xl.rules.has_reason import has_reason, reason_cell
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tables.status_colours import is_light_heading

_COLOURS: dict[Light | None, str] = {"amber": "oranje", "red": "rood"}


class LightUnexplained(Rule):
    """Bij een actie die op oranje of rood staat, staat waarom.

    De raad wil weten wat er aan de hand is, en wat u eraan doet. Schrijf dat in de kolom
    “toelichting”. De kleur kan in de kolom “status” staan, of in een kolom “stoplicht” of “kleur”.

    Fout:
        | Actiepunt | Maatregel    | Planning | Status      | Toelichting |
        | Preventie | Voorlichting | 2021     | rood, loopt |             |
    Goed:
        | Actiepunt | Maatregel    | Planning | Status      | Toelichting                |
        | Preventie | Voorlichting | 2021     | rood, loopt | De scholen zijn nog dicht. |
    Bron: VNG, handreiking sturing en verantwoording integrale veiligheid.
    """

    code = "stoplicht-zonder-uitleg"
    levels = Levels("opmerking", raadsvoorstel=OFF, raadsinformatiebrief="waarschuwing")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find actions with such a light and no explanation."""
        for action in context.actions:
            colour = _COLOURS.get(action.status.light or _light(context, action))
            if colour and not has_reason(action):
                message = f"Deze actie staat op {colour}, zonder uitleg. Schrijf erbij waarom."
                yield Hit(*reason_cell(action), message)


def _light(context: RuleContext, action: Action) -> Light | None:
    """Return the light of an action in a column of lights, None when its table has none."""
    for heading, column in action.table.extra.items():
        if is_light_heading(heading):
            return status.read(context.grids[action.table.sheet].value(action.row, column)).light
    return None
