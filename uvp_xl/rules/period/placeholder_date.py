"""A date is one that somebody means."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.clean_text import text
from uvp_xl.rules.rule import Hit, Rule
from uvp_xl.rules.rule_context import RuleContext


class PlaceholderDate(Rule):
    """Een datum in de planning is echt bedoeld, en geen opvulling zoals 31-12-2099.

    Weet u de datum nog niet, schrijf dan “n.t.b.”; loopt de actie door, schrijf dan “doorlopend”.

    Fout:
        | Actiepunt | Maatregel    | Planning   |
        | Preventie | Voorlichting | 31-12-2099 |
    Goed:
        | Actiepunt | Maatregel    | Planning   |
        | Preventie | Voorlichting | doorlopend |
    Bron: leesregels van de kolom planning.
    """

    code = "datum-niet-echt"
    severity = "waarschuwing"

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Plannings that begin or end impossibly late."""
        for action, planning in enumerate(context.plan.planning):
            if odd := planning.filler:
                yield Hit(
                    *context.plan.cell(action, "planning"),
                    f"“{text(odd)}” is vast geen echte datum. Vul de datum in, of schrijf "
                    "“doorlopend” of “n.t.b.”.",
                )
