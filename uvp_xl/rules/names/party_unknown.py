"""Every party is in the register."""

from __future__ import annotations

from uvp_xl.names.parties import Slip
from uvp_xl.rules.name_rule import SlipRule
from uvp_xl.rules.privacy.names_of_persons import named_alone
from uvp_xl.rules.rule_context import Case
from uvp_xl.rules.text.wrong_column import reads_as


class PartyUnknown(SlipRule):
    """Elke partij staat op het blad Register.

    Zo telt elke partij onder één naam, en is duidelijk of zij intern of extern is. Zonder blad
    Register meldt register-ontbreekt dat één keer, en deze regel alleen een onbekende naam waar ook
    een bekende naam in zit.

    Fout:
        | Actiepunt   | Maatregel    | Partijen          |
        | Preventie   | Voorlichting | politie, Buurtzon |
        [Register]
        | Naam        | Soort    |
        | Carrefour   | extern   |
    Goed:
        | Actiepunt   | Maatregel    | Partijen           |
        | Preventie   | Voorlichting | politie, Carrefour |
        [Register]
        | Naam        | Soort    |
        | Carrefour   | extern   |
    Bron: blad Register.
    """

    code = "partij-onbekend"
    severity = "waarschuwing"
    fixes = "spelling"
    kind = "unknown"

    def speaks(self, case: Case, slip: Slip) -> bool:
        """Without a register only of what holds known names: these would be lost.

        A period or an amount among the parties is no party, nor is a person: of these other rules
        tell.
        """
        told = reads_as(slip.said) or named_alone(case, slip.said)
        return bool(case.register.sheet or slip.cell) and not told

    def say(self, slip: Slip) -> str:
        """The name that nobody knows, or the names that are run together with it."""
        if slip.meant:
            return (
                f"“{slip.said}” is hier één partij. Bedoelt u “{', '.join(slip.meant)}”? Zet dan "
                "een komma tussen de namen."
            )
        return f"“{slip.said}” staat niet op het blad Register. Zet de partij daar bij."
