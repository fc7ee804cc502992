"""An amber or red light says why."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from uvp_xl.notation import status
from uvp_xl.notation.cell_reading import Light
from uvp_xl.rules.has_reason import explained, place
from uvp_xl.rules.rule import Hit, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tables.action_table import Table

_COLOURS = {"amber": "oranje", "red": "rood"}
_COLUMN = re.compile(
    r"(?:stop|verkeers)licht|kleur(?:code)?|rag(?:[ -]status)?|code", re.IGNORECASE
)
"""A heading above nothing but colours; only those count that say one."""


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
    severity = "opmerking"

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Actions with such a light and no remark."""
        for action, light in _lights(context):
            if light in _COLOURS and not explained(context, action):
                colour = _COLOURS[light]
                said = f"Deze actie staat op {colour}, zonder uitleg. Schrijf erbij waarom."
                yield Hit(*place(context, action), said)


def _lights(context: RuleContext) -> Iterator[tuple[int, Light | None]]:
    """The light of each action: in its status, or in a column of its own."""
    first = 0
    for table in context.tables:
        column = next((n for title, n in table.extra.items() if _COLUMN.fullmatch(title)), 0)
        for number, row in enumerate(table.rows):
            own = context.plan.status[first + number].light
            yield first + number, own or (_light(context, table, row, column) if column else None)
        first += len(table.rows)


def _light(context: RuleContext, table: Table, row: int, column: int) -> Light | None:
    """The light in a cell of a column of lights."""
    return status.read(context.grids[table.sheet].value(row, column)).light
