"""A date in the planning is a real date."""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter

from uvp_xl.clean_text import text
from uvp_xl.normalise.per_value import shared
from uvp_xl.rules.rule import Hit, Levels, Rule
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
    levels = Levels("waarschuwing", raadsvoorstel="fout", raadsinformatiebrief="fout")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find plannings that begin or end impossibly late."""
        fillers = shared(context.plan.planning, attrgetter("filler"))
        for action, placeholder in zip(context.actions, fillers, strict=True):
            if placeholder:
                yield Hit(
                    *action.cell("planning"),
                    f"“{text(placeholder)}” is vast geen echte datum. Vul de datum in, of schrijf "
                    "“doorlopend” of “n.t.b.”.",
                )
