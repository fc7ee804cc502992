"""A value merged over several measures counts for the first of them only."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.grid import address
from uvp_xl.rules.merged_values import MergedValue, merged_values
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext


class MergedOverMeasures(Rule):
    """Een waarde geldt voor de maatregel waar zij bij staat, niet voor een hele samenvoeging.

    Een actiepunt, een doel, een portefeuillehouder of een lijst van partijen mag over de rijen van
    een paar maatregelen staan; dat leest het programma zo. Een trekker, planning, begroting of
    status heeft elke maatregel zelf: in samengevoegde cellen telt die alleen bij de eerste. Per
    tabel is er één melding.

    Fout:
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | 2020     |
        |             | Controles    |          |
        (samengevoegd C2:C3)
    Goed:
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | 2020     |
        |             | Controles    | 2020     |
    Bron: werkwijze van dit programma: een trekker, planning of status loopt niet door.
    """

    code = "waarde-over-maatregelen"
    levels = Levels("opmerking", raadsvoorstel="waarschuwing", raadsinformatiebrief="waarschuwing")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Yield one hit for each table, at its first merged value."""
        for values in context.once(merged_values).values():
            first, *others = values
            more = f" Dat is in deze tabel nog {len(others)} keer zo." if others else ""
            cell = address(first.area.top, first.area.left)
            yield Hit(first.sheet, cell, f"{_message(first)}{more}")


def _message(value: MergedValue) -> str:
    """Return where a value counts, and what to do."""
    if value.actions == 1:
        return (
            f"{value.area} is samengevoegd over {value.columns} kolommen. De tekst telt alleen in "
            f"de kolom “{value.heading}”. Maak de cellen los en zet elke tekst in zijn eigen kolom."
        )
    return (
        f"{value.area} is samengevoegd over {value.actions} maatregelen. Wat onder "
        f"“{value.heading}” staat, telt alleen bij de eerste (rij {value.row}). Maak de cellen los "
        "en vul ze bij elke maatregel in."
    )
