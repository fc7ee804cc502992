"""A known name is spelt as it is known."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.names import parties
from uvp_xl.names.parties import Slip
from uvp_xl.normalise.per_value import each
from uvp_xl.rules.name_rule import SlipRule
from uvp_xl.rules.rule import Hit
from uvp_xl.rules.rule_context import Case


class PartyMisspelt(SlipRule):
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
    severity = "waarschuwing"
    fixes = "spelling"
    kind = "near"

    def check(self, case: Case) -> Iterable[Hit]:
        """Among the parties, and of the names on the sheet Register among the leads."""
        yield from super().check(case)
        own = {entry.name for entry in case.register.partners}
        leads = case.plan.texts["lead"] if own else []
        for action, slips in enumerate(
            each(leads, lambda said: parties.read(said, case.register).slips)
        ):
            for slip in slips:
                if slip.kind == self.kind and slip.meant[0] in own:
                    where = case.plan.cell(action, "lead")
                    yield Hit(*where, self.say(slip), (slip.cell,) if slip.cell else ())

    def say(self, slip: Slip) -> str:
        """The name, and the one that was probably meant."""
        return f"“{slip.said}” is geen bekende naam. Bedoelt u “{slip.meant[0]}”?"
