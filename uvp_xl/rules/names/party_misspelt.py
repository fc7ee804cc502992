"""A known name has its known spelling."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.names import parties
from uvp_xl.names.parties import NameIssue
from uvp_xl.normalise.per_value import each
from uvp_xl.rules.name_rule import NameRule
from uvp_xl.rules.rule import Hit, Levels
from uvp_xl.rules.rule_context import RuleContext


class PartyMisspelt(NameRule):
    """De naam van een partij is goed geschreven.

    De naam lijkt sterk op een bekende naam. Het programma verandert niets uit zichzelf: u kiest.
    Is het toch een andere partij, zet die dan op het blad Register. Een trekker wordt alleen
    vergeleken met de namen op dat blad.

    Fout:
        | Actiepunt   | Maatregel    | Partijen                 |
        | Preventie   | Voorlichting | politie, Veiligheidshuys |
    Goed:
        | Actiepunt   | Maatregel    | Partijen                 |
        | Preventie   | Voorlichting | politie, Veiligheidshuis |
    Bron: blad Register en de ingebouwde lijst van landelijke organisaties.
    """

    code = "partij-verschreven"
    levels = Levels("waarschuwing")
    fixes = "spelling"
    kind = "near"

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Check the parties, and among the leads the names on the sheet Register."""
        yield from super().check(context)
        registered = {entry.name for entry in context.register.partners}
        leads = context.plan.texts["lead"] if registered else []
        issues = each(leads, lambda lead: parties.read(lead, context.register).issues)
        for action, in_lead in zip(context.actions, issues, strict=False):
            for issue in in_lead:
                if issue.kind == self.kind and issue.suggested[0] in registered:
                    yield self.hit(action, issue, "lead")

    def message(self, issue: NameIssue) -> str:
        """Return the message with the name and the suggested one."""
        return f"“{issue.text}” is geen bekende naam. Bedoelt u “{issue.suggested[0]}”?"
