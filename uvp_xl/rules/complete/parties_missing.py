"""Every item names the parties that take part."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from uvp_xl.rules.rule import Hit, MissingRule
from uvp_xl.rules.rule_context import RuleContext

if TYPE_CHECKING:
    import pandas as pd


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
    severity = "waarschuwing"
    column = "parties"
    field = "parties"
    word = "partijen"
    lacks = "ontbreken"
    advice = "Vul in welke teams en partners meedoen."

    def holds(self, values: pd.Series) -> pd.Series:
        """At least one party, its own or taken over."""
        return values.map(bool)

    def hits(self, context: RuleContext, failed: Sequence[int]) -> Iterable[Hit]:
        """What another rule asks about is not missing, nor is "diverse partners" nothing."""
        told = {action.index for action, slip in context.name_issues if slip.kind == "open_list"}
        asked = told.union(context.plan.asked)
        return super().hits(context, [action for action in failed if action not in asked])

    def say(self, context: RuleContext, action: int) -> str:
        """One empty cell, in the plural."""
        return f"De partijen zijn niet ingevuld. {self.advice}"
