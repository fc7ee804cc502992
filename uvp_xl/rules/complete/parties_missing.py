"""Every item has the parties that take part."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from uvp_xl.normalise.action import Action
from uvp_xl.rules.rule import Hit, Levels, MissingRule
from uvp_xl.rules.rule_context import RuleContext


class PartiesMissing(MissingRule):
    """Bij elk actiepunt staat welke partijen meedoen.

    Een vervolgrij zonder eigen actiepunt en zonder eigen portefeuillehouder neemt de partijen van
    zijn actiepunt over. Waar dat niet zeker is, stelt de regel partijen-onduidelijk de vraag.

    Fout:
        | Actiepunt   | Maatregel    | Partijen     |
        | Preventie   | Voorlichting |              |
    Goed:
        | Actiepunt   | Maatregel    | Partijen     |
        | Preventie   | Voorlichting | politie, OM  |
    Bron: opzet van de actietabel in het Uitvoeringsplan Integrale Veiligheid, kolom partijen.
    """

    code = "partijen-ontbreken"
    levels = Levels("waarschuwing", raadsvoorstel="fout")
    column = "parties"
    lacks = "ontbreken"
    advice = "Vul in welke teams en partners meedoen."

    def hits(self, context: RuleContext, failed: Sequence[Action]) -> Iterable[Hit]:
        """Yield the hits, but not for questions of another rule or for "diverse partners"."""
        open_ended = {a.index for a, issue in context.name_issues if issue.kind == "open_list"}
        reported = open_ended.union(context.plan.asked)
        return super().hits(context, [action for action in failed if action.index not in reported])

    def message(self, action: Action) -> str:
        """Return the message for one empty cell, in the plural."""
        return f"De partijen zijn niet ingevuld. {self.advice}"
