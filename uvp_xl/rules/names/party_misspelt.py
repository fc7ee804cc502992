"""A known name is spelt as it is known."""

from __future__ import annotations

from uvp_xl.names.parties import Slip
from uvp_xl.rules.slips import SlipRule


class PartyMisspelt(SlipRule):
    """De naam van een partij is goed geschreven.

    De naam lijkt sterk op een bekende naam. Het programma verandert niets uit zichzelf: u kiest.
    Is het toch een andere partij, zet die dan op het blad Register.

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

    def say(self, slip: Slip) -> str:
        """The name, and the one that was probably meant."""
        return f"“{slip.said}” staat niet in het register. Bedoelt u “{slip.meant[0]}”?"
