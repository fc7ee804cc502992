"""A list that was sorted has its items in every row."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.clean_text import blank
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tables.action_table import Reordered, Table
from uvp_xl.tables.reordered_rows import RULE


class ListSorted(Rule):
    """In een lijst die gesorteerd is, staat het actiepunt in elke rij.

    Een lege cel betekent “zoals hierboven”. Na het sorteren staat er een andere rij boven. Daarom
    neemt het programma in zo'n lijst niets over. Klopt de volgorde toch, zet deze regel dan uit op
    het blad Instellingen.

    Fout:
        | Actiepunt  | Maatregel    | Planning |
        |            | Controles    | 2020     |
        | Preventie  | Voorlichting | 2021     |
        |            | Huisbezoek   | 2022     |
    Goed:
        | Actiepunt  | Maatregel    | Planning |
        | Handhaving | Controles    | 2020     |
        | Preventie  | Voorlichting | 2021     |
        | Handhaving | Huisbezoek   | 2022     |
    Bron: leesregels van de actietabel.
    """

    code = RULE
    levels = Levels("waarschuwing")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Yield one hit for each table that was sorted, at the heading of its items."""
        for table in context.tables:
            if table.reordered:
                yield Hit(table.sheet, table.heading("item"), _message(table, table.reordered))


def _message(table: Table, found: Reordered) -> str:
    item = table.titles.get("item", "Actiepunt")
    count = sum(map(blank, table.values["item"]))
    rows = "1 rij" if count == 1 else f"{count} rijen"
    return (
        f"{_evidence(found, item)} Een lege cel onder “{item}” betekent dan niet meer “zoals "
        f"hierboven”. Daarom is in {rows} niets overgenomen. Vul “{item}” in elke rij in, of zet "
        f"de rijen terug in hun eigen volgorde. Klopt de volgorde, zet dan “{RULE}” op “uit” op "
        "het blad Instellingen."
    )


def _evidence(found: Reordered, item: str) -> str:
    """Return what shows that the rows were sorted, as a Dutch sentence."""
    by = f" op “{found.heading}”" if found.heading else ""
    return {
        "remembered": f"De rijen zijn gesorteerd{by}.",
        "ordered": f"De rijen lijken gesorteerd{by}.",
        "numbers": f"De nummers onder “{found.heading}” staan door elkaar: de rijen lijken "
        "gesorteerd.",
        "first": f"In rij {found.row} is “{item}” leeg, en daarboven staat er geen: de rijen "
        "lijken gesorteerd.",
    }[found.evidence]
